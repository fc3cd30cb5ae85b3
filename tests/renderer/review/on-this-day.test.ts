import { expect, test } from 'vitest'
import { reviewWords } from '../../../renderer/words/review.ts'

test.each([
  [1, 'One month ago'],
  [3, 'Three months ago'],
  [6, 'Half a year ago'],
  [12, 'A year ago'],
  [24, 'Two years ago'],
  [120, '10 years ago'],
])('%s months are said as %s', (months, words) => {
  expect(reviewWords.onThisDay.ago(months)).toBe(words)
})
