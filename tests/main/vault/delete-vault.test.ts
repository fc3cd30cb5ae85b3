import { expect, test } from 'vitest'
import { deleteVault, provePassphrase } from '../../../main/vault/delete-vault.ts'
import { folderState } from '../../../main/vault/survey.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { created, desk, PASSPHRASE, unlocked, value } from '../../support/vault-desk.ts'

async function filled() {
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

test('cut off anywhere, what is left opens no more', async () => {
  const removals = await countRemovals()
  expect(removals).toBeGreaterThan(4)
  for (let kept = 1; kept < removals; kept += 1) {
    const at = await filled()
    let left = kept
    const { disk } = at
    const cut = Object.assign(Object.create(disk) as typeof disk, {
      remove: (path: string) => {
        if (left === 0) throw Object.assign(new Error('cut'), { code: 'EIO' })
        left -= 1
        disk.remove(path)
      },
    })
    expect(deleteVault({ ...at, disk: cut }).ok).toBe(false)
    await expect(unlocked(at)).rejects.toThrow()
  }
})

async function countRemovals(): Promise<number> {
  const at = await filled()
  let count = 0
  const { disk } = at
  const counted = Object.assign(Object.create(disk) as typeof disk, {
    remove: (path: string) => {
      count += 1
      disk.remove(path)
    },
  })
  value(deleteVault({ ...at, disk: counted }))
  return count
}

test('a wrong passphrase proves nothing', async () => {
  const at = await filled()
  expect(await provePassphrase(at, 'something else entirely')).toEqual({
    ok: false,
    error: { code: 'vault/wrong-passphrase' },
  })
  expect(await provePassphrase(at, PASSPHRASE)).toEqual({ ok: true, value: null })
})
