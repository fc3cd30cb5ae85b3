import type { EntryRow } from '../journal/entry.schema.ts'
import type { Day } from '../kernel/time.ts'
import { runsOf } from '../kernel/word-runs.ts'
import type { Book } from './book.ts'
import { cardTexts, sealedTexts, whyShut } from './shut-texts.ts'

/** Why a text must not leave the journal. */
export const SHUT_REASONS = ['private', 'afraid_or_hurt', 'sealed'] as const
export type ShutReason = (typeof SHUT_REASONS)[number]

/** Why these words must not leave; null where they may. */
export type ShutJudge = (words: string) => ShutReason | null

interface Known {
  readonly row: EntryRow
  readonly reason: ShutReason
  readonly runs: Float64Array
}

/**
 * What is in the texts that must not leave, so that words of theirs are known again where they became something else's:
 * a title, a line of a list. Only numbers are kept of them.
 */
export class ShutWords {
  private known: ReadonlyMap<string, Known> = new Map()
  /** Of entries, each list in order, so that one of millions is found in some twenty looks. */
  private ofEntries: readonly (readonly [ShutReason, Float64Array])[] = []
  /** Of all texts; the reasons that no wish changes come first. */
  private runs: readonly (readonly [ShutReason, Float64Array])[] = []

  readonly judge: ShutJudge = (words) => {
    if (this.runs.every(([, runs]) => runs.length === 0)) return null
    return judged(runsOf(words), (run) => this.runs.find(([, runs]) => holds(runs, run))?.[0] ?? null)
  };

  /** Reads what is new; ends early where `isOpen` says that the journal locked. */
  *follow(book: Book, today: Day, isOpen: () => boolean = () => true): Generator<void, ShutWords> {
    const known = new Map<string, Known>()
    const reasonOf = whyShut(book, today)
    for (const row of book.entries.values()) {
      const reason = reasonOf(row)
      if (reason === null) continue
      if (!isOpen()) break
      const before = this.known.get(row.id)
      if (before?.row !== row) known.set(row.id, { row, reason, runs: entryRuns(book, row) })
      else known.set(row.id, before.reason === reason ? before : { ...before, reason })
      yield
    }
    const isSame =
      known.size === this.known.size && [...known].every(([id, each]) => this.known.get(id) === each)
    if (!isSame) {
      this.ofEntries = REASONS_IN_ORDER.map((reason) => {
        const own = [...known.values()].filter((each) => each.reason === reason)
        return [reason, inOrder(own.map(({ runs }) => runs))]
      })
    }
    this.known = known
    const others: typeof this.runs = [
      ['afraid_or_hurt', inOrder(cardTexts(book).map(runsOf))],
      ['sealed', inOrder(sealedTexts(book, today).map(runsOf))],
    ]
    this.runs = REASONS_IN_ORDER.flatMap((reason) => {
      return [...others, ...this.ofEntries].filter(([why]) => why === reason)
    })
    return this
  }
}

/** What no wish changes comes first. */
const REASONS_IN_ORDER: readonly ShutReason[] = ['afraid_or_hurt', 'sealed', 'private']

/**
 * Runs of four in a row that make six words. Six in a row are hardly ever the same by chance; a sentence or title of
 * four that is the same from its first word to its last was most likely taken over, and shorter ones are everyone's.
 */
const IN_A_ROW = 3

function judged(runs: readonly number[], find: (run: number) => ShutReason | null): ShutReason | null {
  let inARow = 0
  let reason: ShutReason | null = null
  for (const run of runs) {
    reason = find(run)
    inARow = reason === null ? 0 : inARow + 1
    if (inARow === IN_A_ROW) return reason
  }
  return inARow > 0 && inARow === runs.length ? reason : null
}

function entryRuns(book: Book, row: EntryRow): Float64Array {
  return Float64Array.from([...runsOf(row.title), ...runsOf(book.texts.get(row.id)?.read() ?? '')])
}

function inOrder(parts: readonly (readonly number[] | Float64Array)[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all.toSorted()
}

function holds(sorted: Float64Array, run: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < run) low = middle + 1
    else high = middle
  }
  return sorted[low] === run
}

/** All of it at once, for what is made in one go. */
export function shutWordsOf(book: Book, today: Day): ShutWords {
  const steps = new ShutWords().follow(book, today)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
