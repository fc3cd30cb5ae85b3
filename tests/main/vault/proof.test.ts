import { describe, expect, it } from 'vitest'
import { KIND } from '../../../main/vault/file-header.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { recoverVault, unlockVault } from '../../../main/vault/open-vault.ts'
import { newRecoveryKey, readRecoveryKey } from '../../../main/vault/recovery-key.ts'
import { folderState } from '../../../main/vault/survey.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { logName, WriteAheadLog } from '../../../main/vault/write-ahead-log.ts'
import { MemoryDisk } from '../../support/memory-disk.ts'
import { proved } from '../../support/proof.ts'
import {
  codeOf,
  countedRandom,
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
  save,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'
import { withoutLast } from '../../support/without-last.ts'
import { begunJournal } from '../../torture/begun.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'
import { against, look } from '../../torture/judge.ts'
import { cutStates, imageKey, record } from '../../torture/recorded.ts'
import { PRODUCT } from '../../torture/subject.ts'
import { partOf, withFile } from '../../torture/tampered.ts'
import { WORKLOADS } from '../../torture/workloads.ts'

const KEY = newRecoveryKey(countedRandom('proof paper'))
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

async function closed(): Promise<Desk> {
  const at = desk()
  const vault = await created(at, KEY)
  await save(vault, 'one', 'words')
  await vault.close()
  return at
}

function flip(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[place]! ^= 1
  return changed
}

describe('VF-1 a file that is not there', () => {
  it('is never an empty journal, whichever it is and however it went', async () => {
    const { image } = await begunJournal(PRODUCT, 11)
    let tried = 0
    for (const [path, bytes] of image.files) {
      const renamed = withFile(withFile(image, path, null), `${path}.old`, bytes)
      for (const changed of [withFile(image, path, null), renamed, withFile(image, path, Buffer.alloc(0))]) {
        const at = desk({
          disk: MemoryDisk.of(changed),
          journalFolder: '/stick/of/Journal',
          localFolder: '/home/state/of/it',
        })
        const state = folderState(at)
        if (state.ok) expect([path, state.value.kind]).toEqual([path, 'locked'])
        tried += 1
      }
    }
    proved('VF-1', 'a file deleted, renamed or emptied is never taken for an empty place', tried)
  })
})

describe('VF-8 the names of new files', () => {
  it('are durable in this order and no other', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    const from = at.disk.calls.length
    value(await vault.seal())
    const calls = at.disk.calls.slice(from).filter(({ path }) => path.startsWith('/stick'))
    expect(calls.map(({ call }) => call)).toEqual([
      'stat',
      'stat',
      'open',
      'write',
      'sync',
      'close',
      'rename',
      'syncFolder',
      'readFile',
      'readFile',
      // Once more, for the copy outside the folder.
      'readFile',
    ])
  })

  it('are so in every folder above, however many were made', async () => {
    const deep = { journalFolder: '/stick/a/b/c/Journal', localFolder: '/home/d/e/f' }
    const at = desk(deep)
    at.disk.makeFolder('/stick')
    at.disk.makeFolder('/home')
    await (await created(at)).close()
    const synced = new Set(at.disk.calls.flatMap(({ call, path }) => (call === 'syncFolder' ? [path] : [])))
    for (const folder of [
      '/stick',
      '/stick/a',
      '/stick/a/b',
      '/stick/a/b/c',
      '/home',
      '/home/d',
      '/home/d/e',
    ]) {
      expect(synced).toContain(folder)
    }
  })
})

describe('VF-10 each fault has its own code', () => {
  it('torn, damaged, gone back, wrong passphrase, damaged key file, newer, gone, elsewhere', async () => {
    const codes: string[] = []
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    await vault.seal()
    await save(vault, 'two', 'words')
    const tellsOf = async (
      change: (disk: MemoryDisk, path: (part: string) => string) => void,
    ): Promise<void> => {
      const later = restarted(at)
      change(later.disk, (part) => [...later.disk.files().keys()].find((each) => each.includes(part))!)
      const opened = await unlockVault(later, { passphrase: PASSPHRASE })
      codes.push(opened.ok ? opened.value.notices.map(({ kind }) => kind).join() : opened.error.code)
    }
    await tellsOf((disk, path) =>
      disk.change(path('/wal-'), withoutLast(disk.files().get(path('/wal-'))!, 9)),
    )
    await tellsOf((disk, path) => disk.change(path('/data/'), flip(disk.files().get(path('/data/'))!, 80)))
    await tellsOf((disk, path) => disk.remove(path('/data/')))
    await tellsOf((disk, path) => disk.change(path('/keys/'), flip(disk.files().get(path('/keys/'))!, 80)))
    await tellsOf((disk, path) => disk.remove(path('/vault-')))
    await tellsOf((disk, path) => {
      const marker = disk.files().get(path('/vault-'))!.toString()
      disk.change(path('/vault-'), Buffer.from(marker.replace('"minReader":1', '"minReader":2')))
    })
    codes.push(codeOf(await unlockVault(restarted(at), { passphrase: 'not it' })))
    const elsewhere = { name: 'Laptop', bootId: 'b', pid: 1, isRunning: () => true }
    codes.push(codeOf(await unlockVault({ ...restarted(at), host: elsewhere }, { passphrase: PASSPHRASE })))
    expect(codes).toEqual([
      'torn-tail',
      'vault/damaged',
      'healed',
      'vault/damaged-envelope',
      'vault/folder-gone',
      'vault/newer-format',
      'vault/wrong-passphrase',
      'vault/opened-elsewhere',
    ])
  })
})

describe('VF-14 no key and nonce twice', () => {
  const LOGS = 1000
  const SAVES = 1000

  it('in a million saves of a thousand logs', PATIENCE, () => {
    const keyring = Keyring.fresh('ab'.repeat(16), Buffer.alloc(32, 5))
    const salts = new Set<string>()
    const line = Buffer.from('{"words":"of a day"}')
    let records = 0
    for (let run = 0; run < LOGS; run += 1) {
      const at = desk()
      let next = -1
      at.disk.makeFolder(at.localFolder)
      // Looked at as it goes to the disk, and kept nowhere.
      const file = at.disk.open(`${at.localFolder}/real`, 'create')
      const seen = {
        ...file,
        write: (bytes: Uint8Array) => {
          const written = Buffer.from(bytes)
          if (next === -1) {
            expect(written.readUInt8(5)).toBe(KIND.log)
            salts.add(written.toString('hex', 18, 50))
          } else {
            if (Number(written.readBigUInt64BE(4)) !== next) throw new Error('a record out of its turn')
            records += 1
          }
          next += 1
          return bytes.length
        },
        sync: () => undefined,
      }
      const deps = { ...at, random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)) }
      deps.disk.open = () => seen
      const log = WriteAheadLog.create(deps, keyring, {
        name: logName(run, deps.random(4)),
        head: { run, after: {} },
        ahead: 0,
      })
      for (let count = 1; count < SAVES; count += 1) log.append([line])
      log.seal()
      log.close()
    }
    expect(salts.size).toBe(LOGS)
    expect(records).toBeGreaterThanOrEqual(LOGS * SAVES)
    proved('VF-14', 'records of a thousand logs: no salt twice, and no number twice under a salt', records)
  })

  it('nor in sessions that start from one old copy, crash, or go on side by side', async () => {
    const at = desk()
    await (await created(at)).close()
    const salts = new Set<string>()
    let files = 0
    const old = at.disk.copy()
    for (let session = 0; session < 300; session += 1) {
      const from = session % 3 === 0 ? old.copy() : session % 3 === 1 ? at.disk.copy() : at.disk
      const here = restarted(at, from)
      const vault = await unlocked(here)
      await save(vault, `s${session}`, 'words')
      if (session % 2 === 0) await vault.seal()
      await save(vault, `t${session}`, 'words')
      const known = new Set(old.files().keys())
      for (const [path, bytes] of here.disk.files()) {
        // What lies in spare/ is a sealed file once more, byte for byte.
        if (path.includes('/spare/') || known.has(path) || bytes.toString('latin1', 0, 4) !== 'MJS1') continue
        const salt = `${bytes.toString('hex', 18, 50)} ${path}`
        if (!salts.has(salt)) files += 1
        salts.add(salt)
      }
      if (session % 5 > 0) await vault.close()
    }
    expect(new Set([...salts].map((salt) => salt.slice(0, 64))).size).toBe(files)
    proved('VF-14', 'files of sessions from old copies, crashes and forks: no salt twice', files)
  })
})

describe('VF-20 the encrypted export is a copy', () => {
  it('in which no word of the journal stands, nor in any other of its files', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'a word nobody else knows')
    const copy = value(await vault.makeCopy(QUIET_WORK))
    await vault.close()
    const [, bytes] = [...at.disk.files()].find(([path]) => path.endsWith(copy.name))!
    for (const word of ['nobody else', 'entries', 'one-----'])
      expect(bytes.toString('latin1')).not.toContain(word)
    expect(bytes.length).toBe(copy.bytes)
    const files = [...at.disk.files().values()].map((each) => each.toString('latin1'))
    for (const file of files) expect(file).not.toContain('nobody else')
    proved('VF-20', 'files of a journal and its copy without a word of it', files.length)
  })
})

describe('FI-11 a save in a large journal', () => {
  it(
    'makes the same calls and writes the same bytes at 100, 10,000 and 100,000 records',
    PATIENCE,
    async () => {
      const costs: string[] = []
      for (const count of [100, 10_000, 100_000]) {
        const at = desk()
        const vault = await created(at)
        value(await vault.append(Array.from({ length: count }, (_, each) => entry(`e${each}`, 'short'))))
        await vault.seal()
        await save(vault, 'warm', 'words')
        const from = at.disk.calls.length
        let bytes = 0
        at.disk.told = (event) => (bytes += event.kind === 'write' ? event.bytes.length : 0)
        await save(vault, 'then', 'words '.repeat(200))
        costs.push(
          `${at.disk.calls
            .slice(from)
            .map(({ call }) => call)
            .join()} ${bytes}`,
        )
      }
      expect(new Set(costs).size).toBe(1)
    },
  )
})

describe('the recovery key', () => {
  it('FP-3 1,000 wrong keys open nothing and change nothing', PATIENCE, async () => {
    const at = await closed()
    const before = at.disk.files()
    const random = countedRandom('wrong keys')
    for (let tried = 0; tried < 1000; tried += 1) {
      const refused = await recoverVault(at, { recoveryKey: newRecoveryKey(random), newPassphrase: 'x' })
      expect(codeOf(refused)).toBe('vault/wrong-recovery-key')
    }
    expect(at.disk.files()).toEqual(before)
    proved('FP-3', 'wrong recovery keys refused', 1000)
  })

  it('FP-1 FP-3 every single mistyped sign of 50 keys is told as one', PATIENCE, () => {
    const random = countedRandom('typed keys')
    let slips = 0
    for (let count = 0; count < 50; count += 1) {
      const key = newRecoveryKey(random)
      for (let place = 0; place < key.length; place += 1) {
        if (key[place] === '-') continue
        for (const sign of SIGNS) {
          if (sign === key[place]) continue
          slips += 1
          const typed = key.slice(0, place) + sign + key.slice(place + 1)
          if (readRecoveryKey(typed).ok) expect(typed).toBe('refused')
        }
      }
    }
    expect(slips).toBe(50 * 32 * 31)
    proved('FP-3', 'single slips of the pen flagged as such', slips)
  })

  for (const [id, name] of [
    ['FP-3', 'recover'],
    ['VF-16', 'key change'],
  ] as const) {
    it(
      `${id} the power fails anywhere in "${name}": the old or the new opens, never neither`,
      PATIENCE,
      async () => {
        const workload = WORKLOADS.find((each) => each.name === name)!
        const seen = new Set<string>()
        for (let round = 0; seen.size < 500; round += 1) {
          const recorded = await record(PRODUCT, workload, await begunJournal(PRODUCT, round), round)
          for (const { image, promised } of cutStates(recorded, round)) {
            if (seen.has(imageKey(image))) continue
            seen.add(imageKey(image))
            expect(against(await look(PRODUCT, image, promised.passphrases), promised)).toBeNull()
            if (seen.size === 500) break
          }
        }
        proved(id, `power cuts during "${name}": the old or the new opens`, seen.size)
      },
    )
  }

  it('FP-5 nothing on the disk hints at a passphrase or asks a question', async () => {
    const at = await closed()
    const [, bytes] = [...at.disk.files()].find(
      ([path]) => partOf(path.replace('/stick/', '/stick/of/')) === 'keys',
    )!
    const line: unknown = JSON.parse(bytes.toString('latin1').split('\n')[0]!)
    expect(line).toEqual({
      format: 1,
      minReader: 1,
      vaultId: expect.stringMatching(/^[0-9a-f]{32}$/),
      gen: 1,
      passphrase: {
        kdf: 'argon2id',
        lanes: 1,
        memoryMiB: 19,
        passes: 1,
        salt: expect.any(String),
        nonce: expect.any(String),
        box: expect.any(String),
      },
      recovery: {
        kind: 'x25519',
        salt: expect.any(String),
        public: expect.any(String),
        ephemeral: expect.any(String),
        box: expect.any(String),
      },
    })
  })
})
