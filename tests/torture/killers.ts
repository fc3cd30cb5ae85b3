import { createHash } from 'node:crypto'
import type * as Cipher from '../../main/vault/aead.ts'
import type * as Frames from '../../main/vault/frame-maker.ts'
import { MemoryDisk } from '../support/memory-disk.ts'
import { begin, begunJournal, benchFor, NOTHING } from './begun.ts'
import type { Experiment } from './experiment.ts'
import { crashStates } from './experiments/crash-states.ts'
import { flippedLogs } from './experiments/damages.ts'
import { failedSyncs } from './experiments/failed-syncs.ts'
import { failingCalls } from './experiments/failing-calls.ts'
import { tampering } from './experiments/tampering.ts'
import { bench, FIRST_PASSPHRASE } from './session.ts'
import { partIn, type Subject } from './subject.ts'
import { partOf } from './tampered.ts'
import { withoutStacks } from './without-stacks.ts'
import { ACTS } from './workloads.ts'

export interface Victim {
  readonly subject: Subject
  /** The folder of the program that the bug was put in. */
  readonly copy: string
}

/** What was found wrong, or null. */
export type Killer = (victim: Victim) => Promise<string | null>

type Aead = Pick<typeof Cipher, 'sealBox' | 'openBox' | 'nonceAt'>
type Maker = Pick<typeof Frames, 'FrameMaker'>

/** What the experiments cannot see because writer and reader have the same bug. */
const PROBES: Readonly<Record<string, Killer>> = {
  boxes,
  frames,
  salts,
  'forged envelopes': forgedEnvelopes,
  'two starts': twoStarts,
  'old envelopes': oldEnvelopes,
}

/** These, and the experiments at a small figure. */
export const KILLERS: Readonly<Record<string, Killer>> = {
  ...PROBES,
  'power cuts': finds(crashStates, 2500),
  'failing calls': finds(failingCalls, 1, 2),
  'failed syncs': finds(failedSyncs, 5),
  'flipped bits': finds(flippedLogs, 1, 11),
  tampering: finds(tampering, 1),
}

function finds(experiment: Experiment, times: number, oneIn = 1): Killer {
  return async ({ subject }) => {
    const task = { subject, seed: 5, times, only: null, enough: 1, oneIn }
    const { failures } = await withoutStacks(() => experiment.run(task))
    const first = failures[0]
    return first ? `${experiment.id}: ${first.name}: ${first.said}` : null
  }
}

async function boxes({ copy }: Victim): Promise<string | null> {
  const { sealBox, openBox, nonceAt } = await partIn<Aead>(copy, 'main/vault/aead.ts')
  const box = { key: Buffer.alloc(32, 7), nonce: nonceAt(3), beside: Buffer.from('beside') }
  const sealed = sealBox(box, Buffer.from('words'))
  if (sealed.length !== 'words'.length + 16) return 'CR-1: a tag of another length'
  return openBox({ ...box, beside: Buffer.from('Beside') }, sealed)
    ? 'CR-1: opened beside something else'
    : null
}

async function frames({ copy }: Victim): Promise<string | null> {
  const { FrameMaker } = await partIn<Maker>(copy, 'main/vault/frame-maker.ts')
  const maker = new FrameMaker({ key: Buffer.alloc(32, 7), headerHash: Buffer.alloc(32) })
  const [one, other] = [1, 2].map(() =>
    Buffer.from(maker.make({ type: 1, more: false }, [Buffer.from('words')])),
  )
  // The same words under the same key: but for the nonce they would be the same bytes.
  return one!.subarray(14, 200).equals(other!.subarray(14, 200)) ? 'VF-14: two records under one nonce' : null
}

async function salts({ subject }: Victim): Promise<string | null> {
  const { image } = await begunJournal(subject, 3)
  const found = [...image.files]
    .filter(([path]) => partOf(path) === 'data')
    .map(([, bytes]) => bytes.toString('hex', 18, 50))
  return new Set(found).size === found.length ? null : 'VF-14: two files with one salt'
}

async function forgedEnvelopes({ subject }: Victim): Promise<string | null> {
  const { image } = await begunJournal(subject, 3)
  const [path, bytes] = [...image.files].find(([each]) => partOf(each) === 'keys')!
  const [line, , mac] = bytes.toString('latin1').split('\n')
  const forged = line!.replace('"minReader":1', '"minReader":0')
  const sum = createHash('sha256').update(forged, 'latin1').digest('hex')
  const disk = MemoryDisk.of(image)
  disk.change(path, Buffer.from(`${forged}\n${sum}\n${mac}\n`, 'latin1'))
  const opened = await subject.unlockVault(bench(disk, 'forged'), { passphrase: FIRST_PASSPHRASE })
  return opened.ok ? 'VF-13: a forged envelope opens' : null
}

async function twoStarts({ subject }: Victim): Promise<string | null> {
  const { image } = await begunJournal(subject, 3)
  const disk = MemoryDisk.of(image)
  const host = { name: 'Desktop', bootId: 'boot-1', isRunning: () => true }
  const opened = await Promise.all(
    [9001, 9002].map((pid) =>
      subject.unlockVault(
        { ...bench(disk, String(pid)), host: { ...host, pid } },
        { passphrase: FIRST_PASSPHRASE },
      ),
    ),
  )
  return opened.filter(({ ok }) => ok).length > 1 ? 'FI-8: two programs in one journal' : null
}

async function oldEnvelopes({ subject }: Victim): Promise<string | null> {
  const at = benchFor(NOTHING, 'old', 3)
  const session = begin(subject, at, NOTHING, 3)
  await session.create(null)
  const before = [...at.disk.files()].find(([path]) => partOf(path) === 'keys')!
  for (const act of ['save', 'changePassphrase', 'save', 'close'] as const) await ACTS[act].run(session)
  for (const path of at.disk.files().keys()) if (partOf(path) === 'keys') at.disk.remove(path)
  at.disk.put(...before)
  const opened = await subject.unlockVault(bench(at.disk, 'old again'), { passphrase: FIRST_PASSPHRASE })
  return opened.ok || opened.error.code === 'vault/damaged'
    ? 'VF-16: an old envelope opens the journal'
    : null
}
