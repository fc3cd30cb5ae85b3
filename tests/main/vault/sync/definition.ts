import { mergeText } from '../../../../core/merge/text.ts'
import type { Step } from './said.ts'

/** A revision as it stands in its line. */
export interface Line {
  readonly r: string
  readonly c: string
  readonly i: string
  readonly d: string
  readonly p: readonly string[]
  readonly a: readonly string[]
  readonly h: readonly [number, number]
  readonly v: Note | null
}

/** The fields of `note-rules.ts`, in the order in which they are written. */
export interface Note {
  readonly text: string
  readonly mood: number
  readonly tags: readonly string[]
  readonly hidden: boolean | null
  readonly steps: readonly Step[]
}

/** What a vault shows of a record: its value, and the live heads it is made of. */
export interface ShownNote {
  readonly value: Note
  readonly heads: readonly string[]
}

const BLANK: Note = { text: '', mood: 0, tags: [], hidden: null, steps: [] }

/**
 * What all revisions of a note say together, word by word as the format defines it and as slowly: of the program it
 * shares only how two texts are brought together. Live heads are what no other one names and is no deletion.
 */
export function shownBy(lines: readonly Line[]): ShownNote | null {
  const named = new Set(lines.flatMap(({ p, a }) => [...p, ...a]))
  return together(
    lines.filter(({ r }) => !named.has(r)),
    lines,
  )
}

/** Each head in the order (h, d, r) with those before it, over their newest common ancestors and what those say together. */
function together(heads: readonly Line[], lines: readonly Line[]): ShownNote | null {
  const live = heads.toSorted(inOrder).flatMap(({ v, ...line }) => (v ? [{ ...line, v }] : []))
  const [first, ...others] = live
  if (!first) return null
  let shown = first.v
  others.forEach((next, at) => {
    const base = together(newestCommon(live.slice(0, at + 1), next, lines), lines)
    shown = merged(base?.value ?? BLANK, shown, next.v)
  })
  return { value: shown, heads: live.map(({ r }) => r) }
}

function newestCommon(ones: readonly Line[], other: Line, lines: readonly Line[]): readonly Line[] {
  const above = ancestorsOf(other, lines)
  const common = lines.filter(({ r }) => above.has(r) && ones.some((one) => ancestorsOf(one, lines).has(r)))
  return common.filter(({ r }) => !common.some((each) => ancestorsOf(each, lines).has(r)))
}

/** By name, those that are not here too. */
function ancestorsOf({ p, a }: Line, lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>([...p, ...a])
  for (const name of found) {
    const ancestor = lines.find(({ r }) => r === name)
    for (const older of [...(ancestor?.p ?? []), ...(ancestor?.a ?? [])]) found.add(older)
  }
  return found
}

function inOrder(one: Line, other: Line): number {
  return one.h[0] - other.h[0] || one.h[1] - other.h[1] || byText(one.d, other.d) || byText(one.r, other.r)
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function merged(base: Note, earlier: Note, later: Note): Note {
  const changed = <T>(of: (note: Note) => T, both: () => T): T => {
    const [was, one, other] = [base, earlier, later].map((note) => JSON.stringify(of(note)))
    if (one === other || was === one) return of(later)
    return was === other ? of(earlier) : both()
  }
  return {
    text: changed(
      ({ text }) => text,
      () => mergeText(base.text, earlier.text, later.text).text,
    ),
    mood: changed(
      ({ mood }) => mood,
      () => later.mood,
    ),
    tags: changed(
      ({ tags }) => tags,
      () => mergedTags(base.tags, earlier.tags, later.tags),
    ),
    hidden: changed(
      ({ hidden }) => hidden,
      () => true,
    ),
    steps: changed(
      ({ steps }) => steps,
      () => mergedSteps(base.steps, earlier.steps, later.steps),
    ),
  }
}

/** All of both, minus what either took away. */
function mergedTags(base: readonly string[], earlier: readonly string[], later: readonly string[]): string[] {
  const isTaken = (tag: string): boolean =>
    base.includes(tag) && !(earlier.includes(tag) && later.includes(tag))
  return [...new Set([...earlier, ...later])].filter((tag) => !isTaken(tag))
}

/** Step by step, by rank; one that only one side took away stays where the other changed it. */
function mergedSteps(base: readonly Step[], earlier: readonly Step[], later: readonly Step[]): Step[] {
  const ids = new Set([...earlier, ...later].map(({ id }) => id))
  const steps = [...ids].flatMap((id) => {
    const [was, one, other] = [base, earlier, later].map((all) => all.find((step) => step.id === id))
    if (one && other) return was && was.done === other.done ? [one] : [other]
    const only = one ?? other
    return only && was?.done !== only.done ? [only] : []
  })
  return steps.toSorted((one, other) => byText(one.rank, other.rank) || byText(one.id, other.id))
}
