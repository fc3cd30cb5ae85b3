import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { namesIn } from '../../../main/vault/durable-file.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { nodeFs } from '../../../main/vault/node-fs.ts'
import { bookRules } from '../../../main/store/book-rules.ts'
import { folderState } from '../../../main/vault/survey.ts'
import { threadTidier } from '../../../main/vault/thread-tidier.ts'
import { NO_GUARD } from '../../../main/vault/tidy.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { workerDeriveKey } from '../../../main/vault/worker-derive-key.ts'
import type { RecordChange } from '../../../main/vault/vault.ts'
import type { VaultDeps } from '../../../main/vault/vault-deps.ts'
import { codeOf, created, desk, entry, save, texts, unlocked, value } from '../../support/vault-desk.ts'

let root = ''
let umask = 0

beforeEach(() => {
  umask = process.umask(0)
  root = mkdtempSync(join(tmpdir(), 'vault-'))
})
afterEach(() => {
  process.umask(umask)
  rmSync(root, { recursive: true, force: true })
})

function real(): VaultDeps {
  return {
    ...desk(),
    disk: nodeFs,
    random: (bytes) => randomBytes(bytes),
    journalFolder: join(root, 'with spaces', 'Journal'),
    localFolder: join(root, 'state', 'of this'),
    deriveKey: workerDeriveKey(new URL('../../../main/vault/kdf-worker.ts', import.meta.url)),
  }
}

function everyPath(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name))
}

/** All that lies on the disk, one file after another. */
function everything(): string {
  return everyPath()
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path).toString('latin1'))
    .join('\n')
}

function mood(count: number): RecordChange {
  const id = `mood-${String(count).padStart(4, '0')}`
  return { collection: 'moods', id, shown: [], value: { id, at: '2026-01-05T09:00', createdAt: '', mood: 3 } }
}

describe('on the real disk', () => {
  it('creates, saves, seals, closes and opens again with the real key derivation', async () => {
    const at = real()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    expect(codeOf(await vault.seal())).toBe('ok')
    await save(vault, 'two', 'in the log')
    await vault.close()
    const again = await unlocked(at)
    expect(texts(again)).toEqual({ one: 'words', two: 'in the log' })
    await again.close()
  })

  it('VF-15 packs in a thread of its own beside saving, opens from its mirror, and can be stopped', async () => {
    const script = new URL('../../../main/store/tidy-thread.ts', import.meta.url)
    const at = { ...real(), rules: bookRules, tidier: threadTidier(script) }
    const vault = await created(at)
    for (let count = 0; count < 64; count += 1) {
      value(await vault.append([mood(count)]))
      await vault.seal()
    }
    const [tidied, beside] = await Promise.all([vault.tidy(), vault.append([mood(100)])])
    expect([codeOf(tidied), codeOf(beside)]).toEqual(['ok', 'ok'])
    const data = join(at.journalFolder, 'data')
    expect(readdirSync(data).filter((name) => name.endsWith('.pack'))).toHaveLength(1)
    expect(value(await vault.verify(QUIET_WORK))).toMatchObject({ damaged: [], missing: [], records: 65 })
    const stopped = vault.verify({ progress: () => undefined, isCancelled: () => true })
    expect(codeOf(await stopped)).toBe('vault/cancelled')
    await vault.close()
    const again = await unlocked(at)
    expect([[...again.rows()].length, again.notices]).toEqual([65, []])
    await again.close()
  })

  it('VF-15 a close that comes before packing has begun leaves everything as it was', async () => {
    const at = { ...real(), tidier: threadTidier(join(root, 'no such thread')) }
    const vault = await created(at)
    await save(vault, 'one', 'words')
    const tidied = vault.tidy()
    await vault.close()
    expect(codeOf(await tidied)).toBe('vault/locked')
    const again = await unlocked(at)
    expect([texts(again), again.notices]).toEqual([{ one: 'words' }, []])
    await again.close()
  })

  it('VF-15 packing that is stopped before its thread was started starts none', async () => {
    const keyring = Keyring.fresh('vault', randomBytes(32))
    const seqs = { from: 1, to: 0 }
    const task = {
      device: '',
      now: 0,
      seqs,
      prev: '',
      seen: {},
      skipped: [],
      all: false,
      kind: 'tidy',
      expected: [],
      guard: NO_GUARD,
    } as const
    const [journalFolder, localFolder] = [join(root, 'Journal'), join(root, 'state')]
    const start = threadTidier(join(root, 'no such thread'))
    const job = { journalFolder, localFolder, keyring, task, progress: () => undefined }
    const running = start(job)
    await running.stop()
    expect(codeOf(await running.done)).toBe('vault/cancelled')
    await expect(start(job).done).rejects.toThrow('no such thread')
  })

  it.skipIf(process.platform === 'win32')(
    'a file in place of a folder above is no empty place, and in place of the folder itself none to write in',
    () => {
      const at = real()
      writeFileSync(join(root, 'with spaces'), '')
      expect(codeOf(folderState(at))).toBe('vault/folder-gone')
      expect(namesIn(nodeFs, join(root, 'with spaces'))).toEqual([])
      expect(namesIn(nodeFs, join(root, 'not there'))).toEqual([])
    },
  )

  it.skipIf(process.platform === 'win32')(
    'VF-19 files are 0600 and folders 0700, whatever the umask',
    async () => {
      const vault = await created(real())
      await save(vault, 'one', 'words')
      await vault.seal()
      await save(vault, 'two', 'words')
      const modes = everyPath().map((path) => {
        const stats = statSync(path)
        return `${stats.isDirectory() ? 'folder' : 'file'} ${(stats.mode & 0o777).toString(8)}`
      })
      expect(new Set(modes)).toEqual(new Set(['folder 700', 'file 600']))
      expect(modes.length).toBeGreaterThan(9)
      await vault.close()
    },
  )

  it.skipIf(process.platform === 'win32')('VF-19 no link is followed, neither to read nor to create', () => {
    const [target, link] = [join(root, 'target'), join(root, 'link')]
    writeFileSync(target, 'untouched')
    symlinkSync(target, link)
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'))
    expect(() => nodeFs.open(link, 'create')).toThrow('EEXIST')
    expect(() => nodeFs.open(join(root, 'dangling'), 'create')).toThrow('EEXIST')
    expect(() => nodeFs.open(link, 'read')).toThrow('ELOOP')
    expect(() => nodeFs.readFile(link)).toThrow('ELOOP')
    expect(readFileSync(target, 'utf8')).toBe('untouched')
  })

  it.skipIf(process.platform === 'win32')(
    'a journal folder that is a link is the folder it leads to',
    async () => {
      const at = { ...real(), deriveKey: desk().deriveKey }
      const vault = await created(at)
      await save(vault, 'one', 'words')
      await vault.close()
      const link = join(root, 'link to it')
      symlinkSync(at.journalFolder, link)
      const again = await unlocked({ ...at, journalFolder: link })
      expect(texts(again)).toEqual({ one: 'words' })
      await again.close()
    },
  )

  it('PL-1 no word of a person is in any file', async () => {
    const at = { ...real(), deriveKey: desk().deriveKey }
    const vault = await created(at)
    const secrets = Array.from({ length: 20 }, () => randomBytes(16).toString('hex'))
    for (const [count, secret] of secrets.entries()) {
      await save(vault, `secret${count}`, secret)
      if (count % 7 === 0) await vault.seal()
    }
    value(await vault.append([{ ...entry('tagged', 'x'), value: { tags: secrets, title: secrets[3] } }]))
    const open = everything()
    await vault.close()
    const closed = everything()
    for (const secret of [...secrets, 'secret1', 'entries', 'tags', 'quiet harbour']) {
      const ways = [
        secret,
        Buffer.from(secret).toString('base64').slice(0, 16),
        Buffer.from(secret, 'utf16le').toString('latin1'),
      ]
      for (const way of ways) expect(open.includes(way) || closed.includes(way)).toBe(false)
    }
    expect(closed).toContain('minReader')
  })
})
