import { begin, benchFor, NOTHING } from '../begun.ts'
import { chance, seedOf, type Chance } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against, look } from '../judge.ts'
import { sameWorld } from '../ledger.ts'
import { bench, worldOf } from '../session.ts'
import { ACTS, type ActName } from '../workloads.ts'

const DAY = 86_400_000
/** Hours that clocks have been found at. */
const HOURS: Readonly<Record<string, (by: Chance) => number>> = {
  1970: () => 0,
  'before 1970': () => -DAY,
  2038: () => 2 ** 31 * 1000 - 500,
  'far ahead': () => Date.UTC(9999, 11, 31, 23, 59, 59),
  'spring forward': () => Date.UTC(2026, 2, 29, 0, 59, 59, 500),
  'fall back': () => Date.UTC(2026, 9, 25, 0, 59, 59, 500),
  now: () => Date.UTC(2026, 0, 5, 9),
  any: (by) => Math.floor(by.next() * 4e12),
}
const ACTS_BETWEEN: readonly ActName[] = [
  'save',
  'saveSeveral',
  'save',
  'remove',
  'saveAtOnce',
  'save',
  'seal',
  'rest',
]

/** Each session finds the clock at another hour, mostly backwards: the last save is what is shown all the same. */
export const clocks: Experiment = {
  id: 'FI-10',
  what: 'the clock stands at 1970, 2038, goes back or jumps between and during sessions',
  async run(task) {
    const tally = new Tally(task)
    for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
      if (tally.wants(String(number))) await tally.tries(String(number), () => tryOne(task, number))
    }
    return tally.outcome()
  },
}

async function tryOne({ subject, seed }: Task, number: number): Promise<string | null> {
  const by = chance(seedOf(seed, number))
  const hour = (): number => HOURS[by.pick(Object.keys(HOURS))]!(by)
  const at = benchFor(NOTHING, 'clock', seedOf(seed, number))
  at.clock.set(hour())
  const session = begin(subject, at, NOTHING, seedOf(seed, number, 'acts'))
  await session.create(null)
  for (let turn = 0; turn < 6; turn += 1) {
    for (let count = 0; count < 5; count += 1) {
      if (by.happens(0.3)) at.clock.set(hour())
      await ACTS[by.pick(ACTS_BETWEEN)].run(session)
    }
    if (!session.vault || !sameWorld(worldOf(session.vault), session.ledger.confirmed))
      return 'memory is wrong'
    await ACTS.reopen.run(session)
  }
  if (session.refusals.length > 0) return `refused: ${session.refusals.join()}`
  await session.close()
  const promised = session.ledger.promised()
  const copy = bench(at.disk.copy(), 'clock again')
  return against(await look(subject, copy.disk.image(), promised.passphrases, { twice: true }), promised, [])
}
