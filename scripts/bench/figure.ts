/** One measured figure. `ratio` is what counts: both sides were measured here, in the same run. */
export interface Figure {
  readonly name: string
  /** Entries in the journal; null where that plays no part. */
  readonly entries: number | null
  readonly value: number
  readonly unit: Unit
  readonly ratio: number | null
  /** What the ratio is a ratio to. */
  readonly of: string | null
  /** What is asked of it; null for a figure that is only told. */
  readonly gate: Gate | null
  readonly held: boolean | null
}

export type Unit = 'ms' | 'bytes' | 'count'

export interface Gate {
  readonly on: 'ratio' | 'value'
  readonly way: 'at most' | 'at least'
  readonly limit: number
}

export interface Beside {
  readonly value: number
  readonly of: string
}

export function figure(name: string, value: number, unit: Unit, to: Beside | null = null): Figure {
  const ratio = to === null ? null : rounded(value / to.value)
  const measured = { value: rounded(value), unit, ratio, of: to?.of ?? null }
  return { name, entries: null, ...measured, gate: null, held: null }
}

export function atSize(entries: number, found: Figure): Figure {
  return { ...found, entries }
}

export function gated(found: Figure, on: Gate['on'], way: Gate['way'], limit: number): Figure {
  const judged = found[on]
  const held = judged !== null && (way === 'at most' ? judged <= limit : judged >= limit)
  return { ...found, gate: { on, way, limit }, held }
}

/** The value below which that share of all lies, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
