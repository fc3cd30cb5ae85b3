import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deviceSettingsFile } from '../../../main/host/device-settings-file.ts'
import { logFile } from '../../../main/host/log-file.ts'
import { scratchFolder, wipeLeftovers } from '../../../main/host/scratch-folder.ts'
import { thisHost } from '../../../main/host/this-host.ts'
import { writeExport } from '../../../main/host/write-export.ts'
import { writeFileWhole } from '../../../main/host/write-file-whole.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file is put in place whole, for its owner only, with nothing left beside it', async () => {
  const path = join(folder, 'a.txt')
  await writeFileWhole(path, Buffer.from('one'))
  await writeFileWhole(path, Buffer.from('two'))
  expect(readFileSync(path, 'utf8')).toBe('two')
  expect(readdirSync(folder)).toEqual(['a.txt'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a write that fails leaves what was there, and no crumbs', async () => {
  await expect(writeFileWhole(join(folder, 'none', 'a.txt'), Buffer.from('x'))).rejects.toThrow('ENOENT')
  expect(await writeExport(folder, Buffer.from('x'))).toMatchObject({ kind: 'refused' })
  expect(readdirSync(folder)).toEqual([])
})

test('device settings come back, the last one asked for, and none at first', async () => {
  const file = deviceSettingsFile(join(folder, 'deep', 'window.json'))
  expect(await file.read()).toBe(null)
  await Promise.all(['1', '2', '3', '4'].map((text) => file.write(text)))
  expect(await file.read()).toBe('4')
})

test('a failed write of device settings does not stop the next', async () => {
  writeFileSync(join(folder, 'in-the-way'), '')
  const file = deviceSettingsFile(join(folder, 'in-the-way', 'window.json'))
  await expect(file.write('1')).rejects.toThrow('in-the-way')
  rmSync(join(folder, 'in-the-way'))
  await file.write('2')
  expect(await file.read()).toBe('2')
})

test('the log takes codes and references, and never a sentence', () => {
  const log = logFile(join(folder, 'log'), { now: () => 0 })
  log.note('internal', 'a1b2')
  log.note('He said that I never listen', 'about\nthe dishes')
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(
    '1970-01-01T00:00:00.000Z internal a1b2\n1970-01-01T00:00:00.000Z - -\n',
  )
})

test('a full log is set aside once, and a log that cannot be written stops nothing', () => {
  writeFileSync(join(folder, 'log'), 'x'.repeat(300 * 1024))
  logFile(join(folder, 'log'), { now: () => 0 }).note('a', 'b')
  expect(statSync(join(folder, 'log')).size).toBeLessThan(100)
  expect(existsSync(join(folder, 'log.old'))).toBe(true)
  expect(() => logFile(join(folder, 'log', 'x'), { now: () => 0 }).note('a', 'b')).not.toThrow()
})

test('scratch of a run that was killed is wiped; that of one still running is not', () => {
  const mine = scratchFolder('test', folder)
  const dead = scratchFolder('test', folder)
  const other = scratchFolder('other', folder)
  writeFileSync(join(dead.path, 'owner-pid'), '999999999')
  wipeLeftovers('test', { isRunning: (pid) => pid === process.pid }, folder)
  expect([mine, dead, other].map(({ path }) => existsSync(path))).toEqual([true, false, true])
  mine.wipe()
  mine.wipe()
  expect(existsSync(mine.path)).toBe(false)
})

test('this host knows itself, and who runs beside it', () => {
  const host = thisHost()
  expect(host.isRunning(host.pid)).toBe(true)
  expect(host.isRunning(2 ** 22 + 1)).toBe(false)
  expect(thisHost().bootId).toBe(host.bootId)
  expect(host.bootId).not.toBe('')
})
