/** The groups of a key as it is shown, such as `7K3M-…`. */
export function groupsOf(key: string): readonly string[] {
  return key.split(/[\s-]+/).filter((group) => group !== '')
}

/** Two different places in the key, lower first. `random` gives numbers from 0 up to 1. */
export function twoPlaces(count: number, random: () => number): readonly [number, number] {
  const first = Math.floor(random() * count)
  const second = (first + 1 + Math.floor(random() * (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}

/** True for the same group, forgiving capitals, spaces, O for 0, and I or L for 1. */
export function isSameGroup(typed: string, group: string): boolean {
  return plain(typed) === plain(group)
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
}
