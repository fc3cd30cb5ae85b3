import { expect, it } from 'vitest'
import { periodWords as words } from '../../../renderer/words/looking-back.ts'

it('says no average of too few moods or pulls', () => {
  expect(words.moodSaid(2, null, 'Low', 'Good')).toBe('Noted on 2 days, from low to good.')
  expect(words.moodSaid(3, 'Okay', 'Low', 'Good')).toBe('Noted on 3 days, from low to good; on average okay.')
  expect(words.moodSaid(1, null, 'Good', 'Good')).toBe('Noted on 1 day: good.')
  expect(words.urgesSaid(4, null, null)).toBe('4 pulls.')
  expect(words.handled(null, 4)).toBe('')
})
