import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { proveCopy } from '../../main/vault/copy-read.ts'
import { sha256 } from '../../main/vault/hash.ts'
import { keyringByPassphrase } from '../../main/vault/open-keyring.ts'
import { ATTACHMENTS, COPIES } from '../../main/vault/places.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { untilStopped } from '../../main/vault/stoppable.ts'
import { survey } from '../../main/vault/survey.ts'
import type { OpenVault, RecordValue } from '../../main/vault/vault.ts'
import { workerDeriveKey } from '../../main/vault/worker-derive-key.ts'
import { bookRules } from '../../main/store/book-rules.ts'
import { MemoryDisk } from './memory-disk.ts'
import { countedRandom, desk, HandClock, value, type Desk } from './vault-desk.ts'

/** Journals as a version of the program wrote them, to be opened by every later one. Made by `make-golden.ts`. */
export const GOLDEN = fileURLToPath(new URL('../fixtures/journals', import.meta.url))
export const GOLDEN_NAMES = readdirIfThere(GOLDEN)

export const JOURNAL = '/golden/journal'
export const LOCAL = '/golden/local'
const LATER = Date.UTC(2026, 5, 1)
const realDeriveKey = workerDeriveKey(new URL('../../main/vault/kdf-worker.ts', import.meta.url))

/** What a golden journal holds, told in words that need no program. */
export interface Expected {
  readonly passphrase: string
  /** By collection and id: the live heads, earliest first. */
  readonly records: { readonly [record: string]: readonly HeadThere[] }
  /** Where several heads live: what is shown. */
  readonly shown: { readonly [record: string]: RecordValue }
  /** Names of older versions that can still be read, newest first. */
  readonly past: { readonly [record: string]: readonly string[] }
  /** By name: SHA-256 of the bytes kept. */
  readonly media: { readonly [name: string]: string }
  /** By name: revision lines and records in it. */
  readonly copies: { readonly [name: string]: { readonly n: number; readonly records: number } }
}

export interface HeadThere {
  readonly r: string
  readonly value: RecordValue
}

/** The computer that wrote them, or one like it: `seed` and the clock are all there is of chance. */
export function goldenDesk(seed: string, changes: Partial<Desk> = {}): Desk {
  return desk({
    journalFolder: JOURNAL,
    localFolder: LOCAL,
    random: countedRandom(`golden ${seed}`),
    deriveKey: realDeriveKey,
    host: { name: 'golden', bootId: `boot ${seed}`, pid: 4321, isRunning: () => false },
    rules: bookRules,
    ...changes,
  })
}

/** A golden journal on a desk of a later day. */
export function goldenFrom(name: string): { readonly at: Desk; readonly expected: Expected } {
  const disk = new MemoryDisk()
  for (const part of ['journal', 'local']) {
    const root = join(GOLDEN, name, part)
    if (!existsSync(root)) continue
    for (const file of filesUnder(root)) {
      const path = `/golden/${part}/${relative(root, file).replaceAll('\\', '/')}`
      disk.makeFolder(path.slice(0, path.lastIndexOf('/')))
      disk.put(path, readFileSync(file))
    }
  }
  const expected: Expected = JSON.parse(readFileSync(join(GOLDEN, name, 'expected.json'), 'utf8'))
  return { at: goldenDesk(`${name} later`, { disk, clock: new HandClock(LATER) }), expected }
}

/** All that an open journal answers, in the words of `Expected`. */
export async function told(at: Desk, vault: OpenVault, passphrase: string): Promise<Expected> {
  const records: Record<string, readonly HeadThere[]> = {}
  const shown: Record<string, RecordValue> = {}
  const past: Record<string, readonly string[]> = {}
  const heads = [...vault.heads()].toSorted((one, other) => compare(keyOf(one), keyOf(other)))
  for (const { collection, id, value: whole } of heads) {
    const key = keyOf({ collection, id })
    const live = vault.versions(collection, id).toReversed()
    records[key] = live.map(({ revision, value: said }) => ({ r: revision, value: said }))
    if (live.length > 1) shown[key] = whole
    const older = vault.history(collection, id, 100).map(({ revision }) => revision)
    if (older.length > 0) past[key] = older
  }
  return {
    passphrase,
    records,
    shown,
    past,
    media: await mediaOf(at, vault),
    copies: await copiesOf(at, passphrase),
  }
}

async function mediaOf(at: Desk, vault: OpenVault): Promise<Expected['media']> {
  const media: Record<string, string> = {}
  for (const name of namesIn(at, ATTACHMENTS))
    media[name] = sha256(value(await vault.media(name))).toString('hex')
  return media
}

async function copiesOf(at: Desk, passphrase: string): Promise<Expected['copies']> {
  const names = namesIn(at, COPIES)
  if (names.length === 0) return {}
  const keyring = value(await keyringByPassphrase(at.deriveKey, value(survey(at))!, passphrase))
  const copies: Record<string, { n: number; records: number }> = {}
  for (const name of names) {
    const place = { disk: at.disk, folder: `${JOURNAL}/${COPIES}`, name }
    copies[name] = value(await untilStopped(at, proveCopy(place, keyring), QUIET_WORK)).tail
  }
  return copies
}

function namesIn({ disk }: Desk, folder: string): readonly string[] {
  const path = `${JOURNAL}/${folder}`
  return disk.stat(path) ? disk.list(path).toSorted(compare) : []
}

function filesUnder(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
}

function readdirIfThere(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted(compare) : []
}

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection}/${id}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
