import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContactStatus, StatusWish } from '../../../core/boundaries/boundaries.schema.ts'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { changeStatus, neededFor, noteWroteFirst } from '../../../core/boundaries/contact-status.ts'
import { statusByAnswer } from '../../../core/boundaries/their-answer.ts'
import { blankWish, statusFromAnswers, type SetupAnswers } from '../../../core/boundaries/setup-answers.ts'
import { addDays, type Stamp } from '../../../core/kernel/time.ts'
import { makeStatus } from './make-boundary.ts'

const TODAY = '2026-03-10'
const stampOn = (day: string): Stamp => ({
  id: 'status01',
  now: `${day}T09:00:00.000Z`,
  local: `${day}T09:00`,
})
const wish = (part: Partial<StatusWish>): StatusWish => ({ ...blankWish(TODAY), ...part })
const WELCOME = { day: TODAY, words: 'You can write again.' }

function changed(standing: ContactStatus | null, part: Partial<StatusWish>, day = TODAY): ContactStatus {
  const result = changeStatus(standing, wish(part), stampOn(day))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a no', () => {
  const no = changed(null, { value: 'said_no', theirWords: 'Please don’t write.' })

  test('stands against every looser value, and keeps their words', () => {
    for (const value of ['open', 'not_said', 'needs_time', 'practical_only'] as const) {
      const later = changeStatus(no, wish({ value }), stampOn(addDays(TODAY, 1000)))
      expect(later).toEqual({ ok: false, error: { code: 'boundaries/no-stands' } })
    }
    expect(no).toMatchObject({ theirWords: 'Please don’t write.', noStands: true })
  })

  test('ends with their dated word, which is kept', () => {
    const open = changed(no, { value: 'open', welcome: WELCOME })
    expect(open).toMatchObject({ value: 'open', noStands: false })
    expect(open.statements).toMatchObject([{ kind: 'welcome', ...WELCOME }])
  })

  test('does not end with a word from before it, or from a day to come', () => {
    for (const day of [addDays(TODAY, -1), addDays(TODAY, 1)]) {
      expect(changeStatus(no, wish({ value: 'open', welcome: { ...WELCOME, day } }), stampOn(TODAY)).ok).toBe(
        false,
      )
    }
  })

  test('outlives an order and a change about safety that came on top of it', () => {
    const order = changed(no, { value: 'legal_order' })
    const ended = { day: TODAY, isChecked: true } as const
    expect(changeStatus(order, wish({ value: 'open', orderEnded: ended }), stampOn(TODAY))).toMatchObject({
      error: { code: 'boundaries/no-stands' },
    })
    const afraid = changed(order, { value: 'safety_victim' })
    expect(neededFor(afraid, 'open')).toEqual({ welcome: true, orderEnded: true, informed: true })
    const both = { value: 'open', isInformed: true, orderEnded: ended, welcome: WELCOME } as const
    expect(changed(afraid, both).statements.map(({ kind }) => kind)).toEqual(['welcome', 'order_ended'])
  })
})

test('an order ends only when it has ended and a professional has looked', () => {
  const order = changed(null, { value: 'legal_order' })
  for (const value of ['open', 'said_no', 'practical_only'] as const) {
    expect(changeStatus(order, wish({ value, welcome: WELCOME }), stampOn(TODAY))).toEqual({
      ok: false,
      error: { code: 'boundaries/order-stands' },
    })
  }
  expect(changed(order, { value: 'open', orderEnded: { day: TODAY, isChecked: true } }).orderStands).toBe(
    false,
  )
})

test('from having been afraid a page about safety leads back, without argument', () => {
  const afraid = changed(null, { value: 'safety_victim' })
  expect(changeStatus(afraid, wish({ value: 'open' }), stampOn(TODAY))).toEqual({
    ok: false,
    error: { code: 'boundaries/information-first' },
  })
  expect(changed(afraid, { value: 'open', isInformed: true }).value).toBe('open')
})

test('time without a day ends when they write first, and begins again when they ask again', () => {
  const time = changed(null, { value: 'needs_time', since: '2026-03-01' })
  const wrote = noteWroteFirst(time, '2026-03-05', stampOn(TODAY))
  expect(wrote).toMatchObject({ ok: true, value: { wroteFirst: '2026-03-05' } })
  expect(noteWroteFirst(time, '2026-02-20', stampOn(TODAY)).ok).toBe(false)
  expect(noteWroteFirst(time, addDays(TODAY, 1), stampOn(TODAY)).ok).toBe(false)
  expect(noteWroteFirst(makeStatus(), TODAY, stampOn(TODAY)).ok).toBe(false)
  if (!wrote.ok) return
  expect(changed(wrote.value, { value: 'needs_time', since: '2026-03-01' }).wroteFirst).toBe('2026-03-05')
  expect(changed(wrote.value, { value: 'needs_time', since: TODAY }).wroteFirst).toBeNull()
})

function answer(answers: SetupAnswers, standing: ContactStatus | null = null): unknown {
  const result = statusFromAnswers(standing, answers, stampOn(TODAY))
  return result.ok ? result.value : result.error
}

describe('the three questions', () => {
  test('all skipped is as open, and says that nothing was said', () => {
    expect(answer({ asked: null, wasAfraid: null, frightenedThem: null })).toMatchObject({
      value: 'not_said',
    })
    expect(answer({ asked: 'no', wasAfraid: false, frightenedThem: false })).toMatchObject({ value: 'open' })
  })

  test('each answer counts, and the widest distance is shown', () => {
    expect(answer({ asked: 'said_no', wasAfraid: true, frightenedThem: true })).toMatchObject({
      value: 'safety_victim',
      noStands: true,
    })
    expect(answer({ asked: 'legal_order', wasAfraid: null, frightenedThem: true })).toMatchObject({
      value: 'safety_own',
      orderStands: true,
    })
  })

  test('answered again they loosen nothing', () => {
    const no = changed(null, { value: 'blocked_me' })
    expect(answer({ asked: 'no', wasAfraid: false, frightenedThem: false }, no)).toMatchObject({
      code: 'boundaries/no-stands',
    })
  })
})

test('whatever is wished in whatever order, a no and an order end by their own statement alone', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days))
  const anyWish = fc.record({
    value: fc.constantFrom(...CONTACT_VALUES),
    since: day,
    until: fc.option(day),
    welcome: fc.option(fc.record({ day, words: fc.constant('Write if you like.') })),
    orderEnded: fc.option(fc.record({ day, isChecked: fc.constant(true as const) })),
    isInformed: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyWish, fc.integer({ min: 0, max: 60 })), { maxLength: 12 }),
      (history) => {
        let standing: ContactStatus | null = null
        let no = false
        let order = false
        let today = TODAY
        for (const [part, later] of history) {
          today = addDays(today, later)
          const result = changeStatus(standing, wish(part), stampOn(today))
          if (!result.ok) {
            // A refusal changes nothing.
            continue
          }
          const { value, statements } = result.value
          const news = statements.slice(standing?.statements.length ?? 0).map(({ kind }) => kind)
          if (news.includes('welcome')) no = false
          if (news.includes('order_ended')) order = false
          if (value === 'said_no' || value === 'blocked_me' || value === 'safety_own') no = true
          if (value === 'legal_order') order = true
          standing = result.value
          const gate = contactGate(standing, [], addDays(today, 5000))
          if (no || order) expect(['closed', 'hidden']).toContain(gate.drafts)
          expect([standing.noStands, standing.orderStands]).toEqual([no, order])
        }
      },
    ),
  )
})

test('an answer that asks for space on the day they wrote first shuts Copy again', () => {
  const standing = makeStatus({ value: 'needs_time', since: addDays(TODAY, -9), wroteFirst: TODAY })
  expect(contactGate(standing, [], TODAY).drafts).toBe('open')
  const asked = statusByAnswer(standing, 'needs_time', 'Not yet.', stampOn(TODAY))
  if (!asked.ok) throw new Error(asked.error.code)
  expect(contactGate(asked.value, [], TODAY).drafts).toBe('write_only')
})
