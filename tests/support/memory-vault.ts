import type { AppError } from '../../core/kernel/errors.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { bookRules } from '../../main/store/book-rules.ts'
import type { VaultDoor } from '../../main/lock/vault-door.ts'
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
  RowRef,
  Verified,
} from '../../main/vault/vault.ts'

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
  appends = 0
  bytes = 0
  seals = 0
  readonly copies: CopyFacts[] = []
  readonly media = new Map<string, Uint8Array>()
  /** Versions of another computer that stand beside ours, by `collection id`. */
  readonly otherVersions = new Map<string, readonly Standing[]>()
  /** Every change as it was handed over. */
  readonly changes: RecordChange[] = []
  /** Waited for before each append settles, so that a test can hold one in flight. */
  gate: Promise<void> = Promise.resolve()
}

export class MemoryVault implements OpenVault {
  readonly vaultId = 'memory'
  readonly notices: OpenVault['notices'] = []
  isClosed = false
  private readonly folder: MemoryFolder
  private readonly latest = new Map<string, Line>()

  constructor(folder: MemoryFolder) {
    this.folder = folder
    for (const line of folder.lines) this.latest.set(keyOf(line), line)
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

  *rows(): Iterable<RowRef> {
    for (const { collection, id, value } of this.heads()) {
      if (!bookRules.fits(collection, value)) continue
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

  verify(): Promise<Result<Verified>> {
    const records = this.latest.size
    return Promise.resolve(ok({ files: 1, records, damaged: [], missing: [], healed: 0 }))
  }

  copies(): Promise<Result<readonly CopyFacts[]>> {
    return Promise.resolve(ok(this.folder.copies))
  }

  makeCopy(): Promise<Result<CopyFacts>> {
    const copy = { name: `copy-${this.folder.copies.length + 1}`, at: 0, bytes: this.folder.bytes }
    this.folder.copies.unshift(copy)
    return Promise.resolve(ok(copy))
  }

  restoreCopy(name: string): Promise<Result<Restored>> {
    const isThere = this.folder.copies.some((copy) => copy.name === name)
    return Promise.resolve(
      isThere ? ok({ records: 1 }) : refuse({ code: 'vault/copy-unreadable', file: name }),
    )
  }

  putMedia(bytes: Uint8Array): Promise<Result<string>> {
    const name = `media-${this.folder.media.size}`
    this.folder.media.set(name, Uint8Array.from(bytes))
    return Promise.resolve(ok(name))
  }

  media(name: string): Promise<Result<Uint8Array>> {
    const bytes = this.folder.media.get(name)
    return Promise.resolve(bytes ? ok(bytes) : refuse({ code: 'record/not-found' }))
  }

  async append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    this.judgeOpen()
    const lines = changes.map((change, at) => this.lineOf(change, at))
    await this.folder.gate
    if (this.folder.refusal) return refuse(this.folder.refusal)
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

  seal(): Promise<Result<null>> {
    this.folder.seals += 1
    return Promise.resolve(ok(null))
  }

  changePassphrase(current: string, next: string): Promise<Result<null>> {
    if (current !== this.folder.passphrase) return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    this.folder.passphrase = next
    return Promise.resolve(ok(null))
  }

  replaceRecoveryKey(passphrase: string, recoveryKey: string | null): Promise<Result<null>> {
    if (passphrase !== this.folder.passphrase)
      return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    this.folder.recoveryKey = recoveryKey
    return Promise.resolve(ok(null))
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
    const revision = number.toString(16).padStart(16, '0')
    return { collection, id, revision, shown, at: number, json: JSON.stringify(value) }
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
    return this.opened()
  }

  unlock(passphrase: string): Promise<Result<OpenVault>> {
    if (this.holds.passphrase === null) return Promise.resolve(refuse({ code: 'vault/none-here' }))
    if (passphrase !== this.holds.passphrase)
      return Promise.resolve(refuse({ code: 'vault/wrong-passphrase' }))
    return this.opened()
  }

  recover(recoveryKey: string, newPassphrase: string): Promise<Result<OpenVault>> {
    if (recoveryKey !== this.holds.recoveryKey) {
      return Promise.resolve(refuse({ code: 'vault/wrong-recovery-key' }))
    }
    this.holds.passphrase = newPassphrase
    this.holds.recoveryKey = null
    return this.opened()
  }

  newRecoveryKey(): string {
    return 'AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH'
  }

  private opened(): Promise<Result<OpenVault>> {
    this.last = new MemoryVault(this.holds)
    return Promise.resolve(ok(this.last))
  }
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection} ${id}`
}

function parsed(json: string): RecordValue | null {
  const value: RecordValue | null = JSON.parse(json)
  return value
}
