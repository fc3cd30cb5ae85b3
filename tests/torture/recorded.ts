import { createHash } from 'node:crypto'
import { CrashStates } from '../support/crash-states.ts'
import type { DiskEvent, DiskImage } from '../support/memory-disk.ts'
import { begin, benchFor, perform, type Begun } from './begun.ts'
import { chance } from './chance.ts'
import type { Promised } from './ledger.ts'
import type { Subject } from './subject.ts'
import type { Workload } from './workloads.ts'

/** A change of the disk, and what was promised when the next one came. */
export interface Moment {
  readonly event: DiskEvent
  promised: Promised
}

/** A workload done once on a disk that fails nothing, change by change. */
export interface Recorded {
  readonly start: Begun
  readonly before: Promised
  readonly moments: readonly Moment[]
}

export async function record(
  subject: Subject,
  workload: Workload,
  start: Begun,
  seed: number,
): Promise<Recorded> {
  const at = benchFor(start, workload.name, seed)
  const session = begin(subject, at, start, seed)
  const before = session.ledger.promised()
  const moments: Moment[] = []
  at.disk.told = (event) => moments.push({ event, promised: session.ledger.promised() })
  // What is confirmed without another change of the disk counts from the change before it on.
  session.ledger.changed = (promised) => {
    const last = moments.at(-1)
    if (last) last.promised = promised
  }
  await perform(session, workload)
  if (session.refusals.length > 0) throw new Error(`refused on a sound disk: ${session.refusals.join()}`)
  return { start, before, moments }
}

export interface CutState {
  readonly number: number
  readonly image: DiskImage
  readonly promised: Promised
}

/** Every disk that a power cut during it may leave, some of them several times. */
export function* cutStates({ start, moments }: Recorded, seed: number): Generator<CutState> {
  const by = chance(seed)
  const states = new CrashStates(start.image)
  let number = 0
  for (const { event, promised } of moments) {
    states.apply(event)
    for (const image of states.images(by)) {
      yield { number, image, promised }
      number += 1
    }
  }
}

/** The same for the same names and bytes. */
export function imageKey({ files, folders }: DiskImage): string {
  const hash = createHash('sha1')
  for (const path of [...files.keys()].toSorted()) {
    const bytes = files.get(path)!
    hash.update(`${path} ${bytes.length}\n`).update(bytes)
  }
  return hash.update([...folders].toSorted().join('\n')).digest('base64')
}
