import { createHash } from 'node:crypto'
import type { AppError } from '../../core/kernel/errors.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { bookRules } from '../../main/store/book-rules.ts'
import type { VaultDoor } from '../../main/lock/vault-door.ts'
import type { VaultNotice } from '../../main/vault/notices.ts'
import type { Standing } from '../../main/vault/record-rules.ts'
import type {
  CopyFacts,
  FolderState,
  Head,
  OpenVault,
  PastRevision,
  RecordChange,
  RecordValue,
  Restored,
  RowAbove,
  RowRef,
  SalvageAsked,
  Verified,
} from '../../main/vault/vault.ts'
import { QUIET_WORK, type Work } from '../../main/vault/work.ts'

/** Times of revisions, a minute apart. */
const START = Date.UTC(2026, 2, 2, 9, 30)
const A_MINUTE = 60_000

interface Line {
  readonly collection: string
  readonly id: string
  readonly revision: string
  readonly shown: readonly string[]
  readonly at: number
  /** As JSON, so that nothing of the program's own objects stays in it. */
  readonly json: string
}

/** What a journal folder holds, without disk and key: the fake stands at the vault's own interface. */
export class MemoryFolder {
  readonly lines: Line[] = []
  passphrase: string | null = null
  recoveryKey: string | null = null
  /** Refuses the next appends with this. */
  refusal: AppError | null = null
  /** Full for appends that hold a record of this collection. */
  fullFor: string | null = null
  appends = 0
  /** Revisions that were read in steps. */
  pastRead = 0
  bytes = 0
  seals = 0
  readonly copies: CopyFacts[] = []
  /** What a copy held, by its name. */
  readonly copied = new Map<string, readonly Line[]>()
  /** What `verify` finds; without it, all is sound. */
  found: Partial<Verified> = {}
  /** Refuses every opening but salvage with this. */
  damage: AppError | null = null
  /** How many steps long work takes, and what each waits for. */
  steps = 1
  step: (done: number) => Promise<void> = () => Promise.resolve()
  /** The long work begun last. */
  work: Work | null = null
  readonly media = new Map<string, Uint8Array>()
  /** Versions of another computer that stand beside ours, by `collection id`. */
  readonly otherVersions = new Map<string, readonly Standing[]>()
  /** Every change as it was handed over. */
  readonly changes: RecordChange[] = []
  isRewriteDue = false
  hasOtherComputers = false
  /** Waited for before each append settles, so that a test can hold one in flight. */
  gate: Promise<void> = Promise.resolve()
}

export class MemoryVault implements OpenVault {
  readonly vaultId = 'memory'
  readonly device = '0000000001'
  readonly notices: VaultNotice[] = []
  private hearNotice: () => void = () => undefined
  isClosed = false
  private readonly folder: MemoryFolder
  private readonly latest = new Map<string, Line>()

  constructor(folder: MemoryFolder) {
    this.folder = folder
    for (const line of folder.lines) this.latest.set(keyOf(line), line)
  }

  whenNoticed(hear: () => void): void {
    this.hearNotice = hear
  }

  /** As if something had happened that a person should be told. */
  notice(notice: VaultNotice): void {
    this.notices.push(notice)
    this.hearNotice()
  }

  *heads(): Iterable<Head> {
    this.judgeOpen()
    for (const { collection, id, revision, json } of this.latest.values()) {
      const value = parsed(json)
      if (value) yield { collection, id, revision, value }
    }
  }

  value(collection: string, id: string): RecordValue | null {
    this.judgeOpen()
    const line = this.latest.get(keyOf({ collection, id }))
    return line ? parsed(line.json) : null
  }

  ground(): null {
    return null
  }

  *above(of: string): Iterable<RowAbove> {
    for (const ref of this.rows((collection) => collection === of)) {
      yield { id: ref.id, shelf: ref.shelf, row: ref.row() }
    }
  }

  *rows(of: (collection: string) => boolean = () => true): Iterable<RowRef> {
    for (const { collection, id, value } of this.heads()) {
      if (!bookRules.fits(collection, value) || !of(collection)) continue
      yield { collection, id, shelf: bookRules.shelf(collection, value), isInOrder: false, row: () => value }
    }
  }

  unfit(): number {
    return [...this.heads()].filter(({ collection, value }) => !bookRules.fits(collection, value)).length
  }

  readRows(): Promise<void> {
    return Promise.resolve()
  }

  readAll(): Promise<void> {
    return Promise.resolve()
  }

  tidy(): Promise<Result<null>> {
    return Promise.resolve(ok(null))
  }

  revisionsOf(collection: string, id: string): readonly string[] {
    const live = this.versions(collection, id).map(({ revision }) => revision)
    const last = this.latest.get(keyOf({ collection, id }))
    return live.length > 0 || !last ? live : [last.revision]
  }

  versions(collection: string, id: string): readonly Standing[] {
    const line = this.latest.get(keyOf({ collection, id }))
    const value = line && parsed(line.json)
    const theirs = this.folder.otherVersions.get(keyOf({ collection, id })) ?? []
    if (!line || !value) return theirs
    return [
      { revision: line.revision, value, at: { ms: line.at, count: 0 }, device: '0000000001' },
      ...theirs,
    ]
  }

  twofold(collection: string): readonly string[] {
    const mark = `${collection} `
    return [...this.folder.otherVersions.keys()]
      .filter((key) => key.startsWith(mark))
      .map((key) => key.slice(mark.length))
  }

  async verify(work: Work): Promise<Result<Verified>> {
    const records = this.latest.size
    return worked(this.folder, work, () =>
      ok({
        files: 1,
        records,
        damaged: [],
        missing: [],
        keyless: [],
        unreadable: [],
        healed: 0,
        folder: 'has-all',
        ...this.folder.found,
      }),
    )
  }

  copies(): Promise<Result<readonly CopyFacts[]>> {
    return Promise.resolve(ok(this.folder.copies))
  }

  makeCopy(work: Work): Promise<Result<CopyFacts>> {
    return worked(this.folder, work, () => {
      const { copies, copied, bytes, lines } = this.folder
      const name = `copy-${copies.length + 1}`
      const copy = { name, at: Date.UTC(2026, 2, 2 + copies.length, 8, 15), bytes }
      copies.unshift(copy)
      copied.set(name, lines.slice())
      return ok(copy)
    })
  }

  restoreCopy(name: string, work: Work): Promise<Result<Restored>> {
    return worked(this.folder, work, () => {
      const held = this.folder.copied.get(name)
      if (!held) return refuse({ code: 'vault/copy-unreadable', file: name })
      const newest = new Map(held.map((line) => [keyOf(line), line]))
      const lost = [...newest].filter(([key, line]) => line.json !== (this.latest.get(key)?.json ?? 'null'))
      for (const [key, line] of lost) {
        const revision = revisionOf(this.folder.lines.length + 1)
        const again = { ...line, revision, shown: [this.latest.get(key)?.revision ?? line.revision] }
        this.folder.lines.push(again)
        this.latest.set(key, again)
      }
      return ok({ records: lost.length })
    })
  }

  putMedia(bytes: Uint8Array): Promise<Result<string>> {
    const name = createHash('sha1').update(bytes).digest('hex')
    this.folder.media.set(name, Uint8Array.from(bytes))
    return Promise.resolve(ok(name))
  }

  media(name: string): Promise<Result<Uint8Array>> {
    const bytes = this.folder.media.get(name)
    return Promise.resolve(bytes ? ok(bytes) : refuse({ code: 'record/not-found' }))
  }

  dropMedia(name: string): Result<null> {
    this.folder.media.delete(name)
    return ok()
  }

  async append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    this.judgeOpen()
    const lines = changes.map((change, at) => this.lineOf(change, at))
    await this.folder.gate
    if (this.folder.refusal) return refuse(this.folder.refusal)
    if (changes.some(({ collection }) => collection === this.folder.fullFor))
      return refuse({ code: 'disk/full' })
    this.folder.appends += 1
    for (const line of lines) {
      this.folder.otherVersions.delete(keyOf(line))
      this.folder.lines.push(line)
      this.folder.bytes += line.json.length
      this.latest.set(keyOf(line), line)
    }
    this.folder.changes.push(...changes)
    return ok(lines.map(({ revision }) => revision))
  }

  history(collection: string, id: string, most: number): readonly PastRevision[] {
    const key = keyOf({ collection, id })
    const live = this.latest.get(key)
    return this.folder.lines
      .filter((line) => keyOf(line) === key && line !== live)
      .toReversed()
      .flatMap(({ revision, at, json }) => {
        const value = parsed(json)
        return value ? [{ revision, at, value }] : []
      })
      .slice(0, most)
  }

  *historyInSteps(collection: string, id: string, most: number): Generator<void, readonly PastRevision[]> {
    const found: PastRevision[] = []
    for (const each of this.history(collection, id, most)) {
      this.folder.pastRead += 1
      found.push(each)
      yield
    }
    return found
  }

  seal(): Promise<Result<null>> {
    this.folder.seals += 1
    return Promise.resolve(ok(null))
  }

  isRewriteDue(): boolean {
    return this.folder.isRewriteDue
  }

  hasOtherComputers(): boolean {
    return this.folder.hasOtherComputers
  }

  changePassphrase(current: string, next: string, work: Work = QUIET_WORK): Promise<Result<null>> {
    if (current !== this.folder.passphrase) return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    return worked(this.folder, work, () => {
      this.folder.passphrase = next
      return ok()
    })
  }

  replaceRecoveryKey(
    passphrase: string,
    recoveryKey: string | null,
    work: Work = QUIET_WORK,
  ): Promise<Result<null>> {
    if (passphrase !== this.folder.passphrase)
      return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    return worked(this.folder, work, () => {
      this.folder.recoveryKey = recoveryKey
      return ok()
    })
  }

  hasRecoveryKey(): boolean {
    return this.folder.recoveryKey !== null
  }

  close(): Promise<void> {
    this.isClosed = true
    return Promise.resolve()
  }

  private lineOf({ collection, id, shown, value }: RecordChange, at: number): Line {
    const number = this.folder.lines.length + at + 1
    const revision = revisionOf(number)
    return { collection, id, revision, shown, at: START + number * A_MINUTE, json: JSON.stringify(value) }
  }

  private judgeOpen(): void {
    if (this.isClosed) throw new Error('used after close')
  }
}

/** The way to a vault in memory. */
export class MemoryDoor implements VaultDoor {
  readonly holds: MemoryFolder
  last: MemoryVault | null = null

  constructor(holds = new MemoryFolder()) {
    this.holds = holds
  }

  folder(): Result<FolderState> {
    if (this.holds.passphrase === null) return ok({ kind: 'none' })
    return ok({ kind: 'locked', hasRecoveryKey: this.holds.recoveryKey !== null })
  }

  create(passphrase: string, recoveryKey: string | null): Promise<Result<OpenVault>> {
    if (this.holds.passphrase !== null) return Promise.resolve(refuse({ code: 'vault/exists' }))
    this.holds.passphrase = passphrase
    this.holds.recoveryKey = recoveryKey
    return Promise.resolve(this.opened())
  }

  unlock(passphrase: string, work: Work = QUIET_WORK): Promise<Result<OpenVault>> {
    if (this.holds.passphrase === null) return Promise.resolve(refuse({ code: 'vault/none-here' }))
    if (passphrase !== this.holds.passphrase)
      return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    if (this.holds.damage) return Promise.resolve(refuse(this.holds.damage))
    return worked(this.holds, work, () => this.opened())
  }

  recover(recoveryKey: string, newPassphrase: string, work: Work = QUIET_WORK): Promise<Result<OpenVault>> {
    if (recoveryKey !== this.holds.recoveryKey) {
      return Promise.resolve(refuse({ code: 'vault/wrong-recovery-key' }))
    }
    return worked(this.holds, work, () => {
      this.holds.passphrase = newPassphrase
      this.holds.recoveryKey = null
      return this.opened()
    })
  }

  salvage({ passphrase }: SalvageAsked, work: Work): Promise<Result<OpenVault>> {
    if (passphrase !== this.holds.passphrase)
      return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    return worked(this.holds, work, () => {
      this.holds.damage = null
      return this.opened([{ kind: 'salvaged', files: ['one.seg', 'two.seg'] }])
    })
  }

  takeOver(): Result<null> {
    this.holds.damage = null
    return ok()
  }

  proves(passphrase: string): Promise<Result<null>> {
    return Promise.resolve(
      passphrase === this.holds.passphrase ? ok() : refuse({ code: 'vault/wrong-passphrase' }),
    )
  }

  remove(): Result<null> {
    this.holds.passphrase = null
    this.holds.recoveryKey = null
    this.holds.lines.length = 0
    return ok()
  }

  newRecoveryKey(): string {
    return 'AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH'
  }

  private opened(notices: readonly VaultNotice[] = []): Result<OpenVault> {
    this.last = new MemoryVault(this.holds)
    this.last.notices.push(...notices)
    return ok(this.last)
  }
}

/** Long work in the steps that the test chose; stopped between two of them, it has done nothing. */
async function worked<T>(folder: MemoryFolder, work: Work, act: () => Result<T>): Promise<Result<T>> {
  folder.work = work
  for (let done = 0; done < folder.steps; done += 1) {
    work.progress(done, folder.steps)
    await folder.step(done)
    if (work.isCancelled()) return refuse({ code: 'vault/cancelled' })
  }
  work.progress(folder.steps, folder.steps)
  return act()
}

function revisionOf(number: number): string {
  return number.toString(16).padStart(16, '0')
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection} ${id}`
}

function parsed(json: string): RecordValue | null {
  const value: RecordValue | null = JSON.parse(json)
  return value
}
