import { expect, test } from 'vitest'
import { dayInFull } from '../../../core/kernel/day-in-full.ts'
import { lookedUp, numbersChange } from '../../../core/support/helpline-words.ts'
import { HELPLINES_GATHERED } from '../../../core/support/helplines.data.ts'
import { makeLine } from './make-support.ts'

const dayHere = (at: string): string => at.slice(0, 10)

test('under the numbers stands when the list was checked, or that nobody checked it', () => {
  expect(numbersChange('2027-01-05')).toBe(
    'Numbers change. List checked: 5 January 2027. If one doesn’t work, use the emergency number.',
  )
  expect(numbersChange(null)).toContain(`put together on ${dayInFull(HELPLINES_GATHERED)} and has not been`)
})

test('a row says when the person looked it up, and from twelve months on how old it is', () => {
  const own = makeLine({ checked: '2025-03-10' })
  const line = { checked: own.checked, own }
  expect(lookedUp(line, '2026-03-09', dayHere)).toEqual(['looked up 10 March 2025'])
  expect(lookedUp(line, '2026-03-10', dayHere)).toEqual([
    'looked up 10 March 2025',
    'not looked up for 12 months',
  ])
  const shipped = { checked: null, own: null }
  expect(lookedUp(shipped, HELPLINES_GATHERED, dayHere)).toEqual([])
  expect(lookedUp(shipped, '2027-11-23', dayHere)).toEqual(['on the list for 12 months without a check'])
})
