import { expect, test } from 'vitest'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { hidesReunion } from '../../../core/boundaries/reunion.ts'
import { makeStatus } from './make-boundary.ts'

test('being together again is hidden where safety is named, on either side, and nowhere else', () => {
  const hidden = CONTACT_VALUES.filter((value) => hidesReunion(makeStatus({ value })))
  expect(hidden).toEqual(['safety_victim', 'safety_own'])
  expect(hidesReunion(null)).toBe(false)
})

test('it stays hidden under an order that stands on top', () => {
  expect(hidesReunion(makeStatus({ value: 'safety_own', orderStands: true }))).toBe(true)
})
