import type { EntryRow } from '../journal/entry.schema.ts'
import type { Day, Instant } from '../kernel/time.ts'
import type { StepNoun } from '../steps/steps.ts'
import { ALWAYS_THEM, THEY } from './about-them.data.ts'
import { mentions } from './mentions.ts'

/** What keeps an entry from being brought back. */
export interface BackRules {
  readonly today: Day
  /** Sent away for good. */
  readonly hidden: ReadonlySet<string>
  /** Sent away until a day. */
  readonly resting: ReadonlyMap<string, Day>
  /** In small letters. */
  readonly hiddenTags: ReadonlySet<string>
  /** Entries tied to a card of fear or hurt, directly or through its goals and evidence. */
  readonly hard: ReadonlySet<string>
  /** When step 10 was put away and sealed; null where it is not. */
  readonly sealedAt: Instant | null
  /** What the other person is called here; in small letters. */
  readonly names: readonly string[]
  /** The words of an entry; null where they are out of reach now. */
  readonly textOf: (id: string) => string | null
  /** The person chose that what is about the other one may come back too. */
  readonly aboutThem: boolean
}

/** Of 5: a day with a mood this low is not brought back unasked. */
const LOW = 2

/** Steps that are about oneself alone; in all others the other person is what it is about (domain guide, steps 1 to 10). */
const ABOUT_ME: readonly StepNoun[] = ['growth', 'support']
/** What ties an entry to the other person as well, whatever its step. */
const ABOUT_THEM: readonly string[] = ['issue', 'boundary', 'urge', 'scenario']

/**
 * Whether an entry may be shown that nobody asked for (domain guide, section g: nothing forces recall, the ex never
 * unasked). Never: the trash, unsent letters, what once met a support card, ties to fear or hurt, a sealed step, and
 * what was sent away by entry or by tag; nor what has a low mood. What is about the other person only where that was
 * chosen. Kept private, as every new entry is, says what may leave the journal, and not what its owner may see again.
 */
export function mayComeBack(row: EntryRow, rules: BackRules): boolean {
  return mayComeBackByItsRow(row, rules) && mayComeBackByItsWords(row, rules)
}

/** All of it but the words, which must be read for it. */
export function mayComeBackByItsRow(row: EntryRow, rules: BackRules): boolean {
  return !isLow(row) && isFitAndNotTheirs(row, rules)
}

/** False where the words name the other person, say they or them, or speak of the breakup, or cannot be read for it, and that was not chosen. */
export function mayComeBackByItsWords({ id, title }: EntryRow, rules: BackRules): boolean {
  if (rules.aboutThem) return true
  const text = rules.textOf(id)
  return text !== null && !mentions(`${title}\n${text}`, [...ALWAYS_THEM, ...THEY, ...rules.names])
}

/** Where a week or a month was opened, for the good thing of it: after a low hour too. */
export function mayBeTheGoodThing(row: EntryRow, rules: BackRules): boolean {
  return isFitAndNotTheirs(row, rules) && mayComeBackByItsWords(row, rules)
}

function isFitAndNotTheirs(row: EntryRow, rules: BackRules): boolean {
  return isFitToRecall(row, rules) && (rules.aboutThem || !isAboutThem(row))
}

/** The same for a place where someone asked for just this: it may be about the other person. */
export function isFitToRecall(row: EntryRow, rules: BackRules): boolean {
  if (row.trashedAt !== null || row.mode === 'unsent_letter' || row.noCard) return false
  if (rules.hard.has(row.id) || isPutAway(row, rules)) return false
  if (rules.hidden.has(row.id) || (rules.resting.get(row.id) ?? '') > rules.today) return false
  return !row.tags.some((tag) => rules.hiddenTags.has(tag.toLowerCase()))
}

/** Of a sealed step nothing is shown. What was written since is not part of it. */
export function isPutAway(
  { step, links, changedAt }: Pick<EntryRow, 'step' | 'links' | 'changedAt'>,
  { sealedAt }: Pick<BackRules, 'sealedAt'>,
): boolean {
  if (sealedAt === null || changedAt > sealedAt) return false
  return step === 'outcome' || links.some(({ kind }) => kind === 'scenario')
}

function isLow({ moodBefore, moodAfter }: EntryRow): boolean {
  return [moodBefore, moodAfter].some((mood) => mood !== null && mood <= LOW)
}

function isAboutThem({ step, links }: EntryRow): boolean {
  if (step !== null && !ABOUT_ME.includes(step)) return true
  return links.some(({ kind }) => ABOUT_THEM.includes(kind))
}
