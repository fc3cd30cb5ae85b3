import type { Keyring } from '../../../../main/vault/keyring.ts'
import { keyringByPassphrase } from '../../../../main/vault/open-keyring.ts'
import { unlockVault } from '../../../../main/vault/open-vault.ts'
import { placesOf } from '../../../../main/vault/places.ts'
import { survey } from '../../../../main/vault/survey.ts'
import { tidyHere } from '../../../../main/vault/tidier.ts'
import type { MemoryDisk } from '../../../support/memory-disk.ts'
import { created, desk, HandClock, PASSPHRASE, value, type Desk } from '../../../support/vault-desk.ts'
import { BEGUN, NOTES, noteRules } from './note-rules.ts'

export const DATA = '/stick/Journal/data'
export const LOCAL = '/home/state'
export const START = Date.UTC(2026, 0, 5, 9)
/** Longer than any of the clocks here is behind, so that everybody else has been silent. */
const FOUR_YEARS = 4 * 365 * 86_400_000
export const HOSTS = ['Desktop', 'Laptop', 'Attic']

export interface Start {
  readonly disks: readonly MemoryDisk[]
  readonly keyring: Keyring
  readonly files: ReadonlyMap<string, Buffer>
}

/** Bytes unlike any others, the same in every run, and cheap. */
function cheapRandom(seed: number): (bytes: number) => Uint8Array {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (bytes) => {
    const made = Buffer.alloc(bytes)
    for (let at = 0; at < bytes; at += 1) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      made[at] = (state >>> 11) & 255
    }
    return made
  }
}

/** Nothing waits here. */
const breathe = (): Promise<void> => Promise.resolve()

interface Running {
  readonly host: string
  readonly run: number
  readonly clock: HandClock
  /** True while packing is to take all own files, however few, and to wait for nobody. */
  readonly packsAll?: () => boolean
}

export function deskOf(disk: MemoryDisk, which: Running): Desk {
  const random = cheapRandom(which.run)
  const tidier = tidyHere(({ journalFolder, localFolder, keyring }) => {
    const { data, local } = placesOf({ journalFolder, localFolder })
    return { disk, random, keyring, rules: noteRules, data, local }
  }, breathe)
  return desk({
    disk,
    tidier: (job) => {
      const { task } = job
      const soon = which.packsAll?.() === true
      return tidier(soon ? { ...job, task: { ...task, all: true, now: task.now + FOUR_YEARS } } : job)
    },
    clock: which.clock,
    random,
    rules: noteRules,
    host: { name: which.host, bootId: 'boot', pid: 5000 + which.run, isRunning: () => false },
    breathe,
  })
}

/** Three computers that have opened one journal and closed it again. Made once; histories begin with copies. */
export async function madeStart(): Promise<Start> {
  const first = deskOf(desk().disk, { host: HOSTS[0]!, run: 1, clock: new HandClock(START) })
  const vault = await created(first)
  const notes = [0, 1].map((note) => ({
    collection: NOTES,
    id: noteId(note),
    shown: [],
    value: BEGUN,
  }))
  value(await vault.append(notes))
  await vault.close()
  const disks = [first.disk]
  for (const host of HOSTS.slice(1)) {
    const disk = first.disk.copy()
    for (const path of disk.files().keys()) if (path.startsWith(LOCAL)) disk.remove(path)
    const at = deskOf(disk, { host, run: 1 + disks.length, clock: new HandClock(START) })
    await value(await unlockVault(at, { passphrase: PASSPHRASE })).close()
    disks.push(disk)
  }
  const keyring = value(await keyringByPassphrase(first.deriveKey, value(survey(first))!, PASSPHRASE))
  const files = new Map([...first.disk.files()].filter(([path]) => path.startsWith(DATA)))
  return {
    disks,
    keyring,
    files: new Map([...files].map(([path, bytes]) => [path.slice(DATA.length + 1), bytes])),
  }
}

export function noteId(note: number): string {
  return `note000${note}`
}
