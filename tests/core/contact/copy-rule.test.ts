import { describe, expect, test } from 'vitest'
import { copyReason, isNight, type CopyCase } from '../../../core/contact/copy-rule.ts'
import { makeMessage } from './make-message.ts'

const OPEN = { drafts: 'open', ruledOut: [] } as const

function reasonOf(part: Partial<CopyCase> = {}): ReturnType<typeof copyReason> {
  const message = part.message ?? makeMessage()
  return copyReason({
    message,
    all: [message],
    gate: OPEN,
    statusSettledAt: null,
    restsUntil: null,
    now: '2026-03-10T10:00:00.000Z',
    local: '2026-03-10T10:00',
    holdsAtTen: false,
    ...part,
  })
}

function sent(id: string, sentOn: string, part: Parameters<typeof makeMessage>[0] = {}) {
  return makeMessage({ id, status: 'sent_by_me', sentOn, createdAt: `${sentOn}T08:00:00.000Z`, ...part })
}

test('a draft that was answered for, cooled and read again may be copied', () => {
  expect(reasonOf()).toBeNull()
})

describe('a draft is not to be copied', () => {
  test.each([
    ['closed', 'closed'],
    ['hidden', 'closed'],
    ['write_only', 'time_asked'],
    ['practical_only', 'practical_only'],
  ] as const)('where drafts are %s', (drafts, reason) => {
    expect(reasonOf({ gate: { ...OPEN, drafts } })).toBe(reason)
  })

  test('by a way that a line rules out, and by another it may', () => {
    const gate = { ...OPEN, ruledOut: ['texts'] }
    expect(reasonOf({ gate })).toBe('way_ruled_out')
    expect(reasonOf({ gate, message: makeMessage({ channel: 'card' }) })).toBeNull()
  })

  test('while the desk rests, whatever the purpose', () => {
    const restsUntil = '2026-03-11T10:00:00.000Z'
    expect(reasonOf({ restsUntil })).toBe('resting')
    const practical = { drafts: 'practical_only', ruledOut: [] } as const
    expect(reasonOf({ restsUntil, gate: practical, message: makeMessage({ purpose: 'practical' }) })).toBe(
      'resting',
    )
    expect(reasonOf({ restsUntil, gate: { drafts: 'closed', ruledOut: [] } })).toBe('closed')
  })

  test('before the five questions, the cooling and the reading aloud', () => {
    expect(reasonOf({ message: makeMessage({ readiness: [] }) })).toBe('not_answered')
    expect(reasonOf({ message: makeMessage({ text: ' ' }) })).toBe('not_answered')
    expect(reasonOf({ message: makeMessage({ coolingUntil: '2026-03-10T10:00:00.001Z' }) })).toBe('cooling')
    expect(reasonOf({ message: makeMessage({ status: 'draft', coolingUntil: null }) })).toBe('cooling')
    expect(reasonOf({ message: makeMessage({ status: 'cooling' }) })).toBe('reread')
  })

  test('with words that are better not sent, whatever the purpose', () => {
    for (const text of ['You’ll regret doing this to me.', 'I know you asked me not to text, but.']) {
      expect(reasonOf({ message: makeMessage({ text, purpose: 'practical' }) })).toBe('better_not')
    }
  })

  test('in the night without a yes to ten tomorrow', () => {
    expect(['22:59', '23:00', '05:59', '06:00'].map((time) => isNight(`2026-03-10T${time}`))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(reasonOf({ local: '2026-03-10T23:30' })).toBe('night')
    expect(reasonOf({ local: '2026-03-10T23:30', holdsAtTen: true })).toBeNull()
  })

  test('while another is out without an answer, for 14 days', () => {
    const message = makeMessage()
    const after = (sentOn: string, part = {}) =>
      reasonOf({ message, all: [message, sent('other', sentOn, part)] })
    expect(after('2026-03-09')).toBe('one_then_wait')
    expect(after('2026-02-25')).toBe('one_then_wait')
    expect(after('2026-02-24')).toBeNull()
    expect(after('2026-03-09', { reply: 'warm' })).toBeNull()
    const silent = { reply: 'none', repliedAt: '2026-03-09T09:00:00.000Z' } as const
    expect(after('2026-03-09', silent)).toBe('one_then_wait')
    expect(after('2026-02-24', silent)).toBeNull()
    const copied = makeMessage({ id: 'other', copiedAt: '2026-03-09T20:00:00.000Z' })
    expect(reasonOf({ message, all: [message, copied] })).toBe('one_then_wait')
    // Copied in the evening of the 24th west of Greenwich: 14 days on the 10th, 13 by Greenwich.
    const late = makeMessage({ id: 'other', copiedAt: '2026-02-25T02:00:00.000Z' })
    const west = { now: '2026-03-10T18:00:00.000Z', local: '2026-03-10T11:00' }
    expect(reasonOf({ message, all: [message, late], ...west })).toBeNull()
  })

  test('after two that stand without an answer, for however long', () => {
    const message = makeMessage()
    const two = [sent('a', '2025-01-01'), sent('b', '2025-03-01', { reply: 'none' })]
    expect(reasonOf({ message, all: [message, ...two] })).toBe('two_unanswered')
    const answered = sent('c', '2025-05-01', { reply: 'short' })
    expect(reasonOf({ message, all: [message, ...two, answered] })).toBeNull()
  })

  test('after an answer that asks for distance, until the status says otherwise', () => {
    const message = makeMessage()
    const no = sent('a', '2026-02-01', { reply: 'asked_for_space', repliedAt: '2026-02-02T10:00:00.000Z' })
    const all = [message, no]
    expect(reasonOf({ message, all })).toBe('their_answer')
    expect(reasonOf({ message, all, statusSettledAt: '2026-02-01T10:00:00.000Z' })).toBe('their_answer')
    expect(reasonOf({ message, all, statusSettledAt: '2026-02-03T10:00:00.000Z' })).toBeNull()
  })
})

test('practical matters that were agreed on do not wait for each other', () => {
  const message = makeMessage({ purpose: 'practical' })
  const all = [message, sent('other', '2026-03-09')]
  expect(reasonOf({ message, all, gate: { ...OPEN, drafts: 'practical_only' } })).toBeNull()
})

test('in a quiet period without contact a draft waits, and the desk says why', () => {
  expect(reasonOf({ gate: { drafts: 'write_only', ruledOut: [], waitsByPeriod: true } })).toBe('time_apart')
})
