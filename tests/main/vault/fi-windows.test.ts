import type * as Fs from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { proved } from '../../support/proof.ts'

const fs = vi.hoisted(() => ({ refusals: [] as string[], renames: 0, most: Number.POSITIVE_INFINITY }))

vi.mock('node:process', async (original) => ({ ...(await original<object>()), platform: 'win32' }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>()
  return {
    ...real,
    renameSync() {
      fs.renames += 1
      const code = fs.refusals.shift()
      if (code !== undefined) throw Object.assign(new Error(code), { code })
    },
    openSync: () => 7,
    readSync(_handle: number, bytes: Buffer, at: number, length: number, place: number) {
      const count = Math.min(length, fs.most, 100 - place)
      bytes.fill(place % 256, at, at + count)
      return count
    },
  }
})
const { nodeFs } = await import('../../../main/vault/node-fs.ts')

describe('the disk of Windows', () => {
  it('VF-8 a file that a virus scanner holds is renamed when it lets go', () => {
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      fs.refusals = [code, code, code]
      fs.renames = 0
      nodeFs.rename('from', 'to')
      expect([code, fs.renames]).toEqual([code, 4])
    }
    proved('VF-8', 'a rename refused by a scanner is tried again', 3)
  })

  it('VF-8 one that stays refused is refused, and any other refusal at once', () => {
    fs.refusals = Array.from({ length: 20 }, () => 'EPERM')
    fs.renames = 0
    expect(() => nodeFs.rename('from', 'to')).toThrow('EPERM')
    expect(fs.renames).toBe(10)
    fs.refusals = ['ENOSPC']
    fs.renames = 0
    expect(() => nodeFs.rename('from', 'to')).toThrow('ENOSPC')
    expect(fs.renames).toBe(1)
  })

  it('VF-8 no folder is synced there, for none can be', () => {
    expect(nodeFs.syncFolder('C:\\Journal')).toBeUndefined()
  })

  it('FI-3 a short read of the system is gone on with to the end', () => {
    fs.most = 7
    const file = nodeFs.open('any', 'read')
    expect(file.read(10, 50)).toHaveLength(50)
    expect(file.read(90, 50)).toHaveLength(10)
    proved('FI-3', 'reads cut short by the system, 7 bytes at a time', 2)
  })
})
