import { describe, expect, it } from 'vitest'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import {
  codeOf,
  created,
  desk,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const MINUTE = 60_000

/** The journal folder lies on a disk of its own that refuses what is written; this computer's takes every save. */
function folderRefuses(at: Desk, code: string): void {
  at.disk.refuse = ({ call, path }) => (call === 'write' && path.startsWith(at.journalFolder) ? code : null)
}

function kinds(vault: OpenVault): readonly string[] {
  return vault.notices.map(({ kind }) => kind)
}

async function folderOf(vault: OpenVault): Promise<string> {
  return value(await vault.verify(QUIET_WORK)).folder
}

/** Counts what is heard from now on. */
function heardOf(vault: OpenVault): () => number {
  let count = 0
  vault.whenNoticed(() => (count += 1))
  return () => count
}

describe.each([
  ['ENOSPC', 'folder-full', 'full'],
  ['EDQUOT', 'folder-full', 'full'],
  ['EACCES', 'folder-refuses', 'refuses'],
  ['EIO', 'folder-refuses', 'refuses'],
])('the disk of the journal folder alone answers %s', (code, kind, folder) => {
  it('which is told once, and no more when the folder has what was saved', async () => {
    const at = desk()
    const vault = await created(at)
    const heard = heardOf(vault)
    folderRefuses(at, code)
    await save(vault, 'one', 'words')
    expect([kinds(vault), heard()]).toEqual([[], 0])
    for (let tries = 0; tries < 3; tries += 1) at.clock.pass(MINUTE)
    expect([kinds(vault), heard()]).toEqual([[kind], 1])
    await save(vault, 'two', 'more words')
    expect(codeOf(await vault.seal())).toMatch(/^disk\//)
    expect([kinds(vault), heard()]).toEqual([[kind], 1])
    at.disk.heal()
    at.clock.pass(MINUTE)
    expect([kinds(vault), heard()]).toEqual([[], 2])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more words' })
  })

  it('which a check says, beside what it finds of the files', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    expect(await folderOf(vault)).toBe('has-all')
    folderRefuses(at, code)
    await save(vault, 'two', 'more words')
    expect(await folderOf(vault)).toBe(folder)
    expect(value(await vault.verify(QUIET_WORK))).toMatchObject({ damaged: [], missing: [] })
    at.disk.heal()
    expect(await folderOf(vault)).toBe('has-all')
  })

  it('which stands when it is closed, and is told at the next opening for as long as it is so', async () => {
    const at = desk()
    const first = await created(at)
    folderRefuses(at, code)
    await save(first, 'one', 'words')
    await first.close()
    expect(kinds(first)).toEqual([kind])
    const again = restarted(at)
    folderRefuses(again, code)
    const vault = await unlocked(again)
    expect([kinds(vault), texts(vault)]).toEqual([[kind], { one: 'words' }])
    const heard = heardOf(vault)
    again.disk.heal()
    again.clock.pass(MINUTE)
    expect([kinds(vault), heard()]).toEqual([[], 1])
    expect(kinds(await unlocked(restarted(again)))).toEqual([])
  })
})

it('a folder that is pulled out is told, and then that its disk is full, one at a time', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  const putIn = at.disk.pull(at.journalFolder)
  at.clock.pass(MINUTE)
  expect(kinds(vault)).toEqual(['folder-refuses'])
  putIn()
  folderRefuses(at, 'ENOSPC')
  at.clock.pass(MINUTE)
  expect(kinds(vault)).toEqual(['folder-full'])
})

function cannotSync(at: Desk): void {
  at.disk.refuse = ({ call, path }) =>
    call === 'syncFolder' && path === `${at.journalFolder}/data` ? 'EROFS' : null
}

describe('a folder that cannot be told to put down what lies in it', () => {
  it('is told where this computer has saved something since, and that may be gone with the power', async () => {
    const at = desk()
    const first = await created(at)
    await save(first, 'one', 'words')
    const ended: Desk[] = []
    at.disk.refuse = ({ call, path }) => {
      if (call === 'syncFolder' && path === `${at.journalFolder}/data`) ended.push(restarted(at))
      return null
    }
    await first.seal()
    const again = ended[0]!
    cannotSync(again)
    expect(kinds(await unlocked(again))).toEqual(['folder-refuses'])
  })

  it('is not where all came from it', async () => {
    const at = desk()
    const first = await created(at)
    await save(first, 'one', 'words')
    await first.close()
    const other = desk({ disk: at.disk.copy(), localFolder: '/home/other' })
    cannotSync(other)
    const vault = await unlocked(other)
    expect([kinds(vault), texts(vault)]).toEqual([[], { one: 'words' }])
  })
})
