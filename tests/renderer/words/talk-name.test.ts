import { afterEach, beforeEach, expect, test } from 'vitest'
import { planName } from '../../../renderer/features/conversation/plan-draft.ts'
import { conversationWords } from '../../../renderer/words/conversation.ts'
import { shortDate } from '../../../renderer/words/dates.ts'
import { talkName } from '../../../renderer/words/talk-name.ts'
import { makePlan } from '../../core/conversation/make-plan.ts'

const zone = process.env['TZ']
beforeEach(() => {
  process.env['TZ'] = 'America/Los_Angeles'
})
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('a talk without a name is called by the day it was where the person is', () => {
  // Seven in the evening of the second of March in Los Angeles.
  const plan = makePlan({ aim: '', createdAt: '2026-03-03T03:00:00.000Z' })
  const name = conversationWords.list.untitled(shortDate('2026-03-02'))
  expect(talkName(plan)).toBe(name)
  expect(planName(plan, [])).toBe(name)
})
