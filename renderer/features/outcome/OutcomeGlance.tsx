import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { OutcomeBoard } from '../../../core/outcome/outcome.contract.ts'
import { lastRated, weeksSince } from '../../../core/outcome/ratings.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { outcomeWords } from '../../words/outcome.ts'

const words = outcomeWords.glance

interface OutcomeGlanceProps {
  readonly board: OutcomeBoard
  readonly today: Day
}

export function OutcomeGlance({ board, today }: OutcomeGlanceProps): ReactNode {
  const { scenarios, areas, letters } = board
  const last = lastRated([
    ...scenarios.map(({ couldBeOk }) => couldBeOk),
    ...areas.map(({ ratings }) => ratings),
  ])
  const sealed = letters.filter(({ isSealed }) => isSealed).length
  const steps = areas.filter(({ nextSmallStep }) => nextSmallStep !== '').length
  const facts = [
    ...(last === null ? [] : [words.lastRated(weeksSince(last, today))]),
    ...(letters.length === 0 ? [] : [words.letters(letters.length, sealed)]),
    ...(steps === 0 ? [] : [words.steps(steps)]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}
