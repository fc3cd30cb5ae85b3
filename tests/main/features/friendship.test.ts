import { describe, expect, test } from 'vitest'
import { CONTACT_VALUES, type ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { COFFEE } from '../../core/friendship/make-meeting.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const EXAM = { text: 'The exam on Thursday', for: 'them', noStrings: true } as const
const MARCH = { month: '2026-03', fineAsFriends: 6, hopingForMore: 7, note: '' }
const OPEN: readonly ContactValue[] = ['open', 'not_said']

function stands({ get }: AppInTest, value: ContactValue): Promise<unknown> {
  return get('boundaries.setStatus', { ...blankWish(TODAY), value })
}

async function filled(program: AppInTest): Promise<{ meeting: string; care: string; motive: string }> {
  const { get } = program
  const meeting = await get('friendship.noteMeeting', COFFEE)
  const care = await get('friendship.addCare', EXAM)
  const motive = await get('friendship.noteMotive', MARCH)
  return { meeting: meeting.id, care: care.id, motive: motive.id }
}

test('a meeting, an idea and a check are kept, changed, and read back', async () => {
  const program = await openApp()
  const { get } = program
  const { meeting, care } = await filled(program)
  await get('friendship.editMeeting', { id: meeting, draft: { ...COFFEE, talkedAboutUs: true } })
  await get('friendship.editCare', { id: care, care: { ...EXAM, isDone: true } })
  await get('friendship.noteMotive', { ...MARCH, hopingForMore: 4 })
  expect(await get('friendship.log', undefined)).toMatchObject({
    meetings: [{ id: meeting, talkedAboutUs: true }],
    care: [{ id: care, isDone: true }],
    motives: [{ month: '2026-03', hopingForMore: 4 }],
  })
})

test('a day or a month ahead is refused', async () => {
  const { call } = await openApp()
  expect(await call('friendship.noteMeeting', { ...COFFEE, day: '2026-03-03' })).toMatchObject({ ok: false })
  expect(await call('friendship.noteMotive', { ...MARCH, month: '2026-04' })).toMatchObject({ ok: false })
})

describe('as contact stands', () => {
  test.each(CONTACT_VALUES.filter((value) => !OPEN.includes(value)))(
    '%s: main refuses whatever adds or changes',
    async (value) => {
      const program = await openApp()
      const { meeting, care } = await filled(program)
      await stands(program, value)
      const reason = value === 'needs_time' ? 'read_only' : 'closed'
      const refused = { ok: false, error: { code: 'friendship/not-now', reason } }
      const { call } = program
      expect(await call('friendship.noteMeeting', COFFEE)).toEqual(refused)
      expect(await call('friendship.editMeeting', { id: meeting, draft: COFFEE })).toEqual(refused)
      expect(await call('friendship.addCare', EXAM)).toEqual(refused)
      expect(await call('friendship.editCare', { id: care, care: { ...EXAM, isDone: true } })).toEqual(
        refused,
      )
      expect(await call('friendship.noteMotive', MARCH)).toEqual(refused)
    },
  )

  test.each(['needs_time', 'practical_only', 'said_no', 'blocked_me', 'legal_order', 'safety_own'] as const)(
    '%s: what was logged stays readable',
    async (value) => {
      const program = await openApp()
      await filled(program)
      await stands(program, value)
      const log = await program.get('friendship.log', undefined)
      expect([log.meetings.length, log.care.length, log.motives.length]).toEqual([1, 1, 1])
    },
  )

  test('safety_victim: nothing of it is shown, and it is there again when the status changes', async () => {
    const program = await openApp()
    await filled(program)
    await stands(program, 'safety_victim')
    expect(await program.get('friendship.log', undefined)).toEqual({ meetings: [], care: [], motives: [] })
    await program.get('boundaries.setStatus', { ...blankWish(TODAY), value: 'open', isInformed: true })
    expect((await program.get('friendship.log', undefined)).meetings).toHaveLength(1)
  })
})

describe('deleting', () => {
  test.each(['meeting', 'care', 'motive'] as const)('a %s goes and comes back as it was', async (kind) => {
    const program = await openApp()
    const { get } = program
    const ids = await filled(program)
    const before = await get('friendship.log', undefined)
    await get('friendship.remove', { kind, id: ids[kind] })
    expect(await get('friendship.log', undefined)).not.toEqual(before)
    await get('friendship.putBack', { kind, id: ids[kind] })
    expect(await get('friendship.log', undefined)).toEqual(before)
  })

  test('is never closed, and putting back adds nothing that was not there', async () => {
    const program = await openApp()
    const { get, call } = program
    const { meeting } = await filled(program)
    await stands(program, 'said_no')
    await get('friendship.remove', { kind: 'meeting', id: meeting })
    await get('friendship.putBack', { kind: 'meeting', id: meeting })
    expect((await get('friendship.log', undefined)).meetings).toHaveLength(1)
    expect(await call('friendship.putBack', { kind: 'meeting', id: 'meeting0' })).toMatchObject({ ok: false })
  })

  test('putting back leaves what was noted anew since then', async () => {
    const program = await openApp()
    const { get } = program
    const { motive } = await filled(program)
    await get('friendship.remove', { kind: 'motive', id: motive })
    await get('friendship.noteMotive', { ...MARCH, fineAsFriends: 9 })
    await get('friendship.putBack', { kind: 'motive', id: motive })
    expect((await get('friendship.log', undefined)).motives).toMatchObject([{ fineAsFriends: 9 }])
  })
})
