import { addMonths, type Day, type Instant } from '../kernel/time.ts'
import { HELPLINES, HELPLINES_CHECKED, HELPLINES_GATHERED } from './helplines.data.ts'
import type { HelplineKind } from './support-kinds.ts'
import type { OwnLine } from './support.schema.ts'

/** A row older than this shows its age (domain guide, section c). */
const MONTHS_BEFORE_AGE_SHOWS = 12

/** A number as it is shown: of the list that comes with the program, or of the person's own. */
export interface ShownLine {
  readonly key: string
  readonly kind: HelplineKind
  readonly name: string
  readonly number: string
  readonly note: string
  /** Looked up on that day; null where nobody has said. */
  readonly checked: Day | null
  /** The person's own row, or their change of a shipped one. */
  readonly own: OwnLine | null
  /** The key of the shipped row it is or stands for; null for one more. */
  readonly shipped: string | null
}

interface CountryLines {
  readonly lines: readonly ShownLine[]
  /** Rows of the list that the person took off it. */
  readonly hidden: readonly ShownLine[]
}

/** The numbers of a country: the shipped list with what the person changed, took off and added. */
export function linesOf(country: string, own: readonly OwnLine[]): CountryLines {
  const mine = newestFirst(own.filter((line) => line.country === country))
  const shipped = HELPLINES.find((each) => each.country === country)?.lines ?? []
  const lines: ShownLine[] = []
  const hidden: ShownLine[] = []
  for (const { kind, name, number } of shipped) {
    const key = lineKey(country, kind, name, number)
    const change = mine.find(({ replaces }) => replaces === key) ?? null
    const checked = change ? change.checked : HELPLINES_CHECKED
    const plain = { key, kind, name, number, note: '', checked, own: change, shipped: key }
    // The emergency number stays, whatever an older version or another computer wrote.
    const stays = kind === 'emergency'
    if (change?.isHidden && !stays) hidden.push(plain)
    else if (change === null || change.isHidden) lines.push(plain)
    else lines.push({ ...plain, ...wordsOf(change), ...(stays ? { kind } : {}) })
  }
  const keys = new Set([...lines, ...hidden].map(({ key }) => key))
  for (const line of mine.toReversed()) {
    // One that stood for a row this version no longer ships stays as a row of its own.
    if (line.isHidden || (line.replaces !== null && keys.has(line.replaces))) continue
    lines.push({ key: line.id, ...wordsOf(line), checked: line.checked, own: line, shipped: null })
  }
  return { lines, hidden }
}

/** The emergency number can be changed, and is not taken off the list (domain guide, section c). */
export function takesEmergencyOff(
  line: Pick<OwnLine, 'country' | 'kind' | 'replaces' | 'isHidden'>,
): boolean {
  if (!line.isHidden) return false
  return line.kind === 'emergency' || emergencyKeys(line.country).includes(line.replaces ?? '')
}

function emergencyKeys(country: string): readonly string[] {
  const shipped = HELPLINES.find((each) => each.country === country)?.lines ?? []
  return shipped.flatMap(({ kind, name, number }) =>
    kind === 'emergency' ? [lineKey(country, kind, name, number)] : [],
  )
}

/**
 * Whole months since the row was looked up, or since the list was put together; null while that is recent. `dayHere`: the
 * person's own day of a moment.
 */
export function monthsOld(
  { checked, own }: Pick<ShownLine, 'checked' | 'own'>,
  today: Day,
  dayHere: (at: Instant) => Day,
): number | null {
  const since = checked ?? (own ? dayHere(own.createdAt) : HELPLINES_GATHERED)
  if (addMonths(since, MONTHS_BEFORE_AGE_SHOWS) > today) return null
  let months = MONTHS_BEFORE_AGE_SHOWS
  while (addMonths(since, months + 1) <= today) months += 1
  return months
}

function lineKey(country: string, kind: HelplineKind, name: string, number: string): string {
  return [country, kind, name, number].join(' | ')
}

function wordsOf({
  kind,
  name,
  number,
  note,
}: OwnLine): Pick<ShownLine, 'kind' | 'name' | 'number' | 'note'> {
  return { kind, name, number, note }
}

function newestFirst(lines: readonly OwnLine[]): OwnLine[] {
  return lines.toSorted((a, b) => (`${a.changedAt} ${a.id}` < `${b.changedAt} ${b.id}` ? 1 : -1))
}

/** The country of the list that a region such as `GB` stands for. Only ever suggested: the person chooses. */
export function suggestedCountry(region: string | null): string | null {
  if (region === null) return null
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(region)
  return HELPLINES.find(({ country }) => country === name)?.country ?? null
}
