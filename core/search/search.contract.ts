import { z } from 'zod'
import { entryRow } from '../journal/entry.schema.ts'
import type { ContractShape } from '../kernel/define-call.ts'
import { id, localTime, text } from '../kernel/schema-kit.schema.ts'
import { marked } from './marked.schema.ts'
import { LONGEST_SEARCH, savedSearch, savedSearchDraft } from './saved-search.schema.ts'
import { SEARCH_KINDS } from './search-kinds.ts'

const kind = z.enum(SEARCH_KINDS.map((each) => each.kind))

const everyHit = z.strictObject({
  kind,
  id: z.string(),
  at: localTime,
  title: marked,
  fragments: z.array(marked).max(3),
  /** Which of its kind it is, such as a life area, where it has no words for that itself. */
  name: z.string().nullable(),
  /** What it stands with, such as the goal of a check-in. */
  owner: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  /** Of an entry. */
  row: entryRow.nullable(),
})
export type EveryHit = z.infer<typeof everyHit>

const hitGroup = z.strictObject({ kind, total: z.int(), hits: z.array(everyHit) })
export type HitGroup = z.infer<typeof hitGroup>

const asked = z.strictObject({ id })

export const searchContract = {
  /**
   * Over everything written: words, phrases, what is left out, and filters, all in `text`. By kind, the best
   * first, the first `limit` of each; where a kind is named, a page of that one. Empty: the newest entries.
   */
  'search.find': {
    input: z.strictObject({
      text: text(LONGEST_SEARCH),
      kind: kind.nullable(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({
      total: z.int(),
      groups: z.array(hitGroup),
      /** Words near those typed that were found instead, as nothing has those; null where these were found. */
      near: z.array(z.string()).nullable(),
      /** Entries in which two versions met. */
      twofold: z.array(id),
      /** False while the index is still being built after unlock. */
      isComplete: z.boolean(),
    }),
  },
  /** By name. */
  'search.saved': { input: z.undefined(), output: z.array(savedSearch) },
  'search.save': { input: savedSearchDraft, output: savedSearch },
  'search.rename': { input: asked.extend(savedSearchDraft.pick({ name: true }).shape), output: savedSearch },
  /** `search.putBack` undoes it until the journal locks. */
  'search.remove': { input: asked, output: savedSearch },
  'search.putBack': { input: asked, output: savedSearch },
} as const satisfies ContractShape
