import type { SetType } from './field-type.ts'
import { scalar } from './same.ts'

type Keyed = ReadonlyMap<string, unknown>

/** null where one of the three is no such set. */
export function mergeSets(type: SetType, base: unknown, earlier: unknown, later: unknown): unknown[] | null {
  const [was, one, other] = [keyed(type, base ?? []), keyed(type, earlier), keyed(type, later)]
  if (!was || !one || !other) return null
  const merged: unknown[] = []
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const inBoth = one.has(key) && other.has(key)
    if (!inBoth && was.has(key)) continue
    const item = inBoth
      ? scalar(was.get(key), one.get(key), other.get(key))
      : (one.get(key) ?? other.get(key))
    merged.push(item)
  }
  if (type.sorted) merged.sort((a, b) => compare(type.key(a)!, type.key(b)!))
  return type.sorted ? merged.slice(-type.most) : merged.slice(0, type.most)
}

function keyed(type: SetType, value: unknown): Keyed | null {
  if (!Array.isArray(value)) return null
  const items = new Map<string, unknown>()
  for (const item of value) {
    const key = type.key(item)
    if (key === null) return null
    if (!items.has(key)) items.set(key, item)
  }
  return items
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
