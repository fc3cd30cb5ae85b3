import type { Fields, FieldType, Found, ListType, RecordType, SetType } from '../merge/field-type.ts'

export const scalar: FieldType = { kind: 'scalar' }
export const latest: FieldType = { kind: 'latest' }

export function text(most: number): FieldType {
  return { kind: 'text', most }
}

export function flag(careful: boolean): FieldType {
  return { kind: 'flag', careful }
}

export function set(most: number, key: SetType['key'] = asText): SetType {
  return { kind: 'set', key, most, sorted: false }
}

export function times(most: number): SetType {
  return { kind: 'set', key: asText, most, sorted: true }
}

export function byDay(key: string, most: number, fields: Fields): ListType {
  return { kind: 'list', key, order: key, most, fields }
}

export function byId(order: string, most: number, fields: Fields): ListType {
  return { kind: 'list', key: 'id', order, most, fields }
}

export function record(fields: Fields, start: Found = {}): RecordType {
  return { start, fields }
}

/** Of a record with an id of its own, made once and written on since. */
export function kept(fields: Fields): RecordType {
  return record({ id: scalar, createdAt: scalar, changedAt: latest, ...fields })
}

function asText(item: unknown): string | null {
  return typeof item === 'string' ? item : null
}

export function asLowerCase(item: unknown): string | null {
  return typeof item === 'string' ? item.toLowerCase() : null
}
