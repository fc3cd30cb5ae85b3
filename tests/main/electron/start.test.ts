import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { electron, forgetElectron } from '../../support/fake-electron.ts'

const run = vi.fn()
vi.mock('../../../main/electron/run.ts', () => ({ run }))

/** The entry does its work when it is loaded, so each start loads it anew. */
async function start(words: string[] = [], { isFirst = true } = {}): Promise<void> {
  vi.resetModules()
  vi.doMock('electron', () => electron)
  electron.app.isFirst = isFirst
  process.argv = ['/usr/bin/stillwater', ...words]
  await import('../../../main/electron/main.ts')
  electron.app.emit('quit')
}

/** A computer on which it was never started. */
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  for (const name of ['HOME', 'XDG_DATA_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, home)
  forgetElectron()
  run.mockReset().mockResolvedValue(undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

test('it starts sandboxed, silent, on its own scheme, with nothing of the page on disk', async () => {
  await start()
  expect(run).toHaveBeenCalledOnce()
  expect(electron.app.sandboxed).toBe(true)
  expect(electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(electron.protocol.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  expect(electron.app.paths['sessionData']).toContain('stillwater-run-')
  expect(electron.app.exits).toEqual([])
})

test('a second copy is gone before anything of the program is loaded', async () => {
  await start([], { isFirst: false })
  expect(electron.app.exits).toEqual([0])
  expect(run).not.toHaveBeenCalled()
})

test('a demonstration may run beside the journal, and keeps to its own folder', async () => {
  await start(['--demo'], { isFirst: false })
  expect(run).toHaveBeenCalledOnce()
  expect(electron.app.paths['userData']).toContain('stillwater-run-')
})

test.each(['--remote-debugging-port=9222', '--inspect', '--no-sandbox', '--js-flags=--x'])(
  'with %s it does not start',
  async (word) => {
    await start([word])
    expect(electron.app.exits).toEqual([1])
    expect(run).not.toHaveBeenCalled()
  },
)

test('--folder opens another journal', async () => {
  await start(['--folder', '/home/someone/elsewhere'])
  expect(run.mock.calls[0]?.[0]).toMatchObject({ places: { journalFolder: '/home/someone/elsewhere' } })
})

test('a program that cannot open does not stay behind unseen', async () => {
  run.mockRejectedValue(new RangeError('no page'))
  await start()
  await Promise.resolve()
  expect(electron.app.exits).toEqual([1])
})
