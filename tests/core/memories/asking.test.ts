import { describe, expect, test } from 'vitest'
import { ACTIVITY_STATUSES } from '../../../core/memories/activity-kinds.ts'
import { askReason, isOpenInvitation, lightReasons, standingOf } from '../../../core/memories/asking.ts'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { makeActivity } from './make-activity.ts'

const other = (part: Partial<Activity>) =>
  standingOf(makeActivity({ id: 'activity2', title: 'A swim', ...part }), null)
const own = standingOf(makeActivity(), null)

describe('where an idea stands', () => {
  const tied = makeActivity({ messageId: 'message1' })
  const stands = (status: string, reply = 'none_yet') =>
    standingOf(tied, { status, reply, sentOn: status === 'sent_by_me' ? '2026-03-01' : null })

  test('its draft on the desk is an open invitation, an unsent letter is none', () => {
    for (const status of ['draft', 'cooling', 'ready']) {
      expect(stands(status)).toMatchObject({ standing: 'idea', isOnDesk: true })
      expect(isOpenInvitation(stands(status))).toBe(true)
    }
    expect(isOpenInvitation(stands('kept_unsent'))).toBe(false)
    expect(isOpenInvitation(standingOf(tied, null))).toBe(false)
  })

  test('sent from the desk it is asked, and an answer that asks for distance ends it', () => {
    expect(stands('sent_by_me')).toMatchObject({ standing: 'asked', activity: { askedOn: '2026-03-01' } })
    expect(stands('sent_by_me', 'warm').standing).toBe('asked')
    expect(stands('sent_by_me', 'no').standing).toBe('no')
    expect(stands('sent_by_me', 'asked_for_space').standing).toBe('no')
  })

  test('what the person said themselves stands above the desk', () => {
    for (const status of ACTIVITY_STATUSES.filter((each) => each !== 'idea' && each !== 'asked')) {
      expect(
        standingOf({ ...tied, status }, { status: 'sent_by_me', reply: 'no', sentOn: '2026-03-01' }).standing,
      ).toBe(status)
    }
  })
})

describe('why nobody is to be asked', () => {
  test('as contact stands, first of all', () => {
    expect(askReason(own, [own], 'open')).toBeNull()
    expect(askReason(own, [own], 'ideas_only')).toBe('ideas_only')
    for (const allowed of ['closed', 'hidden'] as const) {
      expect(askReason(own, [own, other({ status: 'no', title: 'The plant market' })], allowed)).toBe(
        'closed',
      )
    }
  })

  test('one open invitation at a time: asked, agreed, or on the desk', () => {
    for (const status of ['asked', 'yes'] as const) {
      expect(askReason(own, [own, other({ status })], 'open')).toBe('one_open')
    }
    const onDesk = { ...other({ messageId: 'message1' }), isOnDesk: true }
    expect(askReason(own, [own, onDesk], 'open')).toBe('one_open')
    for (const status of ['idea', 'no', 'done', 'dropped'] as const) {
      expect(askReason(own, [own, other({ status })], 'open')).toBeNull()
    }
    const removed = other({ status: 'asked', removedAt: '2026-03-01T09:00:00.000Z' })
    expect(askReason(own, [own, removed], 'open')).toBeNull()
  })

  test('a no ends the idea, also when it is written down again in the same words', () => {
    const again = other({ status: 'no', title: '  the Plant   market ' })
    expect(askReason(own, [own, again], 'open')).toBe('said_no')
    const deleted = other({ status: 'no', title: 'The plant market', removedAt: '2026-03-01T09:00:00.000Z' })
    expect(askReason(own, [own, deleted], 'open')).toBe('said_no')
  })

  test('only an idea can be asked about', () => {
    for (const status of ACTIVITY_STATUSES.filter((each) => each !== 'idea')) {
      const self = standingOf(makeActivity({ status }), null)
      expect(askReason(self, [self], 'open')).toBe(status === 'no' ? 'said_no' : 'not_an_idea')
    }
  })
})

describe('the first three times', () => {
  const time = { startsAt: '2026-03-07T14:00', endsAt: '2026-03-07T16:00' }

  test('are public and under two hours, by the times where there are any', () => {
    expect(lightReasons({ isPublic: true, minutes: 119 }, null, 0)).toEqual([])
    expect(lightReasons({ isPublic: false, minutes: 120 }, null, 2)).toEqual(['not_public', 'too_long'])
    expect(lightReasons({ isPublic: true, minutes: 30 }, time, 0)).toEqual(['too_long'])
    expect(lightReasons({ isPublic: true, minutes: null }, null, 0)).toEqual([])
  })

  test('from the fourth on nothing is said', () => {
    expect(lightReasons({ isPublic: false, minutes: 600 }, time, 3)).toEqual([])
  })
})
