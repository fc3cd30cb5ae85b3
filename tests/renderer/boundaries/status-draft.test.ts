import { expect, test } from 'vitest'
import { draftOfStatus, withValue } from '../../../renderer/features/boundaries/status-draft.ts'
import { makeStatus } from '../../core/boundaries/make-boundary.ts'

const TODAY = '2026-03-10'
const status = makeStatus({ value: 'needs_time', theirWords: 'Give me a month.' })
const start = draftOfStatus(status, 'needs_time', TODAY)

test('words typed before the status was chosen stay, those of the one before do not', () => {
  const typed = { ...start, theirWords: 'Please stop writing.' }
  expect(withValue(typed, start, 'said_no', TODAY).theirWords).toBe('Please stop writing.')
  expect(withValue(start, start, 'said_no', TODAY).theirWords).toBe('')
})

test('trying one status and going back loses nothing that was typed, nor what stood', () => {
  const there = withValue({ ...start, reviewNote: 'Ask again in May' }, start, 'said_no', TODAY)
  expect(withValue(there, start, 'needs_time', TODAY)).toEqual({ ...start, reviewNote: 'Ask again in May' })
  const typed = withValue({ ...there, theirWords: 'Not now.' }, start, 'needs_time', TODAY)
  expect(typed.theirWords).toBe('Not now.')
})
