import type { ReactNode } from 'react'
import type { Motive } from '../../../core/friendship/friendship.schema.ts'
import { PairLines } from '../../ui/charts/PairLines.tsx'
import { monthAndYearInWords, shortMonth } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'

const words = friendshipWords.motive
const MOST = 10
/** Enough to see where it goes. */
const MOST_MONTHS = 12

export function MotiveLines({ motives }: { readonly motives: readonly Motive[] }): ReactNode {
  const newest = motives.at(-1)
  if (newest === undefined) return null
  const { month, fineAsFriends, hopingForMore } = newest
  return (
    <PairLines
      names={[words.lineFine, words.lineHoping]}
      sentence={words.sentence(monthAndYearInWords(`${month}-01`), fineAsFriends, hopingForMore)}
      points={motives.slice(-MOST_MONTHS).map((motive) => ({
        label: shortMonth(`${motive.month}-01`),
        row: monthAndYearInWords(`${motive.month}-01`),
        first: motive.fineAsFriends,
        second: motive.hopingForMore,
      }))}
      min={0}
      max={MOST}
      marks={words.marks}
      say={String}
      head={words.monthHead}
    />
  )
}
