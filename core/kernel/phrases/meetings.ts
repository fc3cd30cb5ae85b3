import type { Hit, PhraseRule } from './rule-set.ts'

/**
 * Things that say little alone and something together, in any order: tablets, and that there are enough now.
 * Each member of `of` is one kind, or several of which one will do; none of `unless` may stand near them.
 */
export interface Meeting<Result extends string, Kind extends string> {
  readonly kind: Result
  readonly example: string
  readonly of: readonly (Kind | readonly Kind[])[]
  readonly unless?: readonly Kind[]
  /** In one sentence, or in three that follow each other; `unless` then looks two sentences back as well. */
  readonly near: 'sentence' | 'neighbours'
}

export interface Met<Result extends string, Kind extends string> {
  readonly meeting: Meeting<Result, Kind>
  /** The first of the sentences it was found in. */
  readonly sentence: number
}

/** All meetings among the hits. Work grows with the sentences, each looked at once for every meeting. */
export function meetingsAmong<Result extends string, Kind extends string>(
  meetings: readonly Meeting<Result, Kind>[],
  hits: readonly Hit<PhraseRule<Kind>>[],
  sentences: readonly number[],
): readonly Met<Result, Kind>[] {
  const kinds = new Map<number, Set<Kind>>()
  for (const { rule, from } of hits) {
    const at = sentences[from]!
    const known = kinds.get(at)
    if (known) known.add(rule.kind)
    else kinds.set(at, new Set([rule.kind]))
  }
  return [...kinds].flatMap(([at, own]) => {
    const near = (from: number, to: number): ReadonlySet<Kind> => union(kinds, at + from, at + to)
    const [wide, around] = kinds.size === 1 ? [own, own] : [near(0, 2), near(-2, 2)]
    return meetings.flatMap((meeting): Met<Result, Kind>[] => {
      const [met, against] = meeting.near === 'sentence' ? [own, own] : [wide, around]
      const isMet =
        meeting.of.every((each) => hasOne(met, each)) && !meeting.unless?.some((each) => against.has(each))
      return isMet ? [{ meeting, sentence: at }] : []
    })
  })
}

function hasOne<Kind extends string>(kinds: ReadonlySet<Kind>, wanted: Kind | readonly Kind[]): boolean {
  return typeof wanted === 'string' ? kinds.has(wanted) : wanted.some((each) => kinds.has(each))
}

/** The kinds in the sentences from one number to another. */
function union<Kind>(
  kinds: ReadonlyMap<number, ReadonlySet<Kind>>,
  first: number,
  last: number,
): ReadonlySet<Kind> {
  const all = new Set<Kind>()
  for (let at = first; at <= last; at += 1) for (const kind of kinds.get(at) ?? []) all.add(kind)
  return all
}
