import { expect, it } from 'vitest'
import { created, desk, entry, save, value, type Desk } from '../../support/vault-desk.ts'

function folderBytes(at: Desk): number {
  const files = [...at.disk.files()].filter(([path]) => path.includes('/data/'))
  return files.reduce((sum, [, bytes]) => sum + bytes.length, 0)
}

function words(count: number): string {
  return `${count} `.repeat(20 + ((count * 37) % 400))
}

it('VF-15 packed, the folder is at most 1.3 times what stands and what stood', async () => {
  const at = desk()
  const vault = await created(at)
  const shown = new Map<string, readonly string[]>()
  let bytes = 0
  for (let count = 0; count < 512; count += 1) {
    const id = `entry-${count % 400}`
    const text = words(count)
    const change = entry(id, text, shown.get(id) ?? [])
    shown.set(id, value(await vault.append([change])))
    bytes += Buffer.byteLength(JSON.stringify(change.value))
    await vault.seal()
    at.clock.pass(1)
  }
  const before = folderBytes(at)
  value(await vault.tidy())
  expect(before).toBeGreaterThan(1.3 * bytes)
  expect(folderBytes(at)).toBeLessThan(1.3 * bytes)
  await save(vault, 'after', 'words')
  await vault.close()
})
