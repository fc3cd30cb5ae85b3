import { expect, test } from 'vitest'
import { IdleWatch } from '../../../main/lock/idle-watch.ts'
import { HandClock } from '../../support/vault-desk.ts'

const MINUTE = 60_000

test('a wall clock set back an hour puts the lock off by no more than its own time', () => {
  const clock = new HandClock()
  let locked = 0
  const watch = new IdleWatch(
    clock,
    () => 5 * MINUTE,
    () => (locked += 1),
  )
  watch.start()
  const now = clock.now.bind(clock)
  clock.pass(5 * MINUTE - 1)
  // The timer that runs knows no wall clock, and rings all the same.
  clock.now = () => now() - 60 * MINUTE
  clock.pass(1)
  clock.pass(5 * MINUTE)
  expect(locked).toBe(1)
})
