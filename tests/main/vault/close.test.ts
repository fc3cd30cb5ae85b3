import { expect, it, vi } from 'vitest'
import { Keyring } from '../../../main/vault/keyring.ts'
import { codeOf, created, desk, entry, restarted, save, texts, unlocked } from '../../support/vault-desk.ts'

it('whatever goes wrong while sealing, keys and lock are given up and the words are in the log', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  const wipe = vi.spyOn(Keyring.prototype, 'wipe')
  const rename = at.disk.rename.bind(at.disk)
  at.disk.rename = () => {
    throw new TypeError('a bug')
  }
  await vault.close()
  expect(wipe).toHaveBeenCalled()
  expect([...at.disk.files().keys()]).not.toContain('/home/state/lock')
  expect(codeOf(await vault.append([entry('two', 'late')]))).toBe('vault/locked')
  at.disk.rename = rename
  expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words' })
})

it('what Windows calls UNKNOWN, as of a file that a sync engine holds, is a refusal of the disk', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  at.disk.refuse = ({ call }) => (call === 'sync' ? 'UNKNOWN' : null)
  expect(await vault.append([entry('two', 'late')])).toEqual({
    ok: false,
    error: { code: 'disk/refused', reason: 'UNKNOWN' },
  })
  at.disk.heal()
  await save(vault, 'three', 'more')
  expect(texts(await unlocked(restarted(at)))).toMatchObject({ one: 'words', three: 'more' })
})
