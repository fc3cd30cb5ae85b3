import type { LocalTime } from '../kernel/time.ts'
import type { Query } from './query.ts'

export interface Searchable {
  readonly id: string
  readonly at: LocalTime
  readonly title: string
  readonly tags: readonly string[]
  readonly text: string
  /** Short texts that stand with it, each on its own. */
  readonly beside?: readonly string[]
  /** What the program asked: it is found as well, and is nobody's word that a minus could leave out. */
  readonly asked?: string | null
}

export interface Asked {
  readonly query: Query
  /** Narrows to documents that pass a filter. A document keeps its slot while it is in the index. */
  readonly accepts: (id: string, slot: number) => boolean
  readonly offset: number
  readonly limit: number
}

export interface AskedGrouped extends Pick<Asked, 'query' | 'limit'> {
  /** The group of a document by its slot, from 0 to below `groups`; anything else leaves it out. */
  readonly groupOf: (slot: number) => number
  readonly groups: number
}

export interface FoundGroup {
  readonly group: number
  readonly total: number
  readonly ids: readonly string[]
}

export interface Found {
  readonly total: number
  /** Best first; of equals the newest. */
  readonly ids: readonly string[]
}
