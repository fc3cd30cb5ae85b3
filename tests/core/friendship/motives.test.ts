import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCare, editCare, inCareOrder, wasSaidBefore } from '../../../core/friendship/care.ts'
import { motiveDraft } from '../../../core/friendship/friendship.schema.ts'
import { hopesOutweigh, inMotiveOrder, noteMotive } from '../../../core/friendship/motives.ts'
import { makeMotive } from './make-meeting.ts'

const TODAY = '2026-03-31'
const STAMP = { id: 'ignored1', now: '2026-03-31T10:00:00.000Z', local: '2026-03-31T11:00' }
const MARCH = { month: '2026-03', fineAsFriends: 6, hopingForMore: 7, note: '' }

describe('the monthly check', () => {
  test('is one a month, under an id that every computer makes alike', () => {
    const first = noteMotive(undefined, MARCH, STAMP)
    expect(first).toMatchObject({ ok: true, value: { id: 'motive-2026-03', hopingForMore: 7 } })
    const standing = makeMotive('2026-03', 5, 5)
    const again = noteMotive(standing, MARCH, STAMP)
    expect(again).toMatchObject({
      value: { id: standing.id, createdAt: standing.createdAt, changedAt: STAMP.now, fineAsFriends: 6 },
    })
  })

  test('is never of a month to come', () => {
    expect(noteMotive(undefined, { ...MARCH, month: '2026-04' }, STAMP)).toMatchObject({ ok: false })
    expect(noteMotive(undefined, { ...MARCH, month: '2025-12' }, STAMP)).toMatchObject({ ok: true })
  })

  test('takes months that exist, and 0 to 10', () => {
    expect(motiveDraft.safeParse({ ...MARCH, month: '2026-13' }).success).toBe(false)
    expect(motiveDraft.safeParse({ ...MARCH, hopingForMore: 11 }).success).toBe(false)
    expect(motiveDraft.safeParse(MARCH).success).toBe(true)
  })

  test('is read from the oldest month on', () => {
    const months = ['2026-01', '2025-12', '2026-03']
    const shown = inMotiveOrder(months.map((month) => makeMotive(month, 5, 5))).map(({ month }) => month)
    expect(shown).toEqual(['2025-12', '2026-01', '2026-03'])
  })
})

describe('hoping outweighs friendship', () => {
  test('after two months of it, and not after one', () => {
    const [january, february, march] = [
      makeMotive('2026-01', 5, 9),
      makeMotive('2026-02', 6, 7),
      makeMotive('2026-03', 7, 6),
    ]
    expect(hopesOutweigh([february], TODAY)).toBe(false)
    expect(hopesOutweigh([january, february], TODAY)).toBe(true)
    expect(hopesOutweigh([january, february, march], TODAY)).toBe(false)
    expect(hopesOutweigh([january, makeMotive('2026-02', 7, 7)], TODAY)).toBe(false)
  })

  test('not from checks of long ago', () => {
    const old = [makeMotive('2025-11', 2, 9), makeMotive('2026-01', 2, 9)]
    expect(hopesOutweigh(old, TODAY)).toBe(false)
    expect(hopesOutweigh(old, '2026-02-28')).toBe(true)
  })

  test('never where the newest check says otherwise', () => {
    const ten = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(fc.array(fc.tuple(ten, ten), { minLength: 1, maxLength: 3 }), (pairs) => {
        const motives = pairs.map(([fine, hoping], at) => makeMotive(`2026-0${at + 1}`, fine, hoping))
        const newest = motives.at(-1)!
        if (newest.hopingForMore <= newest.fineAsFriends) expect(hopesOutweigh(motives, TODAY)).toBe(false)
      }),
    )
  })
})

describe('ideas of care', () => {
  const idea = addCare({ text: 'Exam on Thursday', for: 'them', noStrings: true }, STAMP)

  test('open ones come before done ones', () => {
    const done = { ...idea, id: 'care0001', isDone: true, createdAt: '2026-04-01T00:00:00.000Z' }
    expect(inCareOrder([done, idea])).toEqual([idea, done])
  })

  test('keep their id when they change', () => {
    const edited = editCare(idea, { text: 'Exam', for: 'me', noStrings: false, isDone: true }, 'later')
    expect(edited).toMatchObject({ id: idea.id, text: 'Exam', isDone: true, changedAt: 'later' })
  })

  test('said before is the same words, whatever their case and marks', () => {
    expect(wasSaidBefore(' exam on  thursday! ', [idea.text])).toBe(true)
    expect(wasSaidBefore('Exam on Friday', [idea.text])).toBe(false)
    expect(wasSaidBefore('  ', [' '])).toBe(false)
  })
})
