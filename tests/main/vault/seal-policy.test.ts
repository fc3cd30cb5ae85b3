import { expect, test } from 'vitest'
import { SealPolicy } from '../../../main/vault/seal-policy.ts'

const MINUTE = 60_000

/** Alarms ring after so much time has passed, whatever the clock on the wall says. */
class WallClock {
  private passed = 0
  private wall = 1e12
  private alarms: { at: number; act: () => void }[] = []

  now(): number {
    return this.wall
  }

  after(ms: number, act: () => void): () => void {
    const alarm = { at: this.passed + ms, act }
    this.alarms.push(alarm)
    return () => {
      this.alarms = this.alarms.filter((each) => each !== alarm)
    }
  }

  set(by: number): void {
    this.wall += by
  }

  pass(ms: number): void {
    for (let left = ms; left > 0; left -= 1000) {
      this.passed += 1000
      this.wall += 1000
      for (const alarm of this.alarms.filter(({ at }) => at <= this.passed)) {
        this.alarms = this.alarms.filter((each) => each !== alarm)
        alarm.act()
      }
    }
  }
}

function policy(): { clock: WallClock; wrote: () => void; sealed: () => number } {
  const clock = new WallClock()
  let count = 0
  const act = (): void => {
    count += 1
    made.tried(true)
  }
  const made: SealPolicy = new SealPolicy(clock, act)
  return { clock, wrote: () => made.wrote(100), sealed: () => count }
}

test('a minute after the last save, though the alarm was set by the first', () => {
  const { clock, wrote, sealed } = policy()
  wrote()
  clock.pass(40_000)
  wrote()
  clock.pass(59_000)
  expect(sealed()).toBe(0)
  clock.pass(1000)
  expect(sealed()).toBe(1)
  clock.pass(20 * MINUTE)
  expect(sealed()).toBe(1)
})

test('at most a minute later where the clock was set back meanwhile, and at once where it was set forward', () => {
  const back = policy()
  back.wrote()
  back.clock.pass(10_000)
  back.clock.set(-3_600_000)
  back.clock.pass(2 * MINUTE)
  expect(back.sealed()).toBe(1)
  const on = policy()
  on.wrote()
  on.clock.pass(10_000)
  on.clock.set(3_600_000)
  on.clock.pass(50_000)
  expect(on.sealed()).toBe(1)
})
