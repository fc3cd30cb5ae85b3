/** A record as it lies in the vault; anything may be in it. */
export type Found = { readonly [field: string]: unknown }

/** How a field is brought together when both sides changed it. A value of another kind than said goes by the scalar rule. */
export type FieldType =
  /** The later side's counts; the other stays in the history. */
  | { readonly kind: 'scalar' }
  /** The greater of two texts: a time that only moves on. */
  | { readonly kind: 'latest' }
  /** Yes or no, where one of the two protects. */
  | { readonly kind: 'flag'; readonly careful: boolean }
  /** Writing: both sides' words are kept. Longer than `most`, it goes by the scalar rule and is told. */
  | { readonly kind: 'text'; readonly most: number }
  | SetType
  | ListType
  /** Made from the merged record; in that the field stands as the scalar rule has it. */
  | { readonly kind: 'derived'; readonly from: (merged: Found, sides: Sides) => unknown }

/** What either side added, and not what either took away; no more than `most`. */
export interface SetType {
  readonly kind: 'set'
  readonly key: (item: unknown) => string | null
  readonly most: number
  /** In rising order; else the earlier side's order, then what the later one added. */
  readonly sorted: boolean
}

/** Objects, each known by its field `key` and merged by itself; in rising order of their field `order`, if they have it. */
export interface ListType {
  readonly kind: 'list'
  readonly key: string
  readonly order: string
  readonly most: number
  readonly fields: Fields
}

export type Fields = { readonly [field: string]: FieldType }

export interface RecordType {
  /** What a record without a common ancestor is taken to have been, such as settings nobody has changed. */
  readonly start: Found
  readonly fields: Fields
}

/** Three states of one record. Earlier and later by (h, d, r). */
export interface Sides {
  readonly base: Found
  readonly earlier: Found
  readonly later: Found
}
