/** Where a key leads from `at` in a list of `total`; null for keys that do not move. */
export function stepInList(key: string, at: number, total: number, rowsAPage: number): number | null {
  if (total === 0) return null
  const last = total - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'PageDown':
      return Math.min(last, at + rowsAPage)
    case 'PageUp':
      return Math.max(0, at - rowsAPage)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
