import { beginnings } from '../begun.ts'
import { chance, seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against, look, type Look } from '../judge.ts'
import { cutStates, imageKey, record, type CutState, type Recorded } from '../recorded.ts'
import type { Subject } from '../subject.ts'
import { anyWorkload, WORKLOADS } from '../workloads.ts'

const TWICE_EVERY = 8

/** Opens every disk once, and holds it against each promise it may have to keep. */
class Looks {
  private readonly met = new Map<string, Look>()

  get distinct(): number {
    return this.met.size
  }

  has(key: string): boolean {
    return this.met.has(key)
  }

  async at(subject: Subject, key: string, { image, promised, number }: CutState): Promise<Look> {
    const twice = number % TWICE_EVERY === 0
    const met = this.met.get(key) ?? (await look(subject, image, promised.passphrases, { twice }))
    this.met.set(key, met)
    return met
  }
}

/** `times` counts distinct disks. */
export const crashStates: Experiment = {
  id: 'FI-2',
  what: 'the power fails after any change of the disk, and leaves anything of what was not synced',
  async run(task) {
    const tally = new Tally(task)
    const looks = new Looks()
    for (let round = 0; looks.distinct < task.times && !tally.isEnough; round += 1) {
      if (task.only !== null && round > roundOf(task.only)) break
      const begun = await beginnings(task.subject, seedOf(task.seed, 'begun', round))
      const any = ['any', 'any other', 'and any more'].map((name) =>
        anyWorkload(name, chance(seedOf(task.seed, name, round))),
      )
      for (const workload of [...WORKLOADS, ...any]) {
        const name = `${workload.name}/${round}`
        if (task.only !== null && !task.only.startsWith(`${name}/`)) continue
        const recorded = await record(task.subject, workload, begun[workload.begun], seedOf(task.seed, name))
        await tryAll(task, name, recorded, tally, looks)
      }
    }
    tally.figures['distinct disks'] = looks.distinct
    return tally.outcome()
  },
}

async function tryAll(
  task: Task,
  name: string,
  recorded: Recorded,
  tally: Tally,
  looks: Looks,
): Promise<void> {
  for (const state of cutStates(recorded, seedOf(task.seed, name, 'cut'))) {
    const about = `${name}/${state.number}`
    if (!tally.wants(about)) continue
    const key = imageKey(state.image)
    if (!looks.has(key)) tally.count(`during ${name.slice(0, name.indexOf('/'))}`)
    await tally.tries(about, async () => against(await looks.at(task.subject, key, state), state.promised))
    if (looks.distinct >= task.times || tally.isEnough) return
  }
}

function roundOf(name: string): number {
  return Number(name.split('/')[1])
}
