import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { tryToGetOut } from '../support/attack-page.ts'
import { openDecoy } from '../support/decoy-server.ts'
import { homeEnv, ROOT, rootNeedsNoSandbox, startElectron, test } from '../support/electron-fixture.ts'
import { electronRuntime } from '../support/electron-runtime.ts'

const PASSPHRASE = 'nine herons over the quiet weir'

test('it starts at the first screen, named neutrally, on its own origin', async ({ started }) => {
  const { electron, page } = started
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(await page.evaluate(() => location.origin)).toBe('app://stillwater')
  const title = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  expect(title).toBe('Stillwater')
})

test('the page is sandboxed and has nothing of Node', async ({ started }) => {
  const { electron, page } = started
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
    bridge: 'bridge' in window && typeof window.bridge === 'object' && Object.keys(window.bridge ?? {}),
    peers: ['RTCPeerConnection', 'WebSocket'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ node: [], bridge: ['call', 'listen'], peers: [] })
  const isSandboxed = await electron.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.type === 'Tab')?.sandboxed,
  )
  // Linux does not say; macOS and Windows do.
  if (isSandboxed !== undefined && rootNeedsNoSandbox().length === 0) expect(isSandboxed).toBe(true)
})

test('nothing a page can try leaves the window', async ({ started }) => {
  const decoy = await openDecoy()
  await started.page.evaluate(tryToGetOut, { http: decoy.http, udpPort: decoy.udpPort })
  expect(decoy.arrived).toEqual([])
  expect(started.electron.windows()).toHaveLength(1)
  await decoy.close()
})

test('a lock ends the window and opens a fresh one at the lock screen', async ({ started }) => {
  const { electron, page } = started
  const made = await page.evaluate(
    (passphrase) => window.bridge.call('vault.create', { passphrase, recoveryKey: null }),
    PASSPHRASE,
  )
  expect(made).toMatchObject({ ok: true })
  const next = electron.waitForEvent('window')
  await electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  const fresh = await next
  expect(page.isClosed()).toBe(true)
  await expect(fresh.getByLabel(/passphrase/i).first()).toBeVisible()
})

test('a second copy leaves at once, and the first is shown', async ({ started }) => {
  const second = await startElectron(started.home).then(
    (opened) => opened.waitForEvent('close').then(() => 'left'),
    () => 'left',
  )
  expect(second).toBe('left')
  expect(started.electron.windows()).toHaveLength(1)
})

for (const word of ['--remote-debugging-port=0', '--inspect=0', '--js-flags=--expose-gc']) {
  test(`with ${word} it does not start`, async () => {
    const home = mkdtempSync(join(tmpdir(), 'stillwater-home-'))
    const child = spawn(electronRuntime() ?? '', [word, ROOT], { env: homeEnv(home), stdio: 'ignore' })
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).not.toBe(0)
    rmSync(home, { recursive: true, force: true })
  })
}
