import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addActivity,
  backToJar,
  dropActivity,
  editActivity,
  minutesOf,
  noteAnswer,
  noteAsked,
  noteDone,
  prepareInvitation,
} from '../../../core/memories/activities.ts'
import { ACTIVITY_STATUSES } from '../../../core/memories/activity-kinds.ts'
import { activity as shape } from '../../../core/memories/memories.schema.ts'
import { makeActivity, WALK } from './make-activity.ts'

const STAMP = { id: 'activity9', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T11:00' }
const TIME = { startsAt: '2026-03-07T14:00', endsAt: '2026-03-07T15:30' }
const NOTES = { enjoyed: 4, natural: 3, learned: '', memory: 'A good hour.' }

test('a new idea fits its schema', () => {
  expect(shape.safeParse(addActivity(WALK, STAMP)).error).toBeUndefined()
})

describe('an invitation', () => {
  test('says its end, later on the same day, and lies ahead', () => {
    const prepared = prepareInvitation(makeActivity(), 'message1', TIME, STAMP)
    expect(prepared).toMatchObject({ ok: true, value: { ...TIME, messageId: 'message1', status: 'idea' } })
    const wrong = (part: Partial<typeof TIME>) =>
      prepareInvitation(makeActivity(), 'message1', { ...TIME, ...part }, STAMP)
    expect(wrong({ endsAt: TIME.startsAt })).toMatchObject({ ok: false, error: { fields: ['endsAt'] } })
    expect(wrong({ endsAt: '2026-03-08T15:30' })).toMatchObject({ ok: false, error: { fields: ['endsAt'] } })
    expect(wrong({ startsAt: '2026-03-01T14:00' })).toMatchObject({ ok: false })
  })

  test('may be noted as asked face to face, not for a day ahead', () => {
    const asked = noteAsked(makeActivity(), { day: '2026-03-01', ...TIME }, STAMP)
    expect(asked).toMatchObject({ ok: true, value: { status: 'asked', askedOn: '2026-03-01' } })
    expect(noteAsked(makeActivity(), { day: '2026-03-03', ...TIME }, STAMP)).toMatchObject({ ok: false })
  })

  test('lasts as long as its times say', () => {
    expect(minutesOf(TIME)).toBe(90)
  })
})

describe('an answer', () => {
  test('is to what was asked; a yes may turn into a no', () => {
    const asked = makeActivity({ status: 'asked', askedOn: '2026-03-01' })
    expect(noteAnswer(asked, 'asked', 'yes', STAMP)).toMatchObject({ value: { status: 'yes' } })
    expect(noteAnswer(makeActivity({ status: 'yes' }), 'yes', 'no', STAMP)).toMatchObject({
      value: { status: 'no' },
    })
    expect(noteAnswer(makeActivity(), 'idea', 'yes', STAMP)).toMatchObject({ ok: false })
  })

  test('needs no asking where the idea was theirs', () => {
    const theirs = makeActivity({ whoseIdea: 'them' })
    expect(noteAnswer(theirs, 'idea', 'yes', STAMP)).toMatchObject({ value: { status: 'yes' } })
    expect(noteAnswer(theirs, 'idea', 'no', STAMP)).toMatchObject({ ok: false })
  })
})

test('after a no nothing brings the idea back', () => {
  const step = fc.constantFrom('yes', 'no', 'drop', 'back', 'done', 'edit', 'add')
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.constantFrom('me', 'them', 'both'),
      (steps, whoseIdea) => {
        let activity = makeActivity({ status: 'no', askedOn: '2026-03-01', whoseIdea })
        for (const each of steps) {
          const changed =
            each === 'yes' || each === 'no'
              ? noteAnswer(activity, activity.status, each, STAMP)
              : each === 'drop'
                ? dropActivity(activity, activity.status, STAMP)
                : each === 'back'
                  ? backToJar(activity, STAMP.now)
                  : each === 'done'
                    ? noteDone(activity, activity.status, { day: '2026-03-01', after: NOTES }, STAMP)
                    : editActivity(activity, { ...WALK, title: 'How about this' }, STAMP.now)
          if (changed.ok) activity = changed.value
        }
        expect(activity.status).toBe('no')
      },
    ),
  )
})

describe('letting go', () => {
  test('goes back into the jar while nobody was asked', () => {
    const dropped = dropActivity(makeActivity(), 'idea', STAMP)
    expect(dropped).toMatchObject({ value: { status: 'dropped', askedOn: null } })
    expect(backToJar(makeActivity({ status: 'dropped' }), STAMP.now)).toMatchObject({
      value: { status: 'idea' },
    })
  })

  test('what was asked about stays let go of', () => {
    const dropped = dropActivity(makeActivity({ messageId: 'message1' }), 'asked', STAMP)
    expect(dropped).toMatchObject({ value: { status: 'dropped', askedOn: '2026-03-02' } })
    expect(backToJar(makeActivity({ status: 'dropped', askedOn: '2026-03-01' }), STAMP.now)).toMatchObject({
      ok: false,
    })
  })
})

test('what happened is noted for a day that has come, and may be changed', () => {
  for (const standing of ACTIVITY_STATUSES) {
    const done = noteDone(
      makeActivity({ status: standing }),
      standing,
      { day: '2026-03-02', after: NOTES },
      STAMP,
    )
    expect(done.ok, standing).toBe(standing !== 'no' && standing !== 'dropped')
  }
  const ahead = noteDone(makeActivity(), 'yes', { day: '2026-03-03', after: NOTES }, STAMP)
  expect(ahead).toMatchObject({ ok: false, error: { fields: ['day'] } })
})
