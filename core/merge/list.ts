import type { Fields, Found, ListType, Sides } from './field-type.ts'
import { isFound, ownField, same } from './same.ts'

export interface MergedFound {
  readonly value: Found
  readonly met: readonly string[]
}

type MergeFields = (fields: Fields, sides: Sides) => MergedFound
type Items = ReadonlyMap<string, Found>

export interface MergedList {
  readonly value: readonly Found[]
  /** True where a text inside met. */
  readonly met: boolean
}

/** Each object by itself; one that a side took away comes back if the other changed it. null where one of the three is no such list. */
export function mergeLists(
  type: ListType,
  { base, earlier, later }: { readonly [side in 'base' | 'earlier' | 'later']: unknown },
  mergeFields: MergeFields,
): MergedList | null {
  const [was, one, other] = [itemsOf(type, base ?? []), itemsOf(type, earlier), itemsOf(type, later)]
  if (!was || !one || !other) return null
  const merged: Found[] = []
  let met = false
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [before, mine, theirs] = [was.get(key), one.get(key), other.get(key)]
    if (mine && theirs) {
      const both = mergeFields(type.fields, { base: before ?? {}, earlier: mine, later: theirs })
      merged.push(both.value)
      if (both.met.length > 0) met = true
    } else {
      const only = (mine ?? theirs)!
      if (!before || !same(before, only)) merged.push(only)
    }
  }
  const ordered = merged.every((item) => typeof ownField(item, type.order) === 'string')
    ? merged.toSorted((a, b) => byText(a, b, type.order) || byText(a, b, type.key))
    : merged
  return { value: withRoom(ordered, type.most), met }
}

function itemsOf(type: ListType, value: unknown): Items | null {
  if (!Array.isArray(value)) return null
  const items = new Map<string, Found>()
  for (const item of value) {
    const key = isFound(item) ? ownField(item, type.key) : undefined
    if (!isFound(item) || typeof key !== 'string' || items.has(key)) return null
    items.set(key, item)
  }
  return items
}

/** The first one stays: later ones are measured from it. */
function withRoom(items: readonly Found[], most: number): readonly Found[] {
  return items.length > most ? [items[0]!, ...items.slice(items.length - most + 1)] : items
}

function byText(one: Found, other: Found, field: string): number {
  const [a, b] = [String(ownField(one, field)), String(ownField(other, field))]
  return a < b ? -1 : a > b ? 1 : 0
}
