/** Something done on its own day. */
export interface Deed {
  readonly daysAgo: number
  readonly act: () => Promise<unknown>
}

/** The oldest first, as one computer writes them; without a clock that can be set, all of them now. */
export async function doInOrder(deeds: readonly Deed[], beDaysAgo?: (days: number) => void): Promise<void> {
  for (const { daysAgo, act } of deeds.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    beDaysAgo?.(daysAgo)
    await act()
  }
  beDaysAgo?.(0)
}
