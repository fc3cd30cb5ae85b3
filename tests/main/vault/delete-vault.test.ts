import { expect, test, vi } from 'vitest'
import { deleteVault, provePassphrase } from '../../../main/vault/delete-vault.ts'
import { folderState } from '../../../main/vault/survey.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { created, desk, PASSPHRASE, unlocked, value, type Desk } from '../../support/vault-desk.ts'

async function filled(): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  value(await vault.append([{ collection: 'entries', id: 'entry0001', shown: [], value: { title: 'Rain' } }]))
  value(await vault.putMedia(new Uint8Array([1, 2, 3])))
  value(await vault.makeCopy(QUIET_WORK))
  value(await vault.seal())
  await vault.close()
  return at
}

test('nothing of the journal is left, and a new one can be made in its place', async () => {
  const at = await filled()
  at.disk.makeFolder('/stick/Journal/mine')
  const own = at.disk.open('/stick/Journal/mine/poem.txt', 'create')
  own.write(new TextEncoder().encode('of my own'))
  own.sync()
  own.close()
  value(deleteVault(at))
  for (const folder of ['keys', 'data', 'copies', 'att']) {
    const path = `/stick/Journal/${folder}`
    expect(at.disk.stat(path) ? at.disk.list(path) : []).toEqual([])
  }
  expect(at.disk.list('/stick/Journal').filter((name) => name.endsWith('.json'))).toEqual([])
  expect(value(folderState(at))).toEqual({ kind: 'none' })
  expect(at.disk.stat('/stick/Journal/mine/poem.txt')).not.toBeNull()
  const next = await created(at)
  expect([...next.heads()]).toEqual([])
})

test('what lies in a folder within one of the program’s own stays', async () => {
  const at = await filled()
  at.disk.makeFolder('/stick/Journal/data/linked')
  at.disk.put('/stick/Journal/data/linked/photo.jpg', new Uint8Array([1]))
  value(deleteVault(at))
  expect(at.disk.list('/stick/Journal/data')).toEqual(['linked'])
  expect(at.disk.list('/stick/Journal/data/linked')).toEqual(['photo.jpg'])
})

test('cut off anywhere, what is left opens no more', async () => {
  const whole = await filled()
  const removals = vi.spyOn(whole.disk, 'remove')
  value(deleteVault(whole))
  expect(removals.mock.calls.length).toBeGreaterThan(4)
  for (let kept = 1; kept < removals.mock.calls.length; kept += 1) {
    const at = await filled()
    const remove = at.disk.remove.bind(at.disk)
    let left = kept
    const cut = vi.spyOn(at.disk, 'remove').mockImplementation((path) => {
      if (left === 0) throw Object.assign(new Error('cut'), { code: 'EIO' })
      left -= 1
      remove(path)
    })
    expect(deleteVault(at).ok).toBe(false)
    cut.mockRestore()
    await expect(unlocked(at)).rejects.toThrow()
  }
})

test('a wrong passphrase proves nothing', async () => {
  const at = await filled()
  expect(await provePassphrase(at, 'something else entirely')).toEqual({
    ok: false,
    error: { code: 'vault/wrong-passphrase' },
  })
  expect(await provePassphrase(at, PASSPHRASE)).toEqual({ ok: true, value: null })
})
