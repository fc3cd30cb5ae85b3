import { expect, test } from 'vitest'
import { swingWord, type Swing } from '../../../core/moods/mood-swing.ts'

const swing = (rmssd: number | null): Swing => ({ rmssd, steps: rmssd === null ? 3 : 9 })
const word = (latest: number | null, before: number | null) => swingWord(swing(latest), swing(before))

test('two swings are named from two tenths of a point apart on, and not where one is unknown', () => {
  expect([word(0.5, 1), word(1, 1), word(1, 0.5)]).toEqual(['calmer', 'similar', 'choppier'])
  expect([word(0.81, 1), word(1.19, 1)]).toEqual(['similar', 'similar'])
  expect([word(null, 1), word(1, null)]).toEqual([null, null])
})
