import { join } from 'node:path'
import { ok, type Result } from '../../core/kernel/result.ts'
import { dropMedia, putMedia, readMedia } from './attachment-store.ts'
import { listCopies, makeCopy } from './copies.ts'
import type { Today } from './copy-judge.ts'
import { restoreCopy } from './copy-restore.ts'
import { isCopyDue } from './copy-retention.ts'
import { readDataFile } from './data-file.ts'
import { namesIn } from './durable-file.ts'
import { linesOf } from './json-line.ts'
import { placesOf } from './places.ts'
import type { Reading } from './reading.ts'
import type { VaultState } from './state.ts'
import { tellNoMore, tellOnce } from './tell-notice.ts'
import type { CopyFacts, OpenVault, Restored } from './vault.ts'
import { QUIET_WORK, type Work } from './work.ts'

/** Copies of the journal and its media: what is kept beside the records. */
export class Keeping {
  private readonly state: VaultState
  private readonly reading: Reading
  private readonly into: Pick<OpenVault, 'append' | 'seal'>
  private copying: Promise<unknown> | null = null

  constructor(state: VaultState, reading: Reading, into: Pick<OpenVault, 'append' | 'seal'>) {
    this.state = state
    this.reading = reading
    this.into = into
  }

  copies(): Result<readonly CopyFacts[]> {
    return listCopies(this.state.deps)
  }

  async makeCopy(work: Work): Promise<Result<CopyFacts>> {
    const sealed = await this.into.seal()
    if (!sealed.ok) return sealed
    const { deps, keyring, device, found, index } = this.state
    const lines = this.linesOfFiles()
    const source = { keyring, device: device.device, envelope: found.envelope, lines, count: countOf(index) }
    const made = makeCopy(deps, source, work)
    this.copying = made.catch(() => undefined)
    try {
      return await made
    } finally {
      this.copying = null
    }
  }

  /** One a day by itself. That it could not be made is told, and never stands in the way of writing. */
  async copyIfDue(work: Work = QUIET_WORK): Promise<void> {
    const { deps, seen, tick } = this.state
    const known = this.copies()
    if (
      tick === 0 ||
      this.copying ||
      !known.ok ||
      seen.files.size === 0 ||
      !isCopyDue(known.value, deps.clock)
    )
      return
    const made = await this.makeCopy(work)
    if (made.ok || made.error.code === 'vault/cancelled') return
    deps.log.note(made.error.code, 'daily-copy')
    tellOnce(this.state, { kind: 'copy-failed' })
  }

  async restoreCopy(name: string, work: Work): Promise<Result<Restored>> {
    const { deps, keyring } = this.state
    const into = {
      append: this.into.append.bind(this.into),
      seal: this.into.seal.bind(this.into),
      today: (collection: string, id: string) => this.today(collection, id),
    }
    const restored = await restoreCopy(deps, keyring, name, into, work)
    if (restored.ok) tellNoMore(this.state, ['empty-beside-copies'])
    return restored
  }

  putMedia(bytes: Uint8Array): Result<string> {
    return putMedia(this.state.deps, this.state.keyring, bytes)
  }

  media(name: string): Result<Uint8Array> {
    return readMedia(this.state.deps, this.state.keyring, name)
  }

  dropMedia(name: string): Result<null> {
    return dropMedia(this.state.deps, name)
  }

  /** Resolves when no copy is being made any more. */
  async settled(): Promise<Result<null>> {
    await this.copying
    return ok()
  }

  private today(collection: string, id: string): Today | null {
    const record = this.state.index.get(collection, id)
    if (!record) return null
    const live = record.live()
    return {
      value: this.reading.value(collection, id),
      at: live.at(-1)?.at ?? null,
      heads: record.heads().map(({ r }) => r),
      isErased: live.length === 0 && record.all().some(({ purge }) => purge),
      knows: (r) => record.find(r) !== undefined,
    }
  }

  /** Every line that a sealed file holds, a file at a time. */
  private *linesOfFiles(): Generator<Buffer> {
    const { deps, keyring } = this.state
    const { data } = placesOf(deps)
    for (const name of namesIn(deps.disk, data)) {
      if (name.startsWith('.') || !deps.disk.stat(join(data, name))) continue
      const file = readDataFile(keyring, name, Buffer.from(deps.disk.readFile(join(data, name))))
      if (file.kind === 'sound') yield* linesOf(file.lines)
    }
  }
}

function countOf(index: VaultState['index']): number {
  return [...index.everyAbove()].length
}
