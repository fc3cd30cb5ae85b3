import { begin, benchFor, NOTHING } from '../begun.ts'
import { chance, seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against, look } from '../judge.ts'
import { sameWorld } from '../ledger.ts'
import { worldOf, type Session } from '../session.ts'
import { ACTS } from '../workloads.ts'

const LEAST = 64 * 1024
const MOST = 4 * 1024 * 1024
/** What a person does on a full disk before thinking of it. */
const UNDETERRED = [
  'save',
  'seal',
  'changePassphrase',
  'saveSeveral',
  'rest',
  'purge',
  'replaceRecoveryKey',
] as const

/** Sizes from 64 KiB to 4 MiB, small ones more often. */
export function diskSize(seed: number, number: number): number {
  const by = chance(seedOf(seed, 'size', number))
  return Math.round(LEAST * (MOST / LEAST) ** by.next())
}

export const fullDisks: Experiment = {
  id: 'FI-4',
  what: 'the disk fills up at any size, and is freed while the program goes on',
  async run(task) {
    const tally = new Tally(task)
    for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
      if (tally.wants(String(number))) await tally.tries(String(number), () => tryOne(task, number))
    }
    return tally.outcome()
  },
}

async function tryOne(task: Task, number: number): Promise<string | null> {
  const seed = seedOf(task.seed, number)
  const at = benchFor(NOTHING, 'full', seed)
  at.disk.capacity = diskSize(task.seed, number)
  const session = begin(task.subject, at, NOTHING, seed)
  await session.create(null)
  const said = await fillsUp(session, at.disk.capacity)
  if (said !== null) return said
  const promised = session.ledger.promised()
  const cut = at.disk.afterPowerCut({ bytes: session.chance.pick(['lost', 'kept', 0.5]), names: 'kept' })
  const left = against(await look(task.subject, cut.image(), promised.passphrases), promised)
  if (left !== null) return `found after the disk was full: ${left}`
  at.disk.capacity = Number.POSITIVE_INFINITY
  session.refusals.length = 0
  const wrong = await goesOn(session)
  if (wrong !== null) return wrong
  if (at.disk.handles.length > 0) return `left open: ${at.disk.handles.join()}`
  const kept = session.ledger.promised()
  return against(await look(task.subject, at.disk.image(), kept.passphrases, { twice: true }), kept, [])
}

/** Saves until the disk takes no more, and then some. null when all was told and nothing forgotten. */
export async function fillsUp(session: Session, size: number): Promise<string | null> {
  const most = size / session.chance.pick([4, 10, 30])
  for (let saves = 0; session.refusals.length === 0; saves += 1) {
    await session.save(new Map([[`filling-${saves}`, session.newText(most)]]))
    if (saves > 20_000) return 'the disk never became full'
  }
  for (const act of UNDETERRED) await ACTS[act].run(session)
  const wrong = session.refusals.filter((said) => said !== 'disk/full')
  if (wrong.length > 0) return `told ${wrong.join()}`
  return session.vault && !sameWorld(worldOf(session.vault), session.ledger.confirmed)
    ? 'memory is not what was confirmed'
    : null
}

/** Without a restart. */
export async function goesOn(session: Session): Promise<string | null> {
  const { ledger } = session
  for (const act of ['save', 'seal', 'saveSeveral'] as const) await ACTS[act].run(session)
  await session.close()
  if (session.refusals.length > 0) return `room again, and still refused: ${session.refusals.join()}`
  return ledger.confirmed.size > 0 ? null : 'nothing was ever saved'
}
