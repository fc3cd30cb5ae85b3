import { expect, test } from 'vitest'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { PlanPast } from '../../../main/store/plan-past.ts'
import { makePlan } from '../../core/conversation/make-plan.ts'
import { finished } from '../../support/finished.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const SPAN = { from: '2026-02-03', to: '2026-03-02' }
const MOMENT = { now: '2026-03-02T09:30:00.000Z', local: '2026-03-02T09:30' }
const HOUR = 3_600_000

async function written({ get, ports, call }: AppInTest, days: number): Promise<string> {
  const plan = { ...blankPlan(), aim: 'To be heard' }
  const { id } = await get('conversation.add', { ...plan, own: ['Day 0.'] })
  for (let day = 1; day <= days; day += 1) {
    await ports.clock.move(24 * HOUR)
    await call('vault.unlock', { passphrase: PASSPHRASE })
    await get('conversation.edit', { id, draft: { ...plan, own: [`Day ${day}.`] } })
  }
  return id
}

test('what plans said before is read once, and again when one of them changed', async () => {
  const program = await openApp()
  const { get, door } = program
  const id = await written(program, 3)
  const span = { ...SPAN, to: '2026-03-05' }
  const spoken = async () =>
    (await get('insights.changes', span)).talks?.plans[0]?.versions.map((version) => version.spoken[0])
  // The vault in memory dates all it holds on one day: its last words are the version.
  expect(await spoken()).toEqual(['Day 2.'])
  const { pastRead } = door.holds
  expect(pastRead).toBeGreaterThanOrEqual(3)
  expect(await spoken()).toEqual(['Day 2.'])
  expect(await get('conversation.versions', { id })).toHaveLength(1)
  expect(door.holds.pastRead).toBe(pastRead)
  await get('conversation.edit', { id, draft: { ...blankPlan(), aim: 'To be heard', own: ['New.'] } })
  expect(await spoken()).toEqual(['Day 3.'])
  expect(door.holds.pastRead).toBeGreaterThan(pastRead)
})

test('each revision is a step, between which others may have their turn', async () => {
  const past = Array.from({ length: 400 }, (_, at) => ({
    revision: `r${at}`,
    at: Date.parse(MOMENT.now) - (at + 1) * HOUR,
    value: { ...makePlan({ own: [`Hour ${at}.`] }) },
  }))
  let steps = 0
  const store = {
    isOpen: true,
    revisionsOf: () => ['r'],
    *historyInSteps() {
      for (const each of past) {
        void each
        yield
      }
      return past
    },
    inSlices: <T>(work: Generator<unknown, T>) => Promise.resolve(counted(work)),
  }
  function counted<T>(work: Generator<unknown, T>): T {
    return finished(
      (function* () {
        for (;;) {
          const step = work.next()
          if (step.done) return step.value
          steps += 1
          yield
        }
      })(),
    )
  }
  expect((await new PlanPast(store).versionsOf(makePlan(), MOMENT)).length).toBeGreaterThan(10)
  expect(steps).toBe(800)
})

test('what the disk refused is asked for again', async () => {
  let isRefused = true
  const store = {
    isOpen: true,
    revisionsOf: () => ['r'],
    *historyInSteps(): Generator<void, never[]> {
      yield
      if (isRefused) throw new Error('the disk')
      return []
    },
    inSlices: <T>(work: Generator<unknown, T>) => new Promise<T>((resolve) => resolve(finished(work))),
  }
  const plans = new PlanPast(store)
  const plan = makePlan()
  await expect(plans.versionsOf(plan, MOMENT)).rejects.toThrow('the disk')
  isRefused = false
  expect(await plans.versionsOf(plan, MOMENT)).toEqual([])
})

test('nothing more is read once the journal is being locked', async () => {
  let read = 0
  const store = {
    isOpen: true,
    revisionsOf: () => ['r'],
    *historyInSteps(): Generator<void, never[]> {
      for (; read < 10; read += 1) {
        store.isOpen = read < 4
        yield
      }
      return []
    },
    inSlices: <T>(work: Generator<unknown, T>) => Promise.resolve(finished(work)),
  }
  expect(await new PlanPast(store).versionsOf(makePlan(), MOMENT)).toEqual([])
  expect(read).toBe(4)
})
