import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { id, ID, tag, text } from '../kernel/schema-kit.schema.ts'
import { MOST_TAGS } from './tags.ts'

/** As many as are chosen at once: an entry a day for 54 years. */
export const MOST_IDS = 20_000
/** Judged in one pass: a schema for each of ten thousand would hold main up. */
export const ids = z.custom<string[]>(
  (found) =>
    Array.isArray(found) &&
    found.length > 0 &&
    found.length <= MOST_IDS &&
    found.every((each) => typeof each === 'string' && ID.test(each)),
)

const deed = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tag'),
    on: z.array(tag).max(MOST_TAGS),
    off: z.array(tag).max(MOST_TAGS),
  }),
  z.strictObject({ kind: z.enum(['star', 'unstar', 'trash', 'restore']) }),
])

/**
 * `count`: entries that are otherwise now; `change` takes it back by `journal.undo`, null where nothing changed.
 * `twofold`: entries in which two versions met; they stay as they are, since nobody has looked at both yet.
 */
const changed = z.strictObject({ count: z.int(), change: id.nullable(), twofold: z.int() })
const tagCount = z.strictObject({ tag, count: z.int() })

/** What is done with many entries at once, and with tags wherever they are. */
export const manyContract = {
  /** `leftOut`: entries that carry as many tags as they can, and so did not get every one. */
  'journal.many': {
    input: z.strictObject({ ids, deed }),
    output: changed.extend({ leftOut: z.int() }),
  },
  /** Gives a tag another name in all entries, those in the trash too; a name that is there already makes one tag of both. null takes it off. */
  'journal.retag': { input: z.strictObject({ from: tag, to: tag.nullable() }), output: changed },
  /**
   * Takes one such action back. `count`: entries from which something of it was taken. `left`: entries that were written
   * in since, or in which two versions met; they stay as they are.
   */
  'journal.undo': {
    input: z.strictObject({ change: id }),
    output: z.strictObject({ count: z.int(), left: z.int() }),
  },
  /** Pairs of tags that may be two spellings of one, the surest first. */
  'journal.alike': {
    input: z.undefined(),
    output: z.array(
      z.strictObject({
        more: tagCount,
        less: tagCount,
        likeness: z.enum(['capitals', 'marks', 'plural', 'letter']),
      }),
    ),
  },
  /** Such a pair is two tags after all and is not named again; or may be named again. */
  'journal.keepApart': {
    input: z.strictObject({ one: tag, other: tag, isApart: z.boolean() }),
    output: z.null(),
  },
  /** Of the named entries: how many stand, how many of those are tied to fear or hurt, how many of the others are kept private, and their tags, most used first. */
  'journal.chosen': {
    input: z.strictObject({ ids }),
    output: z.strictObject({
      entries: z.int(),
      afraidOrHurt: z.int(),
      keptPrivate: z.int(),
      tags: z.array(tagCount),
    }),
  },
  /**
   * Asks where to save the entries as one Markdown file, oldest first. Those kept private only where it is said, those tied
   * to fear or hurt never.
   * `heldBack`: sentences left out, because a text that must not leave has the same words.
   */
  'journal.export': {
    input: z.strictObject({ ids, withPrivate: z.boolean() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), fileName: text(255), count: z.int(), heldBack: z.int() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  },
} as const satisfies ContractShape
