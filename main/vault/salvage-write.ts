import { join } from 'node:path'
import type { Result } from '../../core/kernel/result.ts'
import { readDevice, newDevice } from './device.ts'
import { ensureFolder, namesIn, readIfThere, writeWhole } from './durable-file.ts'
import { KIND } from './file-header.ts'
import { contiguous } from './gaps.ts'
import { hash20 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import { setAside } from './quarantine.ts'
import type { Gathered } from './salvage-read.ts'
import { openFile, sealFile } from './sealed-file.ts'
import { writeSeen, type Seen } from './seen.ts'
import { composeSegment, inFiles, readSegment, segmentName } from './segment.ts'
import type { VaultDeps } from './vault-deps.ts'

export interface Salvaged {
  readonly records: number
  readonly lines: number
  /** Names of what was set aside. */
  readonly moved: readonly string[]
}

interface Own {
  readonly device: string
  /** Content hashes by number. */
  readonly hashes: Map<number, string>
  /** Numbers of files that are set aside: no one need wait for those. */
  readonly toFill: readonly number[]
}

/**
 * What was gathered, onto the disk. First copies of what is damaged, then what was readable in it, then a fresh note of
 * what is known, and only then the damaged files go: cut short anywhere it is the same damage, or mended.
 */
export function* writeSalvage(
  deps: VaultDeps,
  keyring: Keyring,
  { vaultId, gen, seen }: { readonly vaultId: string; readonly gen: number; readonly seen: Seen },
  gathered: Gathered,
): Generator<void, Result<Salvaged>> {
  const { data, local, quarantine } = placesOf(deps)
  const damaged = [
    ...gathered.damagedFiles.map((name) => ({ name, folder: data })),
    ...gathered.damagedLogs.map((name) => ({ name, folder: local })),
  ]
  for (const { name, folder } of damaged) {
    setAside(deps, name, Buffer.from(deps.disk.readFile(join(folder, name))))
    yield
  }
  const { device } = readDevice(deps) ?? newDevice(deps, vaultId)
  const own = ownOf(device, gathered, seen)
  const written = yield* writeRescued(deps, keyring, own, gathered)
  const newest = Math.max(0, ...own.hashes.keys())
  // Still missed; one that is there and not readable is waited for, not known to be sound.
  const here = new Set(namesIn(deps.disk, data))
  const missing = [...seen.files].filter(([name]) => !here.has(name))
  const runs = [...namesIn(deps.disk, local), ...namesIn(deps.disk, quarantine)].map(runIn)
  writeSeen(deps, keyring, {
    gen,
    run: Math.max(seen.run, ...runs),
    log: null,
    spent: gathered.logs,
    own: { seq: newest, hash: own.hashes.get(newest) ?? '' },
    files: new Map([...missing, ...gathered.files, ...written]),
  })
  yield
  for (const { name, folder } of damaged) deps.disk.remove(join(folder, name))
  for (const folder of new Set(damaged.map((each) => each.folder))) deps.disk.syncFolder(folder)
  const records = new Set(gathered.rescued.map(({ collection, id }) => `${collection}/${id}`)).size
  const moved = damaged.map(({ name }) => name)
  return { ok: true, value: { records, lines: gathered.rescued.length, moved } }
}

/** Sealed anew under numbers of this device, first under those that would else be missing for ever. */
function* writeRescued(
  deps: VaultDeps,
  keyring: Keyring,
  own: Own,
  { rescued, heads }: Gathered,
): Generator<void, ReadonlyMap<string, number>> {
  const { data } = placesOf(deps)
  const files = new Map<string, number>()
  const groups = inFiles(rescued.map(({ line }) => line))
  const others = Object.fromEntries([...contiguous(heads)].filter(([id]) => id !== own.device))
  const next = Math.max(0, ...own.hashes.keys()) + 1
  const more = Array.from({ length: Math.max(0, groups.length - own.toFill.length) }, (_, at) => next + at)
  for (const [at, seq] of [...own.toFill, ...more].entries()) {
    const lines = groups[at] ?? []
    const prev = own.hashes.get(seq - 1) ?? ''
    const head = { dev: own.device, seq, prev, seen: others, t: deps.clock.now(), n: lines.length }
    const bytes = sealFile(keyring, deps.random, KIND.segment, composeSegment(head, lines))
    const hash = hash20(bytes)
    const name = segmentName(own.device, seq, hash)
    ensureFolder(deps.disk, data)
    writeWhole(deps.disk, deps.random, { folder: data, name, bytes })
    if (!opensAgain(deps, keyring, join(data, name), lines.length)) {
      throw Object.assign(new Error('a rescued file does not open'), { code: 'EIO' })
    }
    files.set(name, bytes.length)
    own.hashes.set(seq, hash)
    yield
  }
  return files
}

function opensAgain(deps: VaultDeps, keyring: Keyring, path: string, lines: number): boolean {
  const bytes = readIfThere(deps.disk, path)
  const opened = bytes && openFile(keyring, bytes)
  if (opened?.kind !== 'sound') return false
  const segment = readSegment(opened.content)
  return segment.kind === 'sound' && segment.head.n === lines
}

function ownOf(device: string, { heads, damagedFiles }: Gathered, seen: Seen): Own {
  const hashes = new Map<number, string>()
  if (seen.own.seq > 0) hashes.set(seen.own.seq, seen.own.hash)
  const lost: number[] = []
  for (const name of damagedFiles.filter((each) => each.startsWith(`${device}-`))) {
    const seq = Number(name.slice(11, 19))
    if (!Number.isInteger(seq) || seq < 1) continue
    lost.push(seq)
    hashes.set(seq, /-([0-9a-f]{20})\./.exec(name)?.[1] ?? '')
  }
  const mine = heads.filter(({ dev }) => dev === device)
  for (const { seq, hash } of mine) hashes.set(seq, hash)
  const here = new Set(mine.map(({ seq }) => seq))
  const toFill = [...new Set(lost)].filter((seq) => !here.has(seq)).toSorted((one, other) => one - other)
  return { device, hashes, toFill }
}

function runIn(name: string): number {
  return Number(/^wal-(\d{8})-/.exec(name)?.[1] ?? 0)
}
