import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CheckIn } from '../../../core/growth/growth.schema.ts'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { WeekCheck } from '../../../renderer/features/growth/WeekCheck.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { growthWords } from '../../../renderer/words/growth.ts'
import { makeGoal } from '../../core/growth/make-goal.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const TODAY = '2026-11-27'
const goal = makeGoal({ measure: 'done', status: 'active' })

/** Of each call. */
const daysNoted: string[][] = []
let bridge: FakeBridge
let page: FakePage
let stop = (): void => undefined
beforeEach(() => {
  daysNoted.length = 0
  const standing = new Map<string, CheckIn>()
  bridge = makeFakeBridge({
    handlers: {
      'growth.checkIns': () => ok([]),
      'growth.checkInWeek': ({ checkIns }) => {
        daysNoted.push(checkIns.map(({ day }) => day))
        const noted = checkIns.map((draft): CheckIn => {
          return { ...draft, id: `checkin-${draft.day}`, createdAt: '2026-11-27T10:00:00.000Z' }
        })
        for (const each of noted) standing.set(each.id, each)
        return ok(noted)
      },
      'growth.takeBack': ({ checkInId }) => {
        const gone = standing.get(checkInId)
        standing.delete(checkInId)
        return gone ? ok(gone) : refuse({ code: 'record/not-found' })
      },
      'forms.keep': () => ok(null),
    },
  })
  page = openFakePage(<WeekCheck goals={[goal]} today={TODAY} onClose={() => undefined} />, bridge)
  stop = answerLocking()
})
afterEach(() => {
  page.close()
  stop()
  cleanup()
  clearToasts()
  forgetLeft()
})

const pick = (day: string): Promise<void> => page.user.click(screen.getByRole('button', { name: day }))
const save = (): Promise<void> => page.user.click(screen.getByRole('button', { name: growthWords.week.save }))
const takenBack = (): unknown =>
  bridge.asked.flatMap(({ name, input }) => (name === 'growth.takeBack' ? [input] : []))

async function lockThatDoesNotCome(): Promise<void> {
  bridge.tell({ name: 'vault.locking', reason: 'idle' })
  await waitFor(() => expect(bridge.asked.some(({ name }) => name === 'vault.flushed')).toBe(true))
}

it('notes no day twice where a lock was begun and did not come, and Undo takes back all', async () => {
  await pick('Mon')
  await lockThatDoesNotCome()
  await pick('Tue')
  await save()
  await page.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(daysNoted).toEqual([['2026-11-23'], ['2026-11-24']])
  await screen.findByText(growthWords.history.takenBack(2))
  expect(takenBack()).toEqual([{ checkInId: 'checkin-2026-11-23' }, { checkInId: 'checkin-2026-11-24' }])
})

it('takes back what such a lock noted, and is picked no more', async () => {
  await pick('Mon')
  await lockThatDoesNotCome()
  await pick('Mon')
  await pick('Tue')
  await save()
  await waitFor(() => expect(daysNoted).toEqual([['2026-11-23'], ['2026-11-24']]))
  expect(takenBack()).toEqual([{ checkInId: 'checkin-2026-11-23' }])
})

it('says how many are taken back, without those that were gone', async () => {
  await pick('Mon')
  await pick('Tue')
  await save()
  await screen.findByText(growthWords.week.saved(2))
  await bridge.call('growth.takeBack', { checkInId: 'checkin-2026-11-23' })
  await page.user.click(await screen.findByRole('button', { name: 'Undo' }))
  await screen.findByText(growthWords.history.takenBack(1))
})
