import type { Found } from './field-type.ts'

/** Deeper than records may be nested; what lies further down counts as different. */
const MOST_DEPTH = 80

/** True for the same JSON, whatever the order of an object's fields. */
export function same(one: unknown, other: unknown, levels = MOST_DEPTH): boolean {
  if (one === other) return true
  if (levels === 0) return false
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => same(each, other[at], levels - 1))
  }
  if (!isFound(one) || !isFound(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name], levels - 1))
  )
}

export function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Of the record itself, never of what every object has. */
export function ownField(record: Found, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** The scalar rule: what one side changed counts; where both did, the later. */
export function scalar<T>(base: T, earlier: T, later: T): T {
  return same(base, later) ? earlier : later
}
