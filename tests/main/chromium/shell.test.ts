import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { AppEvent, Bridge } from '../../../core/contract.ts'
import { PAGE_ORIGIN } from '../../../main/chromium/page-origin.ts'
import { openChromiumShell, type ChromiumShell } from '../../../main/chromium/shell.ts'
import { headlessWindows } from '../../../main/chromium/windows.ts'
import { CONTENT_SECURITY_POLICY } from '../../../main/host/content-security-policy.ts'
import { buildPreload } from '../../../scripts/build.mjs'
import { fakeApp } from '../../support/fake-app.ts'
import { openTestBrowser } from '../../support/test-browser.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
    heard: AppEvent[]
  }
}

let browser: Browser
let built: string
let shell: ChromiumShell | null = null

beforeAll(async () => {
  browser = await openTestBrowser()
  built = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  mkdirSync(join(built, 'renderer'))
  writeFileSync(
    join(built, 'renderer', 'index.html'),
    '<!doctype html><title>x</title><script src="./page.js"></script>',
  )
  writeFileSync(
    join(built, 'renderer', 'page.js'),
    'window.heard = []; bridge.listen((event) => heard.push(event))',
  )
  await buildPreload(join(built, 'preload'))
})
afterEach(async () => {
  await shell?.kill()
  shell = null
})
afterAll(async () => {
  await browser?.close()
  rmSync(built, { recursive: true, force: true })
})

async function open() {
  const app = fakeApp()
  shell = await openChromiumShell({ app, windows: headlessWindows(browser), built })
  return { app, shell, page: await shell.page() }
}

test('the page speaks to the program through the built preload', async () => {
  const { app, page } = await open()
  const answer = await page.evaluate(() =>
    window.bridge.call('issues.capture', { title: 'Dishes', list: [1, null] }),
  )
  expect(answer).toEqual({ ok: true, value: { title: 'Dishes', list: [1, null] } })
  await page.evaluate(() => window.bridge.call('device.about', undefined))
  expect(app.calls).toEqual([
    { name: 'issues.capture', input: { title: 'Dishes', list: [1, null] } },
    { name: 'device.about', input: undefined },
  ])
})

test('a name that is not a string never reaches the program', async () => {
  const { app, page } = await open()
  const answer = await page.evaluate(() =>
    Reflect.apply(Reflect.get(window.bridge, 'call'), null, [{ toString: () => 'x' }, 1]),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'input/unknown-call' } })
  expect(app.calls).toEqual([])
})

test('events reach the page in their order', async () => {
  const { app, page } = await open()
  const features = ['journal', 'moods', 'issues', 'growth'] as const
  for (const feature of features) app.say({ name: 'changed', feature })
  await page.waitForFunction(() => window.heard.length === 4)
  const heard = await page.evaluate(() => window.heard)
  expect(heard).toEqual(features.map((feature) => ({ name: 'changed', feature })))
})

test('the page holds the two functions and nothing of how they work', async () => {
  const { page } = await open()
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.bridge).toSorted(),
    left: Object.getOwnPropertyNames(window).filter((name) => /stillwater/i.test(name)),
    node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
    peers: ['RTCPeerConnection', 'WebSocket', 'WebTransport', 'EventSource'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ bridge: ['call', 'listen'], left: [], node: [], peers: [] })
})

test('a lock ends the window and opens a fresh one', async () => {
  const { app, shell: opened, page } = await open()
  await page.evaluate(() => Object.assign(window, { secret: 'still here' }))
  app.say({ name: 'vault.locked', reason: 'idle' })
  const fresh = await opened.page()
  expect(page.isClosed()).toBe(true)
  expect(fresh).not.toBe(page)
  expect(await fresh.evaluate(() => 'secret' in window)).toBe(false)
  expect(await fresh.evaluate(() => window.bridge.call('vault.status', undefined))).toMatchObject({
    ok: true,
  })
})

test('closing locks the program and closes it', async () => {
  const { app, shell: opened, page } = await open()
  await opened.close()
  expect(app.locks).toEqual(['quit'])
  expect(app.isClosed).toBe(true)
  expect(page.isClosed()).toBe(true)
})

test('a window closed by hand is told once', async () => {
  let told = 0
  shell = await openChromiumShell({
    app: fakeApp(),
    windows: headlessWindows(browser),
    built,
    onClosed: () => (told += 1),
  })
  const page = await shell.page()
  await page.close()
  await expect.poll(() => told).toBe(1)
})

test('leaving with words on the screen asks first, so that they can be saved', async () => {
  let told = 0
  const windows = { ...headlessWindows(browser), isShown: true }
  shell = await openChromiumShell({ app: fakeApp(), windows, built, onClosed: () => (told += 1) })
  const page = await shell.page()
  // Chromium asks only where the person did something.
  await page.mouse.click(10, 10)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => told).toBe(1)
  expect(page.isClosed()).toBe(false)
})

test('every response carries the policy, and what is not on the list is not found', async () => {
  const { page } = await open()
  const response = await page.reload()
  expect(response?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  expect(response?.url()).toBe(`${PAGE_ORIGIN}/`)
  const missing = await page.evaluate(() => fetch('/../preload/preload.cjs').then((answer) => answer.status))
  expect(missing).toBe(404)
})

test('inline code and frames are refused by the policy', async () => {
  const { page } = await open()
  await page.evaluate(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective))
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    for (const put of [
      () => document.createElement('button').setAttribute('onclick', 'window.ran = true'),
      () => (document.createElement('script').text = 'window.ran = true'),
      () => (document.body.innerHTML = '<img src=x onerror="window.ran = true">'),
    ]) {
      try {
        put()
      } catch {
        broken.push('threw')
      }
    }
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  await page.waitForFunction(
    () => 'broken' in window && Array.isArray(window.broken) && window.broken.length >= 8,
  )
  expect(await page.evaluate(() => 'broken' in window && window.broken)).toEqual(
    expect.arrayContaining(['frame-src', 'style-src-elem', 'require-trusted-types-for', 'threw']),
  )
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
