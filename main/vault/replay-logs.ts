import { join } from 'node:path'
import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { lengthWritten } from './blank.ts'
import { namesIn } from './durable-file.ts'
import { linesOf } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import type { VaultNotice } from './notices.ts'
import { readLog, type LogRead } from './read-log.ts'
import type { RecordIndex } from './record-index.ts'
import { readRevision } from './revision.ts'
import type { Seen } from './seen.ts'
import type { SpentLog } from './state.ts'
import { keyOf, Unsealed } from './unsealed.ts'
import type { VaultDeps } from './vault-deps.ts'
import { isLogName } from './write-ahead-log.ts'

export interface Replayed {
  readonly unsealed: Unsealed
  /** Oldest first. */
  readonly spent: readonly SpentLog[]
  readonly notices: readonly VaultNotice[]
  /** The highest number a log has had. */
  readonly run: number
}

interface FoundLog {
  readonly spent: SpentLog
  readonly read: LogRead | null
}

/** Lines that a crashed run left in its logs, into the index. Writes nothing. */
export function replayLogs(
  deps: VaultDeps,
  keyring: Keyring,
  seen: Seen,
  index: RecordIndex,
): Result<Replayed> {
  const names = namesIn(deps.disk, deps.localFolder).filter(isLogName).toSorted()
  const notices: VaultNotice[] = []
  const found = judgeLogs(deps, keyring, seen, names, notices)
  if (!found.ok) return found
  const unsealed = new Unsealed()
  for (const { read, spent } of found.value) {
    if (read && !takeTransactions(read, unsealed, index)) return damaged(spent.name, null)
  }
  const { log } = seen
  if (log && !names.includes(log.name) && !seen.spent.includes(log.name)) {
    notices.push({ kind: 'log-missing', file: log.name })
  }
  const run = Math.max(seen.run, 0, ...names.map(runOf))
  return { ok: true, value: { unsealed, spent: found.value.map(({ spent }) => spent), notices, run } }
}

/** From the newest, which says how much of the earlier ones counts, to the oldest; answered oldest first. */
function judgeLogs(
  deps: VaultDeps,
  keyring: Keyring,
  seen: Seen,
  names: readonly string[],
  notices: VaultNotice[],
): Result<readonly FoundLog[]> {
  const found: FoundLog[] = []
  const counts = new Map<string, number>()
  let isNewest = true
  for (const name of names.toReversed()) {
    const count = seen.spent.includes(name) ? 0 : counts.get(name)
    if (count === 0) {
      found.push({ spent: { name, records: 0, cutAt: null }, read: null })
      continue
    }
    const log = Buffer.from(deps.disk.readFile(join(deps.localFolder, name)))
    const read = readLog(keyring, log, count)
    if (read.end.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: read.end.needs })
    const durable = count ?? (seen.log?.name === name ? seen.log.records : 0)
    const isTorn = isTornTail(read, isNewest && count === undefined)
    if (read.records < durable || (read.end.kind === 'bad' && !isTorn)) return damaged(name, read.records)
    if (read.head && read.head.run !== runOf(name)) return damaged(name, 0)
    const cutAt = read.end.kind === 'bad' ? read.end.at : null
    if (cutAt !== null) notices.push({ kind: 'torn-tail', bytes: lengthWritten(log) - cutAt })
    found.push({ spent: { name, records: read.records, durable, cutAt }, read })
    // A log cut short while it was created says nothing, and the one before it is the newest.
    if (!read.head) continue
    isNewest = false
    for (const [earlier, most] of Object.entries(read.head.after)) counts.set(earlier, most)
  }
  return { ok: true, value: found.toReversed() }
}

/**
 * What a crash in the middle of a save leaves, and nothing else does; or something in the zeros behind a sealed record,
 * which costs no word. Everything that fails this is damage.
 */
function isTornTail({ end, isSealed }: LogRead, isNewest: boolean): boolean {
  return (isNewest || isSealed) && end.kind === 'bad' && !end.followed
}

function takeTransactions({ transactions }: LogRead, unsealed: Unsealed, index: RecordIndex): boolean {
  for (const transaction of transactions) {
    for (const line of linesOf(transaction)) {
      if (!takeLine(line, unsealed, index)) return false
    }
  }
  return true
}

function takeLine(line: Buffer, unsealed: Unsealed, index: RecordIndex): boolean {
  if (line[0] === 0x2d) {
    const held = unsealed.get(line.toString('latin1', 1))
    if (held) {
      unsealed.replace(held)
      index.drop(held.revision)
    }
    return true
  }
  const revision = readRevision(line)
  if (!revision) return false
  if (index.add(revision)) unsealed.add({ revision, key: keyOf(revision), tick: 0 })
  return true
}

function runOf(name: string): number {
  return Number(name.slice(4, 12))
}

function damaged(file: string, record: number | null): Refusal {
  return refuse({ code: 'vault/damaged', file, record })
}
