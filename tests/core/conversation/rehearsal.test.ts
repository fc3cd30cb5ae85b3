import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  extendRehearsal,
  goOn,
  listeningMinutes,
  momentOf,
  pauseRehearsal,
  startRehearsal,
  toNextPart,
} from '../../../core/conversation/rehearsal.ts'

const MINUTE = 60_000

test('half of the time is to say, half to listen, and then it is over', () => {
  const rehearsal = startRehearsal(30, 0)
  expect(momentOf(rehearsal, 0)).toEqual({ part: 'say', minutes: 15, isPaused: false })
  expect(momentOf(rehearsal, 15 * MINUTE - 1)).toMatchObject({ part: 'say', minutes: 1 })
  expect(momentOf(rehearsal, 15 * MINUTE)).toMatchObject({ part: 'listen', minutes: 15 })
  expect(momentOf(rehearsal, 30 * MINUTE)).toMatchObject({ part: 'over', minutes: 0 })
  expect(listeningMinutes(15)).toBe(8)
})

test('a pause takes nothing away', () => {
  const paused = pauseRehearsal(startRehearsal(20, 0), 4 * MINUTE)
  expect(momentOf(paused, 500 * MINUTE)).toEqual({ part: 'say', minutes: 6, isPaused: true })
  const again = goOn(paused, 500 * MINUTE)
  expect(momentOf(again, 506 * MINUTE)).toMatchObject({ part: 'listen', isPaused: false })
  expect(goOn(again, 600 * MINUTE)).toBe(again)
})

test('longer it has four minutes more, also where the time was over', () => {
  const over = startRehearsal(20, 0)
  const longer = extendRehearsal(over, 90 * MINUTE)
  expect(momentOf(longer, 90 * MINUTE)).toEqual({ part: 'listen', minutes: 4, isPaused: false })
  expect(momentOf(extendRehearsal(pauseRehearsal(over, MINUTE), MINUTE), MINUTE)).toMatchObject({
    part: 'say',
    minutes: 11,
    isPaused: true,
  })
})

test('whoever listens goes on listening when there is more time', () => {
  const justListening = toNextPart(startRehearsal(30, 0), MINUTE)
  expect(momentOf(extendRehearsal(justListening, MINUTE), MINUTE)).toMatchObject({
    part: 'listen',
    minutes: 17,
  })
})

test('the time to listen is never shorter than the time to say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 60 }), (minutes) => {
      const rehearsal = startRehearsal(minutes, 0)
      const parts = Array.from(
        { length: minutes * 2 },
        (_, at) => momentOf(rehearsal, at * MINUTE * 0.5).part,
      )
      const listens = parts.filter((part) => part === 'listen').length
      expect(listens).toBeGreaterThanOrEqual(parts.filter((part) => part === 'say').length)
    }),
  )
})

test('each half can be left early, and a pause stays a pause', () => {
  const rehearsal = startRehearsal(40, 0)
  const listening = toNextPart(rehearsal, 3 * MINUTE)
  expect(momentOf(listening, 3 * MINUTE)).toEqual({ part: 'listen', minutes: 20, isPaused: false })
  expect(momentOf(toNextPart(listening, 5 * MINUTE), 5 * MINUTE).part).toBe('over')
  const paused = pauseRehearsal(rehearsal, MINUTE)
  expect(momentOf(toNextPart(paused, 9 * MINUTE), 9 * MINUTE)).toEqual({
    part: 'listen',
    minutes: 20,
    isPaused: true,
  })
})
