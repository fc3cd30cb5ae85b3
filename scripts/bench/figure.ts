/** One measured figure. `ratio` is what counts: both sides were measured here, in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'bytes' | 'count'
  readonly ratio: number | null
  /** What the ratio is a ratio to. */
  readonly of: string | null
}

export function figure(
  name: string,
  value: number,
  unit: Figure['unit'],
  to: { readonly value: number; readonly of: string } | null = null,
): Figure {
  const ratio = to === null ? null : rounded(value / to.value)
  return { name, value: rounded(value), unit, ratio, of: to?.of ?? null }
}

/** The value below which that share of all lies, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
