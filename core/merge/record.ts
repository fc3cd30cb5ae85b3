import type { Fields, FieldType, Found, RecordType, Sides } from './field-type.ts'
import { mergeLists, type MergedFound } from './list.ts'
import { ownField, same, scalar } from './same.ts'
import { mergeSets } from './set.ts'
import { mergeText } from './text.ts'

/** Raised when the same three records give another one. */
export const RECORD_MERGE_VERSION = 1

const SCALAR: FieldType = { kind: 'scalar' }

type Three = { readonly [side in keyof Sides]: unknown }

interface MergedField {
  readonly value: unknown
  readonly met: boolean
}

/**
 * Three-way. An empty base means that the two have no common ancestor. `met`: fields of writing in which both sides
 * changed the same place. Whatever lies in the three, it answers.
 */
export function mergeRecord({ start, fields }: RecordType, { base, earlier, later }: Sides): MergedFound {
  const was = Object.keys(base).length > 0 ? base : start
  return mergeFields(fields, { base: was, earlier, later })
}

function mergeFields(fields: Fields, sides: Sides): MergedFound {
  const { base, earlier, later } = sides
  if (same(earlier, later) || same(base, earlier)) return { value: later, met: [] }
  if (same(base, later)) return { value: earlier, met: [] }
  const merged = new Map<string, unknown>()
  const met: string[] = []
  for (const name of new Set([...Object.keys(earlier), ...Object.keys(later)])) {
    const made = mergeField(typeOf(fields, name), sides, name)
    if (made.value !== undefined) merged.set(name, made.value)
    if (made.met) met.push(name)
  }
  return { value: derived(fields, Object.fromEntries(merged), sides), met: met.toSorted() }
}

function mergeField(type: FieldType, sides: Sides, name: string): MergedField {
  const base = ownField(sides.base, name)
  const earlier = ownField(sides.earlier, name)
  const later = ownField(sides.later, name)
  const byScalar = { value: scalar(base, earlier, later), met: false }
  if (same(earlier, later) || same(base, earlier) || same(base, later)) return byScalar
  return byKind(type, { base, earlier, later }) ?? byScalar
}

/** null where the scalar rule decides. */
function byKind(type: FieldType, { base, earlier, later }: Three): MergedField | null {
  switch (type.kind) {
    case 'latest':
      if (typeof earlier !== 'string' || typeof later !== 'string') return null
      return { value: earlier > later ? earlier : later, met: false }
    case 'flag':
      if (typeof earlier !== 'boolean' || typeof later !== 'boolean') return null
      return { value: type.careful, met: false }
    case 'text':
      return mergeWriting(type.most, base, earlier, later)
    case 'set': {
      const set = mergeSets(type, base, earlier, later)
      return set && { value: set, met: false }
    }
    case 'list':
      return mergeLists(type, { base, earlier, later }, mergeFields)
    default:
      return null
  }
}

function mergeWriting(most: number, base: unknown, earlier: unknown, later: unknown): MergedField | null {
  if (typeof earlier !== 'string' || typeof later !== 'string') return null
  const { text, met } = mergeText(typeof base === 'string' ? base : null, earlier, later)
  return text.length > most ? { value: later, met: true } : { value: text, met }
}

function derived(fields: Fields, merged: Found, sides: Sides): Found {
  const made: [string, unknown][] = []
  for (const name of Object.keys(merged)) {
    const type = typeOf(fields, name)
    if (type.kind === 'derived') made.push([name, type.from(merged, sides)])
  }
  return { ...merged, ...Object.fromEntries(made) }
}

/** A field that the table does not name comes from a newer version: it passes by the scalar rule. */
function typeOf(fields: Fields, name: string): FieldType {
  return Object.hasOwn(fields, name) ? fields[name]! : SCALAR
}
