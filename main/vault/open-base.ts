import { join } from 'node:path'
import { inSlices } from './breathe.ts'
import { dataNamesIn } from './data-file.ts'
import { errnoOf } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { LineFinder } from './fetch-line.ts'
import { goneNow, heldOf, type Gone } from './held-alone.ts'
import type { Keyring } from './keyring.ts'
import type { Mirror } from './mirror.ts'
import { isBroken, MirrorBroken } from './mirror-broken.ts'
import { findMirror, mirrorNames } from './mirror-files.ts'
import { placesOf } from './places.ts'
import { plainRules } from './plain-rules.ts'
import { RecordIndex } from './record-index.ts'
import { SafeBase, type FolderBeneath } from './safe-base.ts'
import { claimOf, hashInName } from './segment.ts'
import { tidierOf } from './start-tidy.ts'
import { NO_GUARD, readEverything, type Everything, type MirrorGuard } from './tidy.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { VaultFs } from './vault-fs.ts'

/** When more than this is in no mirror a new one is made first, so that memory holds rows and not everything. */
const WITHOUT_MIRROR_BYTES = 8 * 1024 * 1024
const NOBODY = '0000000000'

export interface OpenedBase {
  readonly base: SafeBase | null
  readonly finder: LineFinder
  /** There was a mirror and it could not be used. */
  readonly wasBroken: boolean
}

/** The mirror, made anew where it is missing and the folder is large. */
export async function openBase(deps: VaultDeps, keyring: Keyring): Promise<OpenedBase> {
  const { data, local } = placesOf(deps)
  const finder = new LineFinder({ disk: deps.disk, data, keyring })
  const first = await opened(deps, keyring, finder)
  const wasBroken = !first && mirrorNames(deps.disk, local).length > 0
  const beyond = beyondIt(deps, first)
  if (beyond.bytes <= WITHOUT_MIRROR_BYTES) return { base: first, finder, wasBroken }
  const guard = first ? await guardOf(deps, first, beyond.found) : NO_GUARD
  if (guard === null) return { base: first, finder, wasBroken }
  const task = {
    device: NOBODY,
    now: deps.clock.now(),
    seqs: { from: 1, to: 0 },
    prev: '',
    seen: {},
    skipped: [],
    all: false,
    kind: 'mirror' as const,
    // One without what it alone holds would take the place of the mirror at hand.
    expected: [...(first?.files.keys() ?? [])],
    guard,
  }
  const { journalFolder, localFolder } = deps
  const job = { journalFolder, localFolder, keyring, task, progress: () => undefined }
  const made = await tidierOf(deps)(job).done
  // Files that cannot be read are judged by the ordinary reading, which also says again what is nowhere else.
  if (!made.ok || made.value.mirror === null) return { base: first, finder, wasBroken }
  first?.close()
  return { base: await opened(deps, keyring, finder), finder, wasBroken }
}

/** null where the disk does not tell. */
async function guardOf(
  deps: VaultDeps,
  base: SafeBase,
  { gone, standing }: Gone,
): Promise<MirrorGuard | null> {
  const held = { base, index: new RecordIndex(base), gone }
  try {
    const needed = await inSlices(
      deps,
      heldOf(held, ({ r }, file) => [file, r] as const),
    )
    return { standing, needed }
  } catch (error) {
    if (isBroken(error)) return null
    base.close()
    throw error
  }
}

/** Whether this computer keeps a mirror that opens: what it holds comes back. */
export async function hasMirror(deps: VaultDeps, keyring: Keyring): Promise<boolean> {
  const { data } = placesOf(deps)
  const base = await opened(deps, keyring, new LineFinder({ disk: deps.disk, data, keyring }))
  base?.close()
  return base !== null
}

async function opened(deps: VaultDeps, keyring: Keyring, finder: LineFinder): Promise<SafeBase | null> {
  const rules = deps.rules ?? plainRules
  const { local, data } = placesOf(deps)
  let mirror: Mirror | null = null
  try {
    const fetch = (file: string | null, r: string): Buffer => finder.fetch(file, r)
    mirror = findMirror(deps.disk, keyring, local, { rules, fetch })
    if (!mirror) return null
    await inSlices(deps, mirror.open())
    const tools = { disk: deps.disk, random: deps.random, rules, data, local }
    return new SafeBase(mirror, rules, {
      mark: () => markOf(deps.disk, data),
      // The keys may have been changed by then.
      read: () => beneath(readNow(readEverything({ ...tools, keyring: finder.keyring }))),
    })
  } catch (error) {
    mirror?.close()
    // A mirror that cannot be read is as good as none; a bug is not.
    if (error instanceof MirrorBroken || errnoOf(error) !== null) return null
    throw error
  }
}

function markOf(disk: VaultFs, data: string): string {
  if (!disk.stat(data)?.isFolder) throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
  const sizes = dataNamesIn(disk, data).map((name) => [name, disk.stat(join(data, name))?.size])
  return JSON.stringify(sizes)
}

function beneath({ index, files, numbers }: Everything): ReturnType<FolderBeneath['read']> {
  const hashes = new Set(files.map(({ hash }) => hash))
  const holds = (file: string): boolean => {
    const claim = claimOf(file)
    return (
      hashes.has(hashInName(file) ?? '') || (claim !== null && numbers.isReplaced(claim.device, claim.seq))
    )
  }
  return { index, holds }
}

function readNow<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

interface Beyond {
  /** Of the files in the folder that the mirror does not hold. */
  readonly bytes: number
  readonly found: Gone
}

/** Throws as the disk does, with nothing left open. */
function beyondIt(deps: VaultDeps, base: SafeBase | null): Beyond {
  try {
    const bytes = bytesBeyond(deps, base)
    return { bytes, found: base ? goneNow(deps, base) : { gone: new Set(), standing: [] } }
  } catch (error) {
    base?.close()
    throw error
  }
}

function bytesBeyond({ disk, ...deps }: VaultDeps, base: SafeBase | null): number {
  const { data } = placesOf(deps)
  let bytes = 0
  for (const name of namesIn(disk, data)) {
    if (!base?.files.has(name)) bytes += disk.stat(join(data, name))?.size ?? 0
  }
  return bytes
}
