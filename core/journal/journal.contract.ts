import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, instant, revision, s5, tag, text } from '../kernel/schema-kit.schema.ts'
import { stepNoun } from '../steps/steps.schema.ts'
import { ENTRY_MODES, entry, entryDraft, entryRow, link } from './entry.schema.ts'
import { ids } from './many.contract.ts'

/** Every field narrows further; what is left out does not narrow. Trash is shown only when asked for. */
export const entryFilter = z.strictObject({
  inTrash: z.boolean().optional(),
  starred: z.boolean().optional(),
  tags: z.array(tag).optional(),
  step: stepNoun.optional(),
  mode: z.enum(ENTRY_MODES).optional(),
  moodAtMost: s5.optional(),
  moodAtLeast: s5.optional(),
  from: day.optional(),
  to: day.optional(),
  linkedTo: id.optional(),
  /** Tied to something of that kind. */
  linkedKind: link.shape.kind.optional(),
})
export type EntryFilter = z.infer<typeof entryFilter>

const version = z.strictObject({
  revision,
  at: instant,
  words: z.int(),
  title: text(200),
  excerpt: text(260),
})
/** One of the versions that met in an entry. */
const metVersion = z.strictObject({
  revision,
  /** What the computer that wrote it is called; null where nobody knows. */
  computer: text(200).nullable(),
  isThisComputer: z.boolean(),
  at: instant,
  title: text(200),
  text: text(1_000_000),
})

export const journalContract = {
  /** Rows newest first; `total` counts all that pass the filter, `twofold` names rows in which two versions met. */
  'journal.page': {
    input: z.strictObject({
      filter: entryFilter,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(entryRow), twofold: z.array(id) }),
  },
  'journal.entry': { input: z.strictObject({ id }), output: entry },
  /** First save of a new entry has `id: null`; the answer gives the id to go on with. */
  'journal.write': {
    input: z.strictObject({ id: id.nullable(), shown: z.array(revision), draft: entryDraft }),
    output: z.strictObject({ row: entryRow, shown: z.array(revision) }),
  },
  'journal.star': { input: z.strictObject({ id, starred: z.boolean() }), output: entryRow },
  /** The newer and older neighbour by the person's own date. */
  'journal.neighbours': {
    input: z.strictObject({ id }),
    output: z.strictObject({ newer: id.nullable(), older: id.nullable() }),
  },
  'journal.trash': { input: z.strictObject({ ids }), output: z.strictObject({ count: z.int() }) },
  'journal.restore': { input: z.strictObject({ ids }), output: z.strictObject({ count: z.int() }) },
  /** Gone for ever, older versions too. Only what is in the trash. */
  'journal.erase': { input: z.strictObject({ ids }), output: z.strictObject({ count: z.int() }) },
  'journal.versions': { input: z.strictObject({ id }), output: z.array(version) },
  'journal.version': {
    input: z.strictObject({ id, revision }),
    output: z.strictObject({ title: text(200), text: z.string() }),
  },
  /** Writes the old text as a new revision; what stood there becomes a version itself. */
  'journal.bringBack': { input: z.strictObject({ id, revision }), output: entry },
  /** The versions that met in an entry, newest first; empty for one in which none did. */
  'journal.versionsNow': { input: z.strictObject({ id }), output: z.array(metVersion) },
  /** One version in place of those that met; the others become earlier versions. `both` keeps what is shown. */
  'journal.settle': {
    input: z.strictObject({ id, keep: z.union([z.literal('both'), revision]) }),
    output: entry,
  },
  /** Most used first. Those of entries in the trash do not count. */
  'journal.tags': { input: z.undefined(), output: z.array(z.strictObject({ tag, count: z.int() })) },
  'journal.counts': {
    input: z.undefined(),
    output: z.strictObject({ entries: z.int(), starred: z.int(), inTrash: z.int() }),
  },
} as const satisfies ContractShape
