import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { CheckIn } from '../../../core/growth/growth.schema.ts'
import { ok } from '../../../core/kernel/result.ts'
import { CheckInPart } from '../../../renderer/features/growth/CheckInPart.tsx'
import { GoalsCard } from '../../../renderer/features/today/GoalsCard.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { growthWords } from '../../../renderer/words/growth.ts'
import { todayWords } from '../../../renderer/words/today.ts'
import { makeGoal } from '../../core/growth/make-goal.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const TODAY = '2026-11-23'
const goal = makeGoal({ measure: 'done', status: 'active' })
const checkIn: CheckIn = {
  id: 'checkin1',
  createdAt: '2026-11-23T10:00:00.000Z',
  goalId: goal.id,
  day: TODAY,
  value: 1,
  hard: 2,
  note: 'In the kitchen.',
}
const week = { monday: TODAY, done: 1, share: 1 }
const view: GoalView = { goal, weeks: [week, week, week, week], adherence: 1, evidence: 0, today: [checkIn] }

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
  clearToasts()
})

async function takeBackAndUndo(part: ReactNode, label: string): Promise<void> {
  const bridge = makeFakeBridge({
    handlers: {
      'growth.goals': () => ok([view]),
      'growth.takeBack': () => ok(checkIn),
      'growth.putCheckInBack': () => ok(checkIn),
    },
  })
  page = openFakePage(part, bridge)
  await page.user.click(await screen.findByRole('button', { name: label }))
  await page.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(bridge.asked.at(-1)).toEqual({ name: 'growth.putCheckInBack', input: { checkInId: checkIn.id } })
}

it('a check-in that was taken back comes back with its note, from the card of its goal', async () => {
  await takeBackAndUndo(
    <CheckInPart view={view} today={TODAY} />,
    growthWords.checkIn.takeBackFor(goal.title),
  )
})

it('and from Today', async () => {
  await takeBackAndUndo(<GoalsCard today={TODAY} />, todayWords.takeBackFor(goal.title))
})
