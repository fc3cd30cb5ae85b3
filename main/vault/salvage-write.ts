import { join } from 'node:path'
import type { Result } from '../../core/kernel/result.ts'
import { anyway } from './anyway.ts'
import { ancestorsOf } from './batch.ts'
import { thisDevice } from './device.ts'
import { namesIn } from './durable-file.ts'
import { nextHlc, START, type Hlc } from './hlc.ts'
import { FileNumbers } from './gaps.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import { setAside, setMirrorAside } from './quarantine.ts'
import { composeRevision, type Revision } from './revision.ts'
import type { Amendment } from './salvage-records.ts'
import type { Gathered } from './salvage-read.ts'
import { writeSeen, type Seen } from './seen.ts'
import { claimOf, inFiles, type Numbers } from './segment.ts'
import type { RecordValue } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import { writeDataFile, type WrittenFile } from './write-data-file.ts'

/** Device, hyphen and number, as a name begins. */
const GAP_SIGNS = 19

export interface Salvaged {
  readonly records: number
  readonly lines: number
  /** Names of what was set aside. */
  readonly moved: readonly string[]
  /** As gathering says. */
  readonly unknownFiles: readonly string[]
  readonly isUnsure: boolean
}

interface Place {
  readonly vaultId: string
  /** Generation of the key file that opened. */
  readonly gen: number
  readonly seen: Seen
}

/**
 * What was gathered, onto the disk. First copies of what is damaged, then what was readable in it, then a fresh note of
 * what is known, and only then the damaged files go: cut short anywhere it is the same damage, or mended.
 */
export function* writeSalvage(
  deps: VaultDeps,
  keyring: Keyring,
  { vaultId, gen, seen }: Place,
  gathered: Gathered,
): Generator<void, Result<Salvaged>> {
  const { data, local, quarantine } = placesOf(deps)
  const { damagedFiles, damagedLogs, spoiltMirror, unknownFiles, isUnsure } = gathered
  const damaged = [
    ...damagedFiles.map((name) => ({ name, folder: data })),
    ...damagedLogs.map((name) => ({ name, folder: local })),
  ]
  for (const { name, folder } of damaged) {
    setAside(deps, name, Buffer.from(deps.disk.readFile(join(folder, name))))
    yield
  }
  const { device } = thisDevice(deps, vaultId)
  const own = newestOf(device, gathered, seen)
  // Still missed; one that is there and not readable is waited for, not known to be sound.
  const here = new Set(namesIn(deps.disk, data))
  const missing = [...seen.files].filter(([name]) => !here.has(name))
  const names = missing.map(([name]) => name)
  const skipped = [...seen.skipped, ...needless({ device, own }, gathered, names, seen.own.seq > 0)]
  const rescued = [...gathered.rescued, ...amended(deps, device, gathered.amendments)]
  const written = yield* writeRescued(deps, keyring, { device, own, skipped }, { ...gathered, rescued })
  const runs = [...namesIn(deps.disk, local), ...namesIn(deps.disk, quarantine)].map(runIn)
  writeSeen(deps, keyring, {
    ...seen,
    gen,
    run: Math.max(seen.run, ...runs),
    log: null,
    spent: gathered.logs,
    own: written.at(-1) ?? own,
    files: new Map([
      ...missing,
      ...gathered.files,
      ...written.map(({ name, size }) => [name, size] as const),
    ]),
    skipped: written.length > 0 ? [] : skipped,
    healed: [...new Set([...seen.healed, ...damagedFiles])],
  })
  yield
  // What it does not give would go with it when it is made anew.
  const isAside =
    spoiltMirror !== null && anyway(deps.log, 'mirror-aside', () => setMirrorAside(deps, spoiltMirror))
  for (const { name, folder } of damaged) deps.disk.remove(join(folder, name))
  for (const folder of new Set(damaged.map((each) => each.folder))) deps.disk.syncFolder(folder)
  const records = new Set(rescued.map(({ collection, id }) => `${collection}/${id}`)).size
  const moved = [...damaged.map(({ name }) => name), ...(isAside ? [spoiltMirror] : [])]
  return { ok: true, value: { records, lines: rescued.length, moved, unknownFiles, isUnsure } }
}

/** Versions of their own for what is known without the one it came from: that one may be with another computer. */
function amended(deps: VaultDeps, device: string, amendments: readonly Amendment[]): readonly Revision[] {
  const now = deps.clock.now()
  const made: Revision[] = []
  let last: Hlc = START
  const add = (
    { collection, id }: Amendment,
    value: RecordValue | null,
    on: readonly Revision[],
  ): Revision => {
    const parents = on.map(({ r }) => r).toSorted()
    last = nextHlc(
      now,
      last,
      on.map(({ at }) => at),
    )
    const facts = { collection, id, device, parents, ancestors: ancestorsOf(parents, on), at: last }
    const revision = composeRevision({ ...facts, purge: value === null }, JSON.stringify(value))
    made.push(revision)
    return revision
  }
  for (const amendment of amendments) {
    const { value, heads, again } = amendment
    const beneath = add(amendment, value, again === null ? heads : [])
    if (again !== null) add(amendment, again, [...heads, beneath])
  }
  return made
}

interface Own {
  readonly device: string
  readonly own: Seen['own']
  readonly skipped: readonly Numbers[]
}

function* writeRescued(
  deps: VaultDeps,
  keyring: Keyring,
  { device, own, skipped }: Own,
  { rescued, numbers }: Gathered,
): Generator<void, readonly WrittenFile[]> {
  const { disk, random } = deps
  const folder = { disk, random, keyring, data: placesOf(deps).data }
  const seen = Object.fromEntries([...numbers.contiguous()].filter(([id]) => id !== device))
  const written: WrittenFile[] = []
  for (const lines of inFiles(rescued.map(({ line }) => line))) {
    const { seq, hash } = written.at(-1) ?? own
    const rep = written.length === 0 ? skipped : []
    const about = {
      dev: device,
      seq: seq + 1,
      prev: hash,
      seen,
      t: deps.clock.now(),
      rep,
      level: 0,
      erased: [],
    }
    written.push(writeDataFile(folder, 'seg', about, lines))
    yield
  }
  return written
}

/**
 * Numbers of this device that no one need wait for: those of damaged files, and those that a damaged file told were
 * replaced or never used. Not the damaged ones where other computers write to this journal: one of them may
 * hold what was in them, and puts it back only while it is missed. Nor those of files that were here and are not now,
 * or that are here and cannot be opened.
 */
function needless(
  { device, own }: Pick<Own, 'device' | 'own'>,
  { damagedFiles, keylessFiles, numbers }: Gathered,
  missing: readonly string[],
  isNoteRead: boolean,
): readonly Numbers[] {
  const isAlone =
    numbers.claims().every(([each]) => each === device) &&
    keylessFiles.every((name) => claimOf(name)?.device === device)
  // Without its note this computer does not know which files it has written.
  if (damagedFiles.length === 0 || (!isAlone && !isNoteRead)) return []
  numbers.claim(device, own.seq)
  const missed = new Set(
    [...missing, ...keylessFiles, ...(isAlone ? [] : damagedFiles)].map((name) => name.slice(0, GAP_SIGNS)),
  )
  const gaps = numbers.gaps().filter((gap) => gap.startsWith(device) && !missed.has(gap))
  const found = new FileNumbers()
  for (const gap of gaps) {
    const seq = Number(gap.slice(device.length + 1))
    found.account([device, seq, seq])
  }
  return found.ranges()
}

/** No number of this device that was ever used, or may have been, comes again. */
function newestOf(
  device: string,
  { damagedFiles, keylessFiles, newest, numbers }: Gathered,
  seen: Seen,
): Seen['own'] {
  const claims = [...damagedFiles, ...keylessFiles].map(claimOf).filter((claim) => claim?.device === device)
  const claimed = numbers.claims().filter(([each]) => each === device)
  const least = Math.max(
    seen.own.seq,
    seen.reserved?.to ?? 0,
    ...claims.map((claim) => claim?.seq ?? 0),
    ...claimed.map(([, seq]) => seq),
  )
  const known = [seen.own, newest.get(device)].find((each) => each?.seq === least)
  return known ?? { seq: least, hash: '' }
}

function runIn(name: string): number {
  return Number(/^wal-(\d{8})-/.exec(name)?.[1] ?? 0)
}
