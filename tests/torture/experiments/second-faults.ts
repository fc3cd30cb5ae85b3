import { MemoryDisk, type PowerCut } from '../../support/memory-disk.ts'
import { beginnings } from '../begun.ts'
import { chance, seedOf, type Chance } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against, look } from '../judge.ts'
import { cutStates, record, type CutState } from '../recorded.ts'
import { bench } from '../session.ts'
import { WORKLOADS } from '../workloads.ts'

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EROFS', 'half'] as const
/** Calls of an opening after a crash, about. */
const CALLS = 110
/** Of the states a workload leaves, one in so many. */
const ONE_IN = 25

/** A crash, and then a failing disk or another crash in the middle of recovering from it. */
export const secondFaults: Experiment = {
  id: 'FI-12',
  what: 'the disk fails, or the power again, while the program recovers from a power cut',
  async run(task) {
    const tally = new Tally(task)
    for (let round = 0; tally.tried < task.times && !tally.isEnough; round += 1) {
      if (task.only !== null && round > Number(task.only.split('/')[1])) break
      const begun = await beginnings(task.subject, seedOf(task.seed, 'begun', round))
      for (const workload of WORKLOADS) {
        const name = `${workload.name}/${round}`
        const recorded = await record(task.subject, workload, begun[workload.begun], seedOf(task.seed, name))
        for (const state of cutStates(recorded, seedOf(task.seed, name, 'cut'))) {
          const by = chance(seedOf(task.seed, name, state.number))
          const about = `${name}/${state.number}`
          if (by.below(ONE_IN) > 0 || !tally.wants(about) || tally.tried >= task.times) continue
          await tally.tries(about, () => tryOne(task, state, by))
        }
      }
    }
    return tally.outcome()
  },
}

async function tryOne({ subject }: Task, { image, promised }: CutState, by: Chance): Promise<string | null> {
  const at = bench(MemoryDisk.of(image), 'second')
  at.disk.failAt(by.below(CALLS), by.pick(CODES), by.pick(['once', 'forever'] as const))
  for (const passphrase of promised.passphrases) await subject.unlockVault(at, { passphrase })
  const cut: PowerCut = {
    bytes: by.pick(['lost', 'kept', 'zeroed', 0.25, 0.75, 0.99]),
    names: by.pick(['lost', 'kept']),
  }
  const met = await look(subject, at.disk.afterPowerCut(cut).image(), promised.passphrases, { twice: true })
  return against(met, promised)
}
