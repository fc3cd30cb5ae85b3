import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { openApp } from '../../support/open-app.ts'

const TODAY = '2026-03-02'

test('a note said afterwards is kept with its check-in, and nothing counts twice', async () => {
  const { get, call } = await openApp()
  const { id: goalId } = await get('growth.addGoal', { ...blankGoal(TODAY), title: 'Ask first' })
  const { id } = await get('growth.checkIn', { goalId, day: TODAY, value: 1, hard: null, note: '' })
  await get('growth.noteCheckIn', { checkInId: id, hard: 2, note: ' In the kitchen. ' })
  expect(await get('growth.checkIns', { goalId })).toMatchObject([
    { id, value: 1, hard: 2, note: 'In the kitchen.' },
  ])
  const gone = await call('growth.noteCheckIn', { checkInId: 'nothing-1', hard: null, note: '' })
  expect(gone).toMatchObject({ error: { code: 'record/not-found' } })
})
