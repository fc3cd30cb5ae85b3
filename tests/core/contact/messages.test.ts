import { describe, expect, test } from 'vitest'
import {
  addMessage,
  backToDraft,
  coolMessage,
  editMessage,
  keepUnsent,
  nextCooled,
  noteReply,
  noteSent,
  notSent,
  rereadMessage,
} from '../../../core/contact/messages.ts'
import { heaviest, inWeightOrder, severityOf } from '../../../core/contact/weigh.ts'
import { checkDraft } from '../../../core/contact/draft-check.ts'
import type { Stamp } from '../../../core/kernel/time.ts'
import { HELLO, makeMessage } from './make-message.ts'

const STAMP: Stamp = { id: 'message1', now: '2026-03-10T10:00:00.000Z', local: '2026-03-10T10:00' }
const NEXT_DAY = '2026-03-11T10:00:00.000Z'

describe('a draft', () => {
  const draft = addMessage(HELLO, STAMP)

  test('cools by the clock and is read again after that', () => {
    const cooling = coolMessage(draft, 24, STAMP)
    if (!cooling.ok) throw new Error(cooling.error.code)
    expect(cooling.value).toMatchObject({ status: 'cooling', coolingUntil: NEXT_DAY })
    expect(rereadMessage(cooling.value, '2026-03-11T09:59:59.999Z').ok).toBe(false)
    expect(rereadMessage(cooling.value, NEXT_DAY)).toMatchObject({ value: { status: 'ready' } })
  })

  test('cools no time only where it is practical', () => {
    expect(coolMessage(draft, 0, STAMP).ok).toBe(false)
    expect(coolMessage({ ...draft, purpose: 'practical' }, 0, STAMP)).toMatchObject({ ok: true })
  })

  test('does not cool without words, or before the five questions', () => {
    expect(coolMessage({ ...draft, text: '' }, 24, STAMP).ok).toBe(false)
    expect(coolMessage({ ...draft, readiness: [] }, 24, STAMP).ok).toBe(false)
  })

  test('with other words, another way or another purpose cools anew', () => {
    const ready = makeMessage()
    for (const part of [{ text: 'Other words.' }, { channel: 'email' }, { purpose: 'practical' }] as const) {
      expect(editMessage(ready, { ...HELLO, ...part }, STAMP.now)).toMatchObject({
        value: { status: 'draft', coolingUntil: null },
      })
    }
    expect(editMessage(ready, { ...HELLO, whyNow: 'It is Saturday.' }, STAMP.now)).toMatchObject({
      value: { status: 'ready' },
    })
  })

  test('is kept unsent, and taken up again', () => {
    const kept = keepUnsent(makeMessage({ copiedAt: STAMP.now }), STAMP.now)
    expect(kept).toMatchObject({ value: { status: 'kept_unsent', coolingUntil: null, copiedAt: null } })
    if (kept.ok) expect(backToDraft(kept.value, STAMP.now)).toMatchObject({ value: { status: 'draft' } })
  })
})

test('what was sent stays as it was sent, and has an answer', () => {
  expect(noteSent(makeMessage(), '2026-03-11', STAMP).ok).toBe(false)
  const sent = noteSent(makeMessage(), '2026-03-10', STAMP)
  if (!sent.ok) throw new Error(sent.error.code)
  expect(editMessage(sent.value, HELLO, STAMP.now).ok).toBe(false)
  expect(keepUnsent(sent.value, STAMP.now).ok).toBe(false)
  expect(noteReply(sent.value, { reply: 'warm', theirWords: 'Lovely.' }, NEXT_DAY)).toMatchObject({
    value: { reply: 'warm', theirWords: 'Lovely.', repliedAt: NEXT_DAY },
  })
  expect(noteReply(makeMessage(), { reply: 'warm', theirWords: '' }, NEXT_DAY).ok).toBe(false)
})

test('another day for what was sent leaves their answer as it is', () => {
  const sent = noteSent(makeMessage(), '2026-03-10', STAMP)
  const answered = sent.ok && noteReply(sent.value, { reply: 'no', theirWords: 'Please stop.' }, NEXT_DAY)
  if (!answered || !answered.ok) throw new Error('not sent')
  expect(noteSent(answered.value, '2026-03-09', STAMP)).toMatchObject({
    value: { sentOn: '2026-03-09', reply: 'no', repliedAt: NEXT_DAY, theirWords: 'Please stop.' },
  })
})

test('copied and not sent it may be copied again, and has not to cool anew', () => {
  const ready = makeMessage()
  expect(notSent({ ...ready, copiedAt: STAMP.now }, NEXT_DAY)).toEqual({
    ok: true,
    value: { ...ready, copiedAt: null, changedAt: NEXT_DAY },
  })
  expect(notSent(makeMessage({ status: 'sent_by_me' }), NEXT_DAY).ok).toBe(false)
})

test('signals are weighed by the purpose, the heaviest first', () => {
  expect(severityOf('mentions_breakup', 'practical')).toBe('info')
  expect(severityOf('mentions_breakup', 'check_in')).toBe('notice')
  const found = checkDraft('Since we broke up I miss you. You always shut me out.')
  expect(heaviest(found, 'check_in')).toBe('caution')
  expect(heaviest([], 'check_in')).toBe('none')
  expect(inWeightOrder(found, 'check_in').at(-1)?.signal).toBe('mentions_breakup')
})

const cooling = (coolingUntil: string) => makeMessage({ status: 'cooling', coolingUntil })

test('of drafts that cool the next end still ahead counts, not the newest draft', () => {
  const [past, near, far] = [
    cooling('2026-03-10T09:00:00.000Z'),
    cooling('2026-03-11T09:00:00.000Z'),
    cooling('2026-03-12T09:00:00.000Z'),
  ]
  const now = '2026-03-10T10:00:00.000Z'
  expect(nextCooled([far, past, near], now)).toBe('2026-03-11T09:00:00.000Z')
  expect(nextCooled([past, makeMessage({ coolingUntil: '2026-03-11T09:00:00.000Z' })], now)).toBeNull()
})
