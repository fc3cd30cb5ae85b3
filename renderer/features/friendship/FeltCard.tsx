import type { ReactNode } from 'react'
import { FEWEST, keepsCostingEnergy, sidesOf, type Sides } from '../../../core/friendship/meeting-facts.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import { Card } from '../../ui/Card.tsx'
import { PairLines } from '../../ui/charts/PairLines.tsx'
import { shortDate, shortDay } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'

const how = friendshipWords.how
const words = how.felt

/** `meetings` are oldest first. */
export function FeltCard({ meetings }: { readonly meetings: readonly Meeting[] }): ReactNode {
  const tone = sidesOf(meetings.map((meeting) => meeting.tone))
  const energy = sidesOf(meetings.map(({ energyAfter }) => energyAfter))
  return (
    <Card title={words.title} titleLevel={3}>
      {tone === null && energy === null ? (
        <p className={s.quiet}>{how.tooFew(FEWEST)}</p>
      ) : (
        <PairLines
          names={[words.tone, words.energy]}
          sentence={[said(words.tone, tone), said(words.energy, energy)].join(' ').trim()}
          points={meetings.map((meeting, at) => ({
            label: shortDay(meeting.day),
            row: `${at + 1}. ${shortDate(meeting.day)}`,
            first: tone === null ? null : meeting.tone,
            second: energy === null ? null : meeting.energyAfter,
          }))}
          min={-2}
          max={2}
          marks={words.marks}
          say={(value) => (value === null ? friendshipWords.notNoted : (words.steps[value + 2] ?? ''))}
          head={how.head}
        />
      )}
      {keepsCostingEnergy(meetings.toReversed()) && <p className={s.gentle}>{words.falling}</p>}
    </Card>
  )
}

function said(part: string, sides: Sides | null): string {
  return sides === null ? '' : words.sentence(part, sides.low, sides.even, sides.high)
}
