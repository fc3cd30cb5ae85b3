import { join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { besideOf, COPY_CHUNK_BYTES, composeHead, composePrefix, composeTail } from './copy-format.ts'
import { copyName, timeInName } from './copy-name.ts'
import { proveCopy } from './copy-read.ts'
import { ensureFolder, isOurTemporary, namesIn, removeIfThere, writeAll } from './durable-file.ts'
import type { Envelope } from './envelope.ts'
import { KIND, purposeOf } from './file-header.ts'
import { hash20Of, runningSha256 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { paddedLength } from './padding.ts'
import { placesOf } from './places.ts'
import { isTrueToName, readRevision } from './revision.ts'
import { ChunkSealer } from './sealed-stream.ts'
import { Pace } from './stoppable.ts'
import { composeThreeLines } from './three-lines.ts'
import { keyOf } from './unsealed.ts'
import type { CopyFacts } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { VaultFile } from './vault-fs.ts'
import type { Work } from './work.ts'

const SALT_BYTES = 32
/** Synced that often, so that no sync holds the thread for long. */
const CHUNKS_A_SYNC = 4
const LINES_A_TELLING = 256
const FEED = Buffer.from('\n')

export interface CopySource {
  readonly keyring: Keyring
  readonly device: string
  /** The key file that holds today. */
  readonly envelope: Envelope
  /**
   * Every revision line of the journal that a sealed file holds, verbatim; a line that comes twice is written once.
   * Lines in the log alone have no place here: they may yet be replaced without ever having been published.
   */
  readonly lines: Iterable<Buffer>
  /** How many lines there are about, for the progress. */
  readonly count: number
}

interface Written {
  readonly n: number
  readonly records: number
}

/**
 * One file with everything. It is there under its name only when it is durable, and answered only when it was read back
 * from there, decrypted whole and counted. Whatever ends this early leaves nothing behind.
 */
export function* writeCopy(
  deps: VaultDeps,
  source: CopySource,
  work: Work,
): Generator<void, Result<CopyFacts>> {
  const { disk, clock } = deps
  const { copies } = placesOf(deps)
  if (!disk.stat(deps.journalFolder)?.isFolder) return refuse({ code: 'vault/folder-gone' })
  ensureFolder(disk, copies)
  sweep(deps, source.device)
  const mark = Buffer.from(deps.random(4)).toString('hex')
  const temporary = join(copies, `${temporaryOf(source.device)}.${mark}.tmp`)
  const t = clock.now()
  let name: string | null = null
  let isDone = false
  try {
    const hash = runningSha256()
    const file = disk.open(temporary, 'create')
    const put = (bytes: Buffer): void => {
      writeAll(file, bytes)
      hash.update(bytes)
    }
    let written: Written
    try {
      written = yield* fill(deps, source, { file, put, t }, work)
    } finally {
      file.close()
    }
    name = copyName(t, hash20Of(hash))
    disk.rename(temporary, join(copies, name))
    disk.syncFolder(copies)
    const proved = yield* isProved(deps, source.keyring, name, written, work)
    if (!proved.ok) return proved
    isDone = true
    const bytes = disk.stat(join(copies, name))?.size ?? 0
    return { ok: true, value: { name, at: timeInName(name) ?? t, bytes } }
  } finally {
    if (!isDone) {
      removeIfThere(disk, temporary)
      if (name !== null) removeIfThere(disk, join(copies, name))
    }
  }
}

interface Target {
  readonly file: VaultFile
  readonly put: (bytes: Buffer) => void
  readonly t: number
}

function* fill(
  deps: VaultDeps,
  { keyring, device, envelope, lines, count }: CopySource,
  { file, put, t }: Target,
  work: Work,
): Generator<void, Written> {
  const salt = Buffer.from(deps.random(SALT_BYTES))
  const epoch = keyring.newest
  const prefix = composePrefix(epoch, salt, composeThreeLines(envelope))
  const key = keyring.derived(epoch, purposeOf(KIND.copy), salt)
  const { vaultId } = keyring
  try {
    put(prefix)
    const sealer = new ChunkSealer({ key, beside: besideOf(prefix) }, COPY_CHUNK_BYTES, put)
    sealer.add(composeHead({ vaultId, device, t }))
    const names = new Set<string>()
    const records = new Set<string>()
    const pace = new Pace()
    let synced = 0
    for (const line of lines) {
      const revision = readRevision(line)
      if (!revision || !isTrueToName(revision)) throw new Error('a line that is no revision')
      if (names.has(revision.r)) continue
      names.add(revision.r)
      records.add(keyOf(revision))
      sealer.add(line)
      sealer.add(FEED)
      if (!pace.isStepDone(line)) continue
      work.progress(names.size, 2 * Math.max(count, names.size))
      yield
      if (sealer.chunks - synced < CHUNKS_A_SYNC) continue
      file.sync()
      synced = sealer.chunks
      yield
    }
    const written = { n: names.size, records: records.size }
    sealer.add(composeTail(written))
    for (let left = paddedLength(sealer.bytes) - sealer.bytes; left > 0; left -= COPY_CHUNK_BYTES) {
      sealer.add(Buffer.alloc(Math.min(left, COPY_CHUNK_BYTES)))
      yield
    }
    sealer.finish()
    file.sync()
    return written
  } finally {
    key.fill(0)
  }
}

/** Read back as a stranger to what was written. */
function* isProved(
  deps: VaultDeps,
  keyring: Keyring,
  name: string,
  { n, records }: Written,
  work: Work,
): Generator<void, Result<null>> {
  const place = { disk: deps.disk, folder: placesOf(deps).copies, name }
  let seen = 0
  const proved = yield* proveCopy(place, keyring, () => {
    seen += 1
    if (seen % LINES_A_TELLING === 0) work.progress(n + seen, 2 * n)
  })
  if (!proved.ok) return proved
  work.progress(2 * n, 2 * n)
  const { tail } = proved.value
  const isWhole = tail.n === n && tail.records === records
  return isWhole ? ok() : refuse({ code: 'vault/copy-unreadable', file: name })
}

/** What an earlier copy of this computer that was cut short by a crash left behind. */
function sweep(deps: VaultDeps, device: string): void {
  const { copies } = placesOf(deps)
  const mine = temporaryOf(device)
  const left = namesIn(deps.disk, copies).filter((name) => isOurTemporary(name) && name.startsWith(mine))
  for (const name of left) removeIfThere(deps.disk, join(copies, name))
}

function temporaryOf(device: string): string {
  return `.syncthing.${device}-copy`
}
