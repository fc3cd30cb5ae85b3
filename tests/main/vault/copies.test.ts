import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { refuse, type Result } from '../../../core/kernel/result.ts'
import { listCopies, makeCopy } from '../../../main/vault/copies.ts'
import { openCopyWith, proveCopy, type ProvedCopy } from '../../../main/vault/copy-read.ts'
import { hash20 } from '../../../main/vault/hash.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { newRecoveryKey } from '../../../main/vault/recovery-key.ts'
import { composeRevision, type Revision } from '../../../main/vault/revision.ts'
import { untilStopped } from '../../../main/vault/stoppable.ts'
import type { CopyFacts } from '../../../main/vault/vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copied, copySource } from '../../support/copy-desk.ts'
import { MemoryDisk } from '../../support/memory-disk.ts'
import {
  codeOf,
  countedRandom,
  created,
  desk,
  PASSPHRASE,
  restarted,
  save,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const KIT = newRecoveryKey(countedRandom('kit'))
const FOLDER = '/stick/Journal/copies'

async function closedJournal(): Promise<Desk> {
  const at = desk()
  const vault = await created(at, KIT)
  await save(vault, 'one', 'words')
  await vault.seal()
  await save(vault, 'two', 'more words')
  await vault.close()
  return at
}

function copyFile(at: Desk, { name }: CopyFacts): Buffer {
  return at.disk.files().get(join(FOLDER, name))!
}

/** A computer that has nothing but that file. */
function cleanMachine(bytes: Buffer, name = 'brought.copy'): Desk {
  const at = desk({ disk: new MemoryDisk() })
  at.disk.makeFolder('/usb')
  at.disk.put(join('/usb', name), bytes)
  return at
}

function lineOf(count: number, text: string): Buffer {
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

interface Proved {
  readonly result: Result<ProvedCopy>
  readonly lines: readonly string[]
}

async function proved(at: Desk, keyring: Keyring, folder: string, name: string): Promise<Proved> {
  const lines: string[] = []
  const take = ({ line }: Revision): void => void lines.push(line.toString())
  const steps = proveCopy({ disk: at.disk, folder, name }, keyring, take)
  return { result: await untilStopped(at, steps, QUIET_WORK), lines }
}

describe('VF-17 a copy', () => {
  let at: Desk
  let copy: CopyFacts

  beforeAll(async () => {
    at = await closedJournal()
    copy = await copied(at)
  })

  it('holds every line once and verbatim, and says when and how much', async () => {
    const source = await copySource(at)
    const { result, lines } = await proved(at, source.keyring, FOLDER, copy.name)
    expect(lines).toEqual([...source.lines].map(String))
    expect(value(result).tail).toEqual({ n: 3, records: 3 })
    expect(value(result).head).toMatchObject({ vaultId: source.keyring.vaultId, device: source.device })
    expect(copy).toEqual({ name: copy.name, at: at.clock.now(), bytes: copyFile(at, copy).length })
    expect(copy.name).toBe(`20260105-090000-${hash20(copyFile(at, copy))}.copy`)
    expect(value(listCopies(at))).toEqual([copy])
  })

  it('VF-20 opens with nothing else on disk, by the passphrase and by the paper of that day', async () => {
    const before = await copySource(at)
    const secrets: readonly (readonly [Parameters<typeof openCopyWith>[2], string])[] = [
      [{ passphrase: PASSPHRASE }, 'ok'],
      [{ recoveryKey: KIT.toLowerCase() }, 'ok'],
      [{ passphrase: 'another' }, 'vault/wrong-passphrase'],
      [{ recoveryKey: newRecoveryKey(countedRandom('other')) }, 'vault/wrong-recovery-key'],
      [{ recoveryKey: 'no key' }, 'vault/mistyped-recovery-key'],
    ]
    for (const [secret, code] of secrets) {
      const clean = cleanMachine(copyFile(at, copy))
      const place = { disk: clean.disk, folder: '/usb', name: 'brought.copy' }
      const keyring = await openCopyWith(clean.deriveKey, place, secret)
      expect(codeOf(keyring)).toBe(code)
      if (!keyring.ok) continue
      const { lines } = await proved(clean, keyring.value, '/usb', 'brought.copy')
      expect(lines).toEqual([...before.lines].map(String))
    }
  })

  it('made before the passphrase changed opens with the old one alone, one made after with the new', async () => {
    const changed = restarted(at)
    const vault = await unlocked(changed)
    value(await vault.changePassphrase(PASSPHRASE, 'a new one entirely'))
    await vault.close()
    const later = await copied(changed, 'a new one entirely')
    const opens = async (which: CopyFacts, passphrase: string): Promise<string> => {
      const place = { disk: changed.disk, folder: FOLDER, name: which.name }
      return codeOf(await openCopyWith(changed.deriveKey, place, { passphrase }))
    }
    expect(await opens(copy, PASSPHRASE)).toBe('ok')
    expect(await opens(copy, 'a new one entirely')).toBe('vault/wrong-passphrase')
    expect(await opens(later, 'a new one entirely')).toBe('ok')
    expect(await opens(later, PASSPHRASE)).toBe('vault/wrong-passphrase')
    const { keyring } = await copySource(changed, 'a new one entirely')
    expect((await proved(changed, keyring, FOLDER, copy.name)).result.ok).toBe(true)
  })

  it('FI-6 every changed byte and every length is told, none gives other words', async () => {
    const { keyring } = await copySource(at)
    const sound = copyFile(at, copy)
    for (let place = 0; place < sound.length; place += 1) {
      const changed = Buffer.from(sound)
      changed[place]! ^= 1 << (place % 8)
      for (const bytes of [changed, sound.subarray(0, place)]) {
        const clean = cleanMachine(bytes, copy.name)
        const { result } = await proved(clean, keyring, '/usb', copy.name)
        expect(codeOf(result)).toBe('vault/copy-unreadable')
      }
    }
    const longer = cleanMachine(Buffer.concat([sound, Buffer.alloc(1)]), copy.name)
    expect(codeOf((await proved(longer, keyring, '/usb', copy.name)).result)).toBe('vault/copy-unreadable')
  })

  it('of another journal is not read, though its key were the same', async () => {
    const other = Keyring.fresh('cd'.repeat(16), Buffer.alloc(32, 5))
    expect(codeOf((await proved(at, other, FOLDER, copy.name)).result)).toBe('vault/copy-unreadable')
  })

  it('VF-18 of a later version says so where its name proves it, and is damaged where not', async () => {
    const { keyring } = await copySource(at)
    const later = copyFile(at, copy)
    later.writeUInt8(2, 4)
    const name = `20260105-090000-${hash20(later)}.copy`
    const { result } = await proved(cleanMachine(later, name), keyring, '/usb', name)
    expect(result).toEqual(refuse({ code: 'vault/newer-format', needs: '2' }))
    expect(codeOf((await proved(cleanMachine(later), keyring, '/usb', 'brought.copy')).result)).toBe(
      'vault/copy-unreadable',
    )
  })
})

describe('a copy of a large journal', () => {
  const keyring = Keyring.fresh('ab'.repeat(16), Buffer.alloc(32, 5))
  const LARGE = 1_100_000

  it('lines longer than a chunk and at its edges come back; one that comes twice is kept once', async () => {
    const at = await closedJournal()
    const { device, envelope } = await copySource(at)
    const texts = [10, LARGE, 20, 3 * LARGE, 1_048_400, 1_048_390, 5].map((size) => 'x'.repeat(size))
    const lines = texts.map((text, count) => lineOf(count, text))
    const source = { keyring, device, envelope, lines: [...lines, ...lines], count: 7 }
    const copy = value(await makeCopy(at, source, QUIET_WORK))
    const found = await proved(at, keyring, FOLDER, copy.name)
    expect(found.lines).toEqual(lines.map(String))
    expect(value(found.result).tail).toEqual({ n: 7, records: 7 })
  })

  it('FI-7 chunks cut off, swapped, repeated or taken from another copy are told', async () => {
    const at = await closedJournal()
    const { device, envelope } = await copySource(at)
    const lines = Array.from({ length: 30 }, (_, count) => lineOf(count, `${count}`.repeat(80_000)))
    const source = { keyring, device, envelope, lines, count: 30 }
    const one = copyFile(at, value(await makeCopy(at, source, QUIET_WORK)))
    at.clock.pass(1000)
    const other = copyFile(at, value(await makeCopy(at, source, QUIET_WORK)))
    const start = 54 + one.readUInt32BE(50)
    const chunk = (of: Buffer, number: number): Buffer =>
      of.subarray(start + number * 1_048_592, start + (number + 1) * 1_048_592)
    const count = Math.ceil((one.length - start) / 1_048_592)
    expect(count).toBeGreaterThan(3)
    const chunks = Array.from({ length: count }, (_, number) => chunk(one, number))
    const orders: readonly (readonly Buffer[])[] = [
      chunks.slice(0, -1),
      chunks.slice(0, 1),
      [],
      chunks.slice(1),
      [chunks[1]!, chunks[0]!, ...chunks.slice(2)],
      [...chunks, chunks.at(-1)!],
      [chunks[0]!, ...chunks],
      [chunk(other, 0), ...chunks.slice(1)],
      [...chunks.slice(0, -1), chunk(other, count - 1)],
    ]
    const readBack = async (body: readonly Buffer[]): Promise<string> => {
      const clean = cleanMachine(Buffer.concat([one.subarray(0, start), ...body]))
      return codeOf((await proved(clean, keyring, '/usb', 'brought.copy')).result)
    }
    expect(await readBack(chunks)).toBe('ok')
    for (const order of orders) expect(await readBack(order)).toBe('vault/copy-unreadable')
  })

  it('works in short steps, tells how far it is, and stopped anywhere leaves nothing behind', async () => {
    const at = await closedJournal()
    const { device, envelope } = await copySource(at)
    const lines = Array.from({ length: 60 }, (_, count) => lineOf(count, 'y'.repeat(50_000)))
    const source = { keyring, device, envelope, lines, count: 60 }
    const before = at.disk.files()
    let steps = 0
    const parts: number[] = []
    const work = {
      progress: (done: number, of: number) => void parts.push(done / of),
      isCancelled: () => (steps += 1) < 0,
    }
    value(await makeCopy(at, source, work))
    // Three megabytes of lines, written and read back, a quarter of one in a step.
    expect(steps).toBeGreaterThan(16)
    expect(parts).toEqual(parts.toSorted((one, other) => one - other))
    expect(parts.at(-1)).toBe(1)
    for (let stop = 0; stop < steps - 1; stop += 1) {
      const again = restarted(at, desk().disk)
      for (const [path, bytes] of before) {
        again.disk.makeFolder(path.slice(0, path.lastIndexOf('/')))
        again.disk.put(path, bytes)
      }
      let asked = 0
      const stopping = { progress: () => undefined, isCancelled: () => (asked += 1) > stop }
      expect(codeOf(await makeCopy(again, source, stopping))).toBe('vault/cancelled')
      expect(again.disk.files()).toEqual(before)
    }
  })
})

describe('VF-17 whatever call of the disk fails', () => {
  it('the copy is told as failed and leaves nothing, or is there whole', async () => {
    const begun = await closedJournal()
    for (const how of ['once', 'forever'] as const) {
      for (let call = 0, isDone = false; !isDone; call += 1) {
        const at = restarted(begun)
        const source = await copySource(at)
        const from = at.disk.calls.length
        at.disk.failAt(call, call % 2 === 0 ? 'EIO' : 'ENOSPC', how)
        const made = await makeCopy(at, source, QUIET_WORK)
        isDone = at.disk.calls.length - from <= call
        if (!made.ok) expect(made.error.code).toMatch(/^disk\//)
        for (const names of ['lost', 'kept'] as const) {
          const after = restarted(at, at.disk.afterPowerCut({ bytes: 'lost', names }))
          for (const { name } of value(listCopies(after))) {
            expect((await proved(after, source.keyring, FOLDER, name)).result.ok).toBe(true)
          }
          if (made.ok) expect(value(listCopies(after))).toHaveLength(1)
        }
        at.disk.heal()
        const again = value(await makeCopy(at, await copySource(at), QUIET_WORK))
        const names = at.disk.list(FOLDER).filter((name) => name.endsWith('.tmp'))
        expect(names).toEqual([])
        expect(value(listCopies(at)).map(({ name }) => name)).toContain(again.name)
      }
    }
  })

  it('what the disk gives back is what counts: a copy that was spoilt on its way is not answered', async () => {
    const at = await closedJournal()
    const source = await copySource(at)
    const rename = at.disk.rename.bind(at.disk)
    at.disk.rename = (from, to) => {
      rename(from, to)
      const bytes = at.disk.files().get(to)!
      bytes[bytes.length - 30]! ^= 1
      at.disk.change(to, bytes)
    }
    expect(codeOf(await makeCopy(at, source, QUIET_WORK))).toBe('vault/copy-unreadable')
    expect(value(listCopies(at))).toEqual([])
  })
})
