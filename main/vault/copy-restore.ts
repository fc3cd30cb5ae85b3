import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { CopyHeads } from './copy-heads.ts'
import { judgeLost, wantedOf, type Today } from './copy-judge.ts'
import { timeInName } from './copy-name.ts'
import { proveCopy, type TakeRevision } from './copy-read.ts'
import { attemptInFolder } from './disk-errors.ts'
import type { Hlc } from './hlc.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import { OWN_MARK } from './record-index.ts'
import { valueOf, type Revision } from './revision.ts'
import { untilStopped } from './stoppable.ts'
import { nextTurn } from './breathe.ts'
import { keyOf } from './unsealed.ts'
import type { OpenVault, RecordChange, RecordValue, Restored } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'

const RECORDS_A_STEP = 200
/** So much is read between two words about it. */
const BYTES_A_TELLING = 128 * 1024

/** The journal that a copy is brought back into. */
export interface RestoreInto extends Pick<OpenVault, 'append' | 'seal'> {
  /** null for a record never heard of. */
  today(collection: string, id: string): Today | null
}

type CopyDeps = Pick<VaultDeps, 'disk' | 'journalFolder' | 'localFolder' | 'breathe'>

/**
 * Brings back what a copy has: as new revisions on top of what stands, a group at a time, each durable as a
 * whole. Nothing that is only here is touched. Done again it finds nothing to do. The copy is read twice:
 * once to prove it and to learn what stands in it, once for the words that are wanted.
 */
export async function restoreCopy(
  deps: CopyDeps,
  keyring: Keyring,
  name: string,
  into: RestoreInto,
  work: Work,
): Promise<Result<Restored>> {
  const place = { disk: deps.disk, folder: placesOf(deps).copies, name }
  const isThere = attemptInFolder(
    () => timeInName(name) !== null && deps.disk.stat(`${place.folder}/${name}`),
  )
  if (!isThere.ok) return isThere
  if (!isThere.value) return refuse({ code: 'vault/copy-unreadable', file: name })
  const heads = new CopyHeads()
  const tellRead = readingTwice(work, isThere.value.size)
  const see = (revision: Revision): void => {
    tellRead(revision)
    if (!revision.collection.startsWith(OWN_MARK)) heads.see(revision)
  }
  const proved = await untilStopped(deps, proveCopy(place, keyring, see), work)
  if (!proved.ok) return proved
  const wanted = await untilStopped(deps, findWanted(heads, into), work)
  if (!wanted.ok) return wanted
  const restoring = new Restoring(into)
  const take = (revision: Revision): void => {
    tellRead(revision)
    if (wanted.value.has(revision.r)) restoring.wait(revision)
  }
  const halting = { isCancelled: () => restoring.refusal !== null || work.isCancelled() }
  const breathe = async (): Promise<void> => {
    await restoring.write()
    await (deps.breathe ?? nextTurn)()
  }
  const read = await untilStopped({ breathe }, proveCopy(place, keyring, take), halting)
  if (restoring.refusal) return restoring.refusal
  if (!read.ok) return read
  await restoring.write()
  work.progress(1, 1)
  return restoring.refusal ?? { ok: true, value: { records: restoring.records.size } }
}

/** Tells how far reading a copy of that size is, from the first of its two readings to the end of the second. */
function readingTwice(work: Work, size: number): TakeRevision {
  let read = 0
  let told = 0
  return ({ line }) => {
    read += line.length
    if (read - told < BYTES_A_TELLING) return
    told = read
    work.progress(Math.min(read, 2 * size), 2 * size)
  }
}

function* findWanted(heads: CopyHeads, into: RestoreInto): Generator<void, Result<ReadonlySet<string>>> {
  const wanted = new Set<string>()
  let looked = 0
  for (const live of heads.live()) {
    const { collection, id } = live[0]!
    for (const { r } of wantedOf(live, into.today(collection, id))) wanted.add(r)
    looked += 1
    if (looked % RECORDS_A_STEP === 0) yield
  }
  return { ok: true, value: wanted }
}

interface Put {
  readonly change: RecordChange
  /** What is to stand on top again. */
  readonly again: RecordValue | null
}

/** Writes what is wanted, record after record, so that the latest of what was meant is what is shown. */
class Restoring {
  readonly records = new Set<string>()
  refusal: Refusal | null = null
  private readonly into: RestoreInto
  private waiting: Revision[] = []
  /** Of records brought back: when what is shown now was meant, not when it was brought. */
  private readonly meant = new Map<string, Hlc>()

  constructor(into: RestoreInto) {
    this.into = into
  }

  wait(revision: Revision): void {
    this.waiting.push(revision)
  }

  /** Two heads of one record are written one after the other: the second stands on the first. */
  async write(): Promise<void> {
    while (this.waiting.length > 0 && !this.refusal) {
      const turn = new Map<string, Revision>()
      const later: Revision[] = []
      for (const revision of this.waiting) {
        if (turn.has(keyOf(revision))) later.push(revision)
        else turn.set(keyOf(revision), revision)
      }
      this.waiting = later
      const written = await this.put([...turn.values()].flatMap((revision) => this.judged(revision) ?? []))
      if (!written.ok) this.refusal = written
    }
  }

  private judged(revision: Revision): Put | null {
    const { collection, id } = revision
    const key = keyOf(revision)
    const value = valueOf(revision)
    const today = this.into.today(collection, id)
    const shown = today?.value ?? null
    const at = this.meant.get(key) ?? today?.at ?? null
    const verdict = value ? judgeLost(revision, value, { value: shown, at }) : 'leave'
    if (verdict === 'leave') return null
    this.records.add(key)
    const meant = verdict === 'on-top' ? revision.at : at
    if (meant) this.meant.set(key, meant)
    const change = { collection, id, shown: today?.heads ?? [], value }
    return { change, again: verdict === 'beneath' ? shown : null }
  }

  /** Sealed between: what was never published is replaced by what follows it, and would be no version in the history. */
  private async put(puts: readonly Put[]): Promise<Result<null>> {
    if (puts.length === 0) return ok()
    const sealed = await this.into.seal()
    if (!sealed.ok) return sealed
    const written = await this.into.append(puts.map(({ change }) => change))
    if (!written.ok) return written
    const again = puts.flatMap(({ change, again: value }, at) =>
      value ? [{ ...change, shown: [written.value[at]!], value }] : [],
    )
    if (again.length === 0) return ok()
    const published = await this.into.seal()
    if (!published.ok) return published
    const topped = await this.into.append(again)
    return topped.ok ? ok() : topped
  }
}
