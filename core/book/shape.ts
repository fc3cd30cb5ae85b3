/** A record as it comes from the vault, before anyone has looked at it. */
export type Found = { readonly [field: string]: unknown }

export const FITS = {
  text: (value: unknown) => typeof value === 'string',
  'text?': (value: unknown) => value === null || typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  'number?': (value: unknown) => value === null || typeof value === 'number',
  flag: (value: unknown) => typeof value === 'boolean',
  'flag?': (value: unknown) => value === null || typeof value === 'boolean',
  list: (value: unknown) => Array.isArray(value),
} as const
type Kind = keyof typeof FITS

export interface Field {
  readonly name: string
  readonly kind: Kind
  /** Stands for the field in records from before there was one; undefined where it must be there. */
  readonly missing: unknown
}

export function must(kind: Kind, ...names: readonly string[]): Field[] {
  return names.map((name) => ({ name, kind, missing: undefined }))
}

export function may(kind: Kind, missing: unknown, ...names: readonly string[]): Field[] {
  return names.map((name) => ({ name, kind, missing }))
}

/**
 * Of a collection's records, as far as the program leans on it. Whole schemas are kept for the door: judging 100,000
 * rows by them at each start takes seconds. Fields not named pass through.
 */
export type Shape = readonly Field[]
