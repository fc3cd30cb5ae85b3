import { READERS, type AskedFilter, type FilterDraft } from './asked-filter.ts'
import { isFilterName, piecesOf, type FilterName, type Piece } from './pieces.ts'

/** How a filter was wrong; what was typed stands beside it. */
export type WrongFilter =
  /** No filter has that name; it is looked for as words. */
  | { readonly why: 'unknown'; readonly text: string }
  /** That filter has no such value; it is left out. */
  | { readonly why: 'value'; readonly name: FilterName; readonly text: string }
  /** Only a tag can be left out by a minus. */
  | { readonly why: 'minus'; readonly text: string }
  /** A second one of a filter that can have one value; the last counts. */
  | { readonly why: 'twice'; readonly name: FilterName; readonly text: string }
  /** Together the days, or the moods, leave nothing. */
  | { readonly why: 'nothing-between'; readonly name: 'from' | 'mood'; readonly text: string }

export interface AskedText {
  /** What is left for the index to find. */
  readonly words: string
  readonly filter: AskedFilter
  readonly wrong: readonly WrongFilter[]
}

const NOTHING: AskedFilter = {
  tags: [],
  notTags: [],
  step: null,
  least: null,
  most: null,
  from: null,
  to: null,
  isStarred: false,
  mode: null,
  kind: null,
}

/**
 * Takes the filters out of what was typed: `tag: step: mood: before: after: from: until: is: mode: kind:`.
 * `before` and `after` leave out the day, month or year they name, `from` and `until` take it in. A wrong
 * filter narrows nothing, and is told; one that is still being typed is let be.
 */
export function readAsked(typed: string): AskedText {
  const filter: FilterDraft = { ...NOTHING }
  const wrong: WrongFilter[] = []
  const words: string[] = []
  const seen = new Set<FilterName>()
  for (const piece of piecesOf(typed)) {
    if (piece.kind === 'words') words.push(piece.text)
    else if (!isFilterName(piece.name)) {
      words.push(piece.text)
      if (piece.value !== '') wrong.push({ why: 'unknown', text: piece.text })
    } else wrong.push(...take(piece, piece.name, filter, seen))
  }
  return { words: words.join(' ').trim(), filter, wrong: [...wrong, ...contradictions(filter)] }
}

export function isNarrowed(filter: AskedFilter): boolean {
  const { tags, notTags, isStarred, ...others } = filter
  return (
    tags.length > 0 || notTags.length > 0 || isStarred || Object.values(others).some((one) => one !== null)
  )
}

/** True for what only an entry can be. */
export function isOfEntries({ tags, least, most, isStarred, mode }: AskedFilter): boolean {
  return tags.length > 0 || least !== null || most !== null || isStarred || mode !== null
}

type Filter = Extract<Piece, { kind: 'filter' }>
const SINGLE: ReadonlySet<FilterName> = new Set(['step', 'mode', 'kind'])

function take(piece: Filter, name: FilterName, filter: FilterDraft, seen: Set<FilterName>): WrongFilter[] {
  const { value, text, isNot, isLast } = piece
  if (value === '') return isLast ? [] : [{ why: 'value', name, text }]
  if (isNot && name !== 'tag') return [{ why: 'minus', text }]
  const was = { ...filter }
  if (!READERS[name](value, filter, isNot))
    return isLast && mayGoOn(name, value) ? [] : [{ why: 'value', name, text }]
  const isSecond = SINGLE.has(name) && seen.has(name) && JSON.stringify(was) !== JSON.stringify(filter)
  seen.add(name)
  return isSecond ? [{ why: 'twice', name, text }] : []
}

/** A day or a mood half typed is not wrong yet. */
function mayGoOn(name: FilterName, value: string): boolean {
  if (name === 'mood') return /^[<>]=?$|^\d-$/.test(value)
  return DATES.has(name) && /^\d{1,4}(-\d{0,2}(-\d?)?)?$/.test(value) && value.length < 10
}
const DATES: ReadonlySet<FilterName> = new Set(['before', 'after', 'from', 'until'])

function contradictions({ from, to, least, most }: AskedFilter): WrongFilter[] {
  return [
    ...(from !== null && to !== null && from > to
      ? [{ why: 'nothing-between', name: 'from', text: `${from} ${to}` } as const]
      : []),
    ...(least !== null && most !== null && least > most
      ? [{ why: 'nothing-between', name: 'mood', text: `${least} ${most}` } as const]
      : []),
  ]
}
