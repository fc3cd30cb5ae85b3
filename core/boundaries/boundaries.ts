import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { type Day, type Stamp, dayOf, daysBetween } from '../kernel/time.ts'
import type { Boundary, BoundaryDraft } from './boundaries.schema.ts'
import { WAYS, type Way } from './contact-kinds.ts'

export function addBoundary(draft: BoundaryDraft, stamp: Stamp): Result<Boundary> {
  if (draft.since > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['since'] })
  return ok({
    ...draft,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    liftedOn: null,
    liftedWords: '',
    entryIds: [],
  })
}

/** Changes what was noted. A guess never makes a line of theirs looser than it stands. */
export function editBoundary(standing: Boundary, draft: BoundaryDraft, stamp: Stamp): Result<Boundary> {
  if (draft.since > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['since'] })
  if (draft.source === 'my_guess' && loosens(standing, draft)) {
    return refuse({ code: 'boundaries/guess-loosens' })
  }
  return ok({ ...standing, ...draft, changedAt: stamp.now })
}

/** A line of theirs leaves by their word alone, so their words are asked for. */
export function liftBoundary(
  standing: Boundary,
  lifted: { readonly day: Day; readonly words: string },
  stamp: Stamp,
): Result<Boundary> {
  const isDated = lifted.day >= standing.since && lifted.day <= dayOf(stamp.local)
  if (!isDated) return refuse({ code: 'input/invalid', fields: ['day'] })
  if (standing.whose === 'theirs' && lifted.words.trim() === '') {
    return refuse({ code: 'input/invalid', fields: ['words'] })
  }
  return ok({ ...standing, liftedOn: lifted.day, liftedWords: lifted.words.trim(), changedAt: stamp.now })
}

/** Was lifted by mistake, or is there again. */
export function standAgain(standing: Boundary, stamp: Stamp): Boundary {
  return { ...standing, liftedOn: null, liftedWords: '', changedAt: stamp.now }
}

/**
 * A line leaves only when its owner lifts it (domain guide, step 8). One of theirs that stands is deleted where it was
 * noted by mistake, and that is said; a lifted one, and one of mine, goes as it is.
 */
export function whyNotRemove(
  { whose, liftedOn }: Pick<Boundary, 'whose' | 'liftedOn'>,
  isMistake: boolean,
): Refusal | null {
  const isTheirs = whose === 'theirs' && liftedOn === null
  return isTheirs && !isMistake ? refuse({ code: 'boundaries/theirs-stands' }) : null
}

/** Standing ones first, each kind the oldest first. */
export function inBoundaryOrder(boundaries: Iterable<Boundary>): Boundary[] {
  return [...boundaries].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/** Whole weeks since the oldest standing line of theirs began; null where there is none. */
export function weeksLivedWith(boundaries: Iterable<Boundary>, today: Day): number | null {
  let first: Day | null = null
  for (const { whose, liftedOn, since } of boundaries) {
    if (whose === 'theirs' && liftedOn === null && (first === null || since < first)) first = since
  }
  return first === null ? null : Math.floor(daysBetween(first, today) / 7)
}

const NAMED: Readonly<Record<Way, RegExp>> = {
  calls: /\b(calls?|calling|phone|phoning|ring|ringing|voicemails?)\b/i,
  texts: /\b(texts?|texting|messag\w+|dms?|chat)\b/i,
  emails: /\be-?mails?\b/i,
  cards: /\b(cards?|letters?|flowers|gifts?|presents?|parcels?)\b/i,
  meeting: /\b(meet|meeting|meetings|visits?|visiting|come (over|round|by)|coming (over|round|by))\b/i,
  talk_about_us: /\b(about us|the relationship|getting back)\b/i,
}
const ALL = /\b(no contact|not contact|leave me alone|don[’']?t contact)\b/i

/** Ways that the words of a line name; what it rules out is the person's own tick. */
export function waysNamedIn(text: string): readonly Way[] {
  if (ALL.test(text)) return WAYS
  return WAYS.filter((way) => NAMED[way].test(text))
}

function loosens(standing: Boundary, draft: BoundaryDraft): boolean {
  if (standing.whose !== 'theirs') return false
  const isKept = standing.rulesOut.every((way) => draft.rulesOut.includes(way))
  const isSofter = standing.firmness !== 'flexible' && draft.firmness === 'flexible'
  return !isKept || isSofter || draft.whose === 'mine'
}

function orderOf({ liftedOn, since, createdAt, id }: Boundary): string {
  return `${liftedOn === null ? 0 : 1} ${since} ${createdAt} ${id}`
}
