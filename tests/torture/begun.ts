import { MemoryDisk, type DiskImage } from '../support/memory-disk.ts'
import { chance, seedOf } from './chance.ts'
import type { World } from './ledger.ts'
import { bench, FIRST_PASSPHRASE, Session, type Bench } from './session.ts'
import type { Subject } from './subject.ts'
import { ACTS, PAPER_KEY, type Workload } from './workloads.ts'

/** Sealed files before packing is due, but one. */
const CROWD = 63

/** Where workloads begin. */
export interface Begun {
  readonly image: DiskImage
  /** null: nothing was created. */
  readonly world: World | null
}

/** All beginnings. */
export type Beginnings = Readonly<Record<Workload['begun'], Begun>>

/** Two empty folders, as a new computer has them. */
export const NOTHING: Begun = { image: { files: new Map(), folders: ['/stick', '/home'] }, world: null }

export async function beginnings(subject: Subject, seed: number): Promise<Beginnings> {
  const journal = await begunJournal(subject, seed)
  return { nothing: NOTHING, journal, crowded: await begunJournal(subject, seed, CROWD) }
}

/** A closed journal with some sealed files. */
export async function begunJournal(subject: Subject, seed: number, seals = 1): Promise<Begun> {
  const at = bench(MemoryDisk.of(NOTHING.image), `begun/${seed}`)
  const session = new Session({ subject, deps: at, clock: at.clock, chance: chance(seed) })
  await session.create(PAPER_KEY)
  session.longest = seals > 1 ? 60 : session.longest
  for (let sealed = 0; sealed < seals; sealed += 1) {
    for (const act of ['saveSeveral', 'seal'] as const) await ACTS[act].run(session)
  }
  for (const act of ['save', 'save'] as const) await ACTS[act].run(session)
  await session.close()
  return { image: at.disk.image(), world: session.ledger.confirmed }
}

/** A session on that disk that stands before the first act. */
export function begin(subject: Subject, at: Bench, begun: Begun, seed: number): Session {
  const session = new Session({ subject, deps: at, clock: at.clock, chance: chance(seed) })
  if (begun.world) session.ledger.found(begun.world, FIRST_PASSPHRASE)
  return session
}

/** The whole workload. Failing calls end nothing: people go on. */
export async function perform(session: Session, { acts }: Workload): Promise<void> {
  for (const act of acts) await ACTS[act].run(session)
}

export function benchFor(start: Begun, name: string, seed: number): Bench {
  return bench(MemoryDisk.of(start.image), `${name}/${seedOf(seed, name)}`)
}
