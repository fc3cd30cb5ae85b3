import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../main/vault/hash.ts'
import { composeRevision } from '../../../main/vault/revision.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { readLog } from '../../../main/vault/read-log.ts'
import { RecordIndex } from '../../../main/vault/record-index.ts'
import { replayLogs, type Replayed } from '../../../main/vault/replay-logs.ts'
import { NOTHING_SEEN, type Seen } from '../../../main/vault/seen.ts'
import { logName, WriteAheadLog } from '../../../main/vault/write-ahead-log.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { desk, type Desk } from '../../support/vault-desk.ts'

const keyring = Keyring.fresh('ab'.repeat(16), Buffer.alloc(32, 5))
const SAVES = 3
const AHEAD = 0
let name = ''
let sound = Buffer.alloc(0)
let sealed = Buffer.alloc(0)
let lines: readonly string[] = []

function revision(count: number, text = `words ${count}`): Buffer {
  const at = { ms: 1000 + count, count: 0 }
  const facts = {
    collection: 'entries',
    id: `entry-${count}`,
    device: '0123456789',
    parents: [],
    ancestors: [],
  }
  return composeRevision({ ...facts, at, purge: false }, JSON.stringify({ text })).line
}

beforeAll(() => {
  const at = desk()
  at.disk.makeFolder(at.localFolder)
  name = logName(1, at.random(4))
  const log = WriteAheadLog.create(at, keyring, { name, head: { run: 1, after: {} }, ahead: AHEAD })
  const written = Array.from({ length: SAVES }, (_, count) => revision(count))
  for (const line of written) log.append([line])
  sound = Buffer.from(at.disk.readFile(join(at.localFolder, name)))
  log.seal()
  sealed = Buffer.from(at.disk.readFile(join(at.localFolder, name)))
  lines = written.map(String)
})

function replayed(log: Buffer, durable: number, at: Desk = desk()): Result<Replayed> {
  at.disk.makeFolder(at.localFolder)
  at.disk.put(join(at.localFolder, name), log)
  const seen: Seen = { ...NOTHING_SEEN, log: { name, records: durable } }
  return replayLogs(at, keyring, seen, new RecordIndex())
}

/** The log of the next run, which says how much of the earlier ones counts. */
function nextLog(at: Desk, keys: Keyring, after: { readonly [log: string]: number }): WriteAheadLog {
  return WriteAheadLog.create(at, keys, {
    name: logName(2, at.random(4)),
    head: { run: 2, after },
    ahead: AHEAD,
  })
}

/** What the replay answers: lines, and whether anybody is told of a loss. */
function outcome(
  log: Buffer,
  durable: number,
): { readonly lines: readonly string[]; readonly told: boolean } {
  const result = replayed(log, durable)
  if (!result.ok) return { lines: [], told: true }
  return {
    lines: result.value.unsealed.revisions().map(({ line }) => line.toString()),
    told: result.value.notices.length > 0,
  }
}

function expectNothingSilent(changed: Buffer, durable: number): void {
  const found = outcome(changed, durable)
  expect(found.told).toBe(true)
  expect(lines.slice(0, found.lines.length)).toEqual(found.lines)
}

describe('FI-6 FI-7 a damaged log of saves', () => {
  it('reads whole when nothing is wrong', () => {
    expect(outcome(sound, SAVES + 1)).toEqual({ lines, told: false })
    expect(outcome(sealed, SAVES + 2)).toEqual({ lines, told: false })
  })

  it('every flipped bit is told, none gives other words', () => {
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      const changed = Buffer.from(sound)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expectNothingSilent(changed, 0)
    }
  })

  it('a flipped bit in what is known durable, or in a sealed log, is damage and never a torn tail', () => {
    for (let bit = 0; bit < sound.length * 8; bit += 5) {
      const changed = Buffer.from(sound)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(replayed(changed, SAVES + 1).ok).toBe(false)
      const changedSealed = Buffer.from(sealed)
      changedSealed[bit >> 3]! ^= 1 << (bit & 7)
      expect(replayed(changedSealed, 0).ok).toBe(false)
    }
  })

  it('every truncation is told or leaves an exact number of saves', () => {
    for (let length = 0; length < sound.length; length += 1) {
      const cut = sound.subarray(0, length)
      const found = outcome(cut, 0)
      expect(lines.slice(0, found.lines.length)).toEqual(found.lines)
      const endsWithARecord = readLog(keyring, cut).end.kind === 'whole'
      expect(found.told).toBe(!endsWithARecord)
      expect(replayed(cut, SAVES + 1).ok).toBe(false)
    }
  })

  it('a repeated end is told and cut off; what was saved stays', () => {
    const last = sound.subarray(sound.length - 300)
    expect(outcome(Buffer.concat([sound, last]), SAVES + 1)).toEqual({ lines, told: true })
  })

  it('zeros behind the last record are those a log has ahead; behind half a transaction they are a torn end', () => {
    for (const more of [1, 512, 5000]) {
      for (const log of [sound, sealed]) {
        expect(outcome(Buffer.concat([log, Buffer.alloc(more)]), SAVES + 1)).toEqual({ lines, told: false })
      }
    }
    const torn = Buffer.concat([sound.subarray(0, sound.length - 40), Buffer.alloc(600)])
    expect(outcome(torn, 0)).toEqual({ lines: lines.slice(0, -1), told: true })
    expect(replayed(torn, SAVES + 1).ok).toBe(false)
  })

  it('a bit flipped in those zeros is told, and no words are lost', () => {
    const log = Buffer.concat([sound, Buffer.alloc(200)])
    for (let bit = sound.length * 8; bit < log.length * 8; bit += 1) {
      const changed = Buffer.from(log)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(outcome(changed, SAVES + 1)).toEqual({ lines, told: true })
    }
  })

  it('a bit flipped in the zeros behind a sealed record costs no word, however long that log has waited', () => {
    const log = Buffer.concat([sealed, Buffer.alloc(60)])
    for (let bit = sealed.length * 8; bit < log.length * 8; bit += 1) {
      const changed = Buffer.from(log)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(outcome(changed, SAVES + 2)).toEqual({ lines, told: true })
    }
    const other = Buffer.concat([sealed, sealed.subarray(sealed.length - 300)])
    expect(outcome(other, SAVES + 2)).toEqual({ lines, told: true })
  })

  it('nor where a later log counts it while it waits to be sealed into a file', () => {
    for (const junk of [Buffer.alloc(60), Buffer.from([0, 0, 4, 0])]) {
      const at = desk()
      at.disk.makeFolder(at.localFolder)
      nextLog(at, keyring, { [name]: SAVES + 2 })
      const result = replayed(Buffer.concat([sealed, junk]), 0, at)
      expect(result.ok && result.value.unsealed.revisions().map(({ line }) => line.toString())).toEqual(lines)
      expect(result.ok && result.value.notices.length).toBe(junk.some((byte) => byte !== 0) ? 1 : 0)
    }
  })

  it('half a transaction and zeros behind it are a torn end, not a whole log', () => {
    const at = desk()
    at.disk.makeFolder(at.localFolder)
    const log = WriteAheadLog.create(at, keyring, { name, head: { run: 1, after: {} }, ahead: AHEAD })
    log.append([revision(0)])
    const begun = at.disk.readFile(join(at.localFolder, name)).length
    // Two lines that do not fit one record.
    log.append([revision(1, 'a'.repeat(5_000_000)), revision(2, 'b'.repeat(5_000_000))])
    const whole = Buffer.from(at.disk.readFile(join(at.localFolder, name)))
    const first = begun + 30 + whole.readUInt32BE(begun)
    const half = Buffer.concat([whole.subarray(0, first), Buffer.alloc(512)])
    expect(readLog(keyring, half).end).toEqual({ kind: 'bad', at: begun, followed: false })
    expect(outcome(half, 0).told).toBe(true)
    expect(outcome(half, 0).lines).toHaveLength(1)
  })

  it('zeros in the middle are damage, not an end', () => {
    const span = sealed.length - sound.length
    const holed = Buffer.from(sound).fill(0, sound.length - 2 * span, sound.length - span)
    expect(replayed(holed, 0).ok).toBe(false)
  })

  it('records swapped, left out or taken from another log are damage', () => {
    const span = sealed.length - sound.length
    const head = sound.length - SAVES * span
    const record = (count: number): Buffer => sound.subarray(head + count * span, head + (count + 1) * span)
    const swapped = Buffer.concat([sound.subarray(0, head), record(1), record(0), record(2)])
    const without = Buffer.concat([sound.subarray(0, head), record(0), record(2)])
    for (const changed of [swapped, without]) expect(replayed(changed, 0).ok).toBe(false)
    const other = Buffer.from(sound)
    other.set(sha256(Buffer.from('other salt')), 18)
    expect(replayed(other, 0).ok).toBe(false)
  })
})

describe('the tail rule', () => {
  it('a header cut short, with nothing after it, was never a log', () => {
    for (const length of [0, 10, 50, 400, 1103]) {
      const result = replayed(sound.subarray(0, length), 0)
      expect(result.ok && result.value.notices).toEqual([{ kind: 'torn-tail', bytes: length }])
    }
  })

  it('a bad header with saves behind it is damage', () => {
    const changed = Buffer.from(sound)
    changed[70]! ^= 1
    expect(replayed(changed, 0)).toEqual({
      ok: false,
      error: { code: 'vault/damaged', file: name, record: 0 },
    })
  })

  it('says which record is damaged', () => {
    const changed = Buffer.from(sound)
    changed[sound.length - 500]! ^= 1
    expect(replayed(changed, 0)).toEqual({
      ok: false,
      error: { code: 'vault/damaged', file: name, record: 2 },
    })
  })

  it('an earlier log counts as far as the later one says, and no further', () => {
    for (const [records, expected] of [
      [SAVES + 1, lines],
      [2, lines.slice(0, 1)],
      [0, []],
    ] as const) {
      const at = desk()
      at.disk.makeFolder(at.localFolder)
      nextLog(at, keyring, { [name]: records })
      const torn = Buffer.concat([sound, Buffer.from('half a record')])
      const result = replayed(torn, 0, at)
      expect(result.ok && result.value.unsealed.revisions().map(({ line }) => line.toString())).toEqual(
        expected,
      )
    }
  })

  it('an earlier log that lacks what the later one counts on is damage', () => {
    const at = desk()
    at.disk.makeFolder(at.localFolder)
    nextLog(at, keyring, { [name]: SAVES + 1 })
    expect(replayed(sound.subarray(0, sound.length - 1), 0, at).ok).toBe(false)
  })

  it('a log that is gone is told', () => {
    const at = desk()
    at.disk.makeFolder(at.localFolder)
    const seen: Seen = { ...NOTHING_SEEN, log: { name, records: 4 } }
    const result = replayLogs(at, keyring, seen, new RecordIndex())
    expect(result.ok && result.value.notices).toEqual([{ kind: 'log-missing', file: name }])
  })

  it('a transaction of several records is there whole or not at all', () => {
    const at = desk()
    at.disk.makeFolder(at.localFolder)
    const log = WriteAheadLog.create(at, keyring, {
      name: logName(1, Buffer.alloc(4)),
      head: { run: 1, after: {} },
      ahead: AHEAD,
    })
    log.append([1, 2, 3].map((count) => revision(count, 'x'.repeat(5_000_000))))
    expect(log.records).toBe(4)
    const bytes = Buffer.from(at.disk.readFile(join(at.localFolder, log.name)))
    expect(readLog(keyring, bytes).transactions).toHaveLength(1)
    const cut = readLog(keyring, bytes.subarray(0, bytes.length - 10))
    expect(cut.transactions).toHaveLength(0)
    expect(cut.records).toBe(1)
    expect(cut.end).toEqual({ kind: 'bad', at: 50 + 14 + 1024 + 16, followed: false })
  })
})
