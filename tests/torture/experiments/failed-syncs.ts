import { begin, begunJournal, benchFor } from '../begun.ts'
import { seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against, look } from '../judge.ts'
import { sameWorld } from '../ledger.ts'
import { worldOf } from '../session.ts'
import { ACTS } from '../workloads.ts'
import type { Begun } from '../begun.ts'

/** A sync fails once: Linux tells of it once and forgets the bytes, so that file is never to be trusted again. */
export const failedSyncs: Experiment = {
  id: 'FI-5',
  what: 'a sync of the log fails once: refused, given up, and the next save has all',
  async run(task) {
    const tally = new Tally(task)
    const begun = await begunJournal(task.subject, seedOf(task.seed, 'begun'))
    for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
      if (tally.wants(String(number))) await tally.tries(String(number), () => tryOne(task, begun, number))
    }
    return tally.outcome()
  },
}

async function tryOne(task: Task, begun: Begun, number: number): Promise<string | null> {
  const seed = seedOf(task.seed, number)
  const at = benchFor(begun, 'sync', seed)
  const session = begin(task.subject, at, begun, seed)
  await session.open()
  for (let saves = session.chance.below(5); saves > 0; saves -= 1) {
    await ACTS[session.chance.pick(['save', 'saveLarge', 'saveSeveral', 'remove'] as const)].run(session)
  }
  let failed: string | null = null
  at.disk.refuse = ({ call, path }) => {
    if (failed !== null || call !== 'sync' || !path.includes('/wal-')) return null
    failed = path
    return 'EIO'
  }
  const from = at.disk.calls.length
  await session.save(new Map([['synced-not', session.newText()]]))
  if (failed === null) return 'a save without a sync of the log'
  if (session.refusals.join() !== 'disk/refused EIO') return `told ${session.refusals.join()}`
  const since = at.disk.calls.slice(from)
  const last = since.findIndex(({ call, path }) => call === 'sync' && path === failed)
  for (const act of ['save', 'saveSeveral', 'seal', 'save'] as const) await ACTS[act].run(session)
  const again = at.disk.calls
    .slice(from + last + 1)
    .filter(({ call, path }) => path === failed && (call === 'write' || call === 'sync'))
  if (again.length > 0) return `the given up log was touched again: ${again[0]!.call}`
  if (!session.vault || !sameWorld(worldOf(session.vault), session.ledger.confirmed)) return 'memory is wrong'
  const promised = session.ledger.promised()
  return against(
    await look(task.subject, at.disk.copy().image(), promised.passphrases, { twice: true }),
    promised,
    [],
  )
}
