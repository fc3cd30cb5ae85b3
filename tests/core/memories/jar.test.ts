import { expect, test } from 'vitest'
import { enjoyedTimes, fitsJar, ideaShare, inJarOrder, shelfByMonth } from '../../../core/memories/jar.ts'
import { makeActivity } from './make-activity.ts'

const done = (id: string, doneOn: string, enjoyed: number | null) =>
  makeActivity({ id, status: 'done', doneOn, enjoyed })

test('filters narrow: short, free, public, new, and all that are on', () => {
  const idea = makeActivity({ minutes: 120, cost: 0, isPublic: true, isNewForUs: false })
  expect(fitsJar(idea, [])).toBe(true)
  expect(fitsJar(idea, ['free', 'public'])).toBe(true)
  expect(fitsJar(idea, ['free', 'new'])).toBe(false)
  expect(fitsJar(idea, ['short'])).toBe(false)
  expect(fitsJar({ ...idea, minutes: 119 }, ['short'])).toBe(true)
  expect(fitsJar({ ...idea, minutes: null }, ['short'])).toBe(false)
})

test('the shelf holds what was done, by month, the newest first', () => {
  const shelf = shelfByMonth([
    done('activity1', '2026-01-05', 3),
    done('activity2', '2026-02-20', null),
    done('activity3', '2026-02-01', 4),
    makeActivity({ id: 'activity4' }),
  ])
  expect(shelf.map(([month, all]) => [month, all.map(({ id }) => id)])).toEqual([
    ['2026-02', ['activity2', 'activity3']],
    ['2026-01', ['activity1']],
  ])
})

test('whose ideas they are is said from five on', () => {
  const four = (['me', 'me', 'them', 'both'] as const).map((whoseIdea, at) =>
    makeActivity({ id: `activity${at}`, whoseIdea }),
  )
  expect(ideaShare(four)).toBeNull()
  expect(ideaShare([...four, makeActivity({ whoseIdea: 'them' })])).toEqual({ me: 2, them: 2, both: 1 })
})

test('dots are the times that were rated, the oldest first', () => {
  const times = enjoyedTimes([
    done('activity1', '2026-02-05', 3),
    done('activity2', '2026-01-01', 5),
    done('activity3', '2026-01-02', null),
  ])
  expect(times.map(({ id, enjoyed }) => [id, enjoyed])).toEqual([
    ['activity2', 5],
    ['activity1', 3],
  ])
})

test('the jar has the newest idea first', () => {
  const old = makeActivity({ id: 'activity1', createdAt: '2026-01-01T09:00:00.000Z' })
  const fresh = makeActivity({ id: 'activity2', createdAt: '2026-02-01T09:00:00.000Z' })
  expect(inJarOrder([old, fresh])).toEqual([fresh, old])
})
