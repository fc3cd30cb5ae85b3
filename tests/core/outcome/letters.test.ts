import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import {
  addLetter,
  editLetter,
  inLetterOrder,
  letterRow,
  openLetterEarly,
  proposedSeal,
  readLetter,
} from '../../../core/outcome/letters.ts'
import { makeLetter, on } from './make-outcome.ts'

const TODAY = '2026-03-02'
const draft = { kind: 'thank_you', text: 'For the soup.' } as const

describe('a sealed letter', () => {
  const shut = makeLetter({ sealedOn: TODAY, sealedUntil: '2026-06-01' })

  test('has no words in the list and none when asked for, until its very day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 900 }), (until, later) => {
        const made = addLetter(draft, addDays(TODAY, until), on(TODAY))
        if (!made.ok) throw new Error(made.error.code)
        const day = addDays(TODAY, later)
        const isShut = later < until
        expect(readLetter(made.value, day).ok).toBe(!isShut)
        expect(letterRow(made.value, day)).toMatchObject({
          isSealed: isShut,
          begins: isShut ? '' : draft.text,
        })
        expect(JSON.stringify(letterRow(made.value, day)).includes('soup')).toBe(!isShut)
      }),
    )
  })

  test('is not written in', () => {
    expect(editLetter(shut, draft, null, on(TODAY))).toEqual({ ok: false, error: { code: 'outcome/sealed' } })
    expect(editLetter(shut, draft, null, on('2026-06-01'))).toMatchObject({ ok: true })
  })

  test('is opened on purpose: the day is noted, and stays noted when it is sealed again', () => {
    const open = openLetterEarly(shut, on('2026-04-01'))
    expect(open).toMatchObject({ isBroken: true, openings: ['2026-04-01'], sealedUntil: '2026-06-01' })
    expect(readLetter(open, '2026-04-01')).toMatchObject({ ok: true, value: { text: 'The kitchen light.' } })
    const again = editLetter(open, draft, '2026-06-01', on('2026-04-01'))
    if (!again.ok) throw new Error(again.error.code)
    expect(again.value).toMatchObject({ isBroken: false, openings: ['2026-04-01'], sealedOn: '2026-04-01' })
    expect(readLetter(again.value, '2026-04-02')).toMatchObject({ ok: false })
  })

  test('that can be read is not opened early: nothing is noted', () => {
    expect(openLetterEarly(makeLetter(), on(TODAY)).openings).toEqual([])
    expect(openLetterEarly(shut, on('2026-06-01'))).toMatchObject({ openings: [], isBroken: false })
  })

  test('needs a day that lies ahead', () => {
    expect(addLetter(draft, TODAY, on(TODAY))).toMatchObject({ ok: false })
    expect(addLetter(draft, '2026-03-03', on(TODAY))).toMatchObject({ ok: true })
  })
})

test('a letter of an earlier day is kept under that day, and none lies ahead', () => {
  expect(addLetter(draft, null, on(TODAY), '2026-01-05')).toMatchObject({
    value: { writtenOn: '2026-01-05' },
  })
  expect(addLetter(draft, null, on(TODAY), '2026-03-03')).toMatchObject({ ok: false })
})

test('in the list a letter begins in one line, cut between words', () => {
  const long = `One\n\ntwo ${'three '.repeat(60)}`
  const { begins } = letterRow(makeLetter({ text: long }), TODAY)
  expect(begins).toMatch(/^One two three .*three…$/)
  expect(begins.length).toBeLessThanOrEqual(161)
  expect(letterRow(makeLetter({ text: 'x'.repeat(400) }), TODAY).begins).toHaveLength(161)
})

test('only the letter to me in a year names a day by itself', () => {
  expect(proposedSeal('to_me_in_a_year', TODAY)).toBe('2027-03-02')
  expect(proposedSeal('thank_you', TODAY)).toBeNull()
  expect(proposedSeal('letting_go', TODAY)).toBeNull()
})

test('letters stand newest first, by their day and then by when they were begun', () => {
  const old = makeLetter({ id: 'letter0002', writtenOn: '2026-01-01' })
  const later = makeLetter({ id: 'letter0003', createdAt: '2026-03-01T10:00:00.000Z' })
  expect(inLetterOrder([old, makeLetter(), later]).map(({ id }) => id)).toEqual([
    'letter0003',
    'letter0001',
    'letter0002',
  ])
})
