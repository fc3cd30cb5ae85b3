import { ok, refuse, type Result } from '../kernel/result.ts'
import { addMonths, dayOf, type Day, type Stamp } from '../kernel/time.ts'
import type { LetterKind } from './outcome-kinds.ts'
import type { LetterRow } from './outcome.contract.ts'
import type { Letter, LetterDraft } from './outcome.schema.ts'
import { broken, isSealed, NO_SEAL, sealed } from './seal.ts'

/** Most characters of a letter in the list. */
const BEGINS = 160

/** A new letter of that day, which may not lie ahead, and sealed where a later day is named. */
export function addLetter(
  draft: LetterDraft,
  sealUntil: Day | null,
  stamp: Stamp,
  day?: Day,
): Result<Letter> {
  const today = dayOf(stamp.local)
  if (day !== undefined && day > today) return refuse({ code: 'input/invalid', fields: ['day'] })
  const written: Letter = {
    ...draft,
    id: stamp.id,
    writtenOn: day ?? today,
    createdAt: stamp.now,
    changedAt: stamp.now,
    ...NO_SEAL,
  }
  return withSeal(written, sealUntil, today)
}

/** Writes on, and seals it where a day is named. Refused while it is sealed. */
export function editLetter(
  standing: Letter,
  draft: LetterDraft,
  sealUntil: Day | null,
  stamp: Stamp,
): Result<Letter> {
  const today = dayOf(stamp.local)
  if (isSealed(standing, today)) return refuse({ code: 'outcome/sealed' })
  return withSeal({ ...standing, ...draft, changedAt: stamp.now }, sealUntil, today)
}

export function openLetterEarly(standing: Letter, stamp: Stamp): Letter {
  return { ...standing, ...broken(standing, dayOf(stamp.local)), changedAt: stamp.now }
}

/** What is in a letter, for whoever opened it. Refused while it is sealed. */
export function readLetter(standing: Letter, today: Day): Result<LetterDraft> {
  if (isSealed(standing, today)) return refuse({ code: 'outcome/sealed' })
  return ok({ kind: standing.kind, text: standing.text })
}

/** A letter in the list: of a sealed one not a word. */
export function letterRow(letter: Letter, today: Day): LetterRow {
  const { id, kind, writtenOn, sealedUntil, openings } = letter
  const isShut = isSealed(letter, today)
  const begins = isShut ? '' : beginningOf(letter.text)
  return { id, kind, writtenOn, begins, isSealed: isShut, sealedUntil, openings }
}

/** In one line, cut between words. */
function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= BEGINS) return line
  const space = line.lastIndexOf(' ', BEGINS)
  return `${line.slice(0, space > 0 ? space : BEGINS)}…`
}

/** Newest first. */
export function inLetterOrder(letters: Iterable<Letter>): Letter[] {
  return [...letters].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

/** The day that is proposed for a seal; only a letter to me in a year names one itself. */
export function proposedSeal(kind: LetterKind, today: Day): Day | null {
  return kind === 'to_me_in_a_year' ? addMonths(today, 12) : null
}

function withSeal(letter: Letter, until: Day | null, today: Day): Result<Letter> {
  if (until === null) return ok(letter)
  const shut = sealed(letter, until, today)
  return shut.ok ? ok({ ...letter, ...shut.value }) : shut
}

function inTime({ writtenOn, createdAt, id }: Letter): string {
  return `${writtenOn} ${createdAt} ${id}`
}
