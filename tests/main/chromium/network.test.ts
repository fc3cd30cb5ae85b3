import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installedBrowser } from '../../../main/chromium/launch.ts'
import { PAGE_ORIGIN } from '../../../main/chromium/page-origin.ts'
import { openChromiumShell } from '../../../main/chromium/shell.ts'
import { headlessWindows } from '../../../main/chromium/windows.ts'
import { buildPreload } from '../../../scripts/build.mjs'
import { tryToGetOut } from '../../support/attack-page.ts'
import { openDecoy } from '../../support/decoy-server.ts'
import { fakeApp } from '../../support/fake-app.ts'
import { openTestBrowser } from '../../support/test-browser.ts'

let browser: Browser
let built: string

beforeAll(async () => {
  browser = await openTestBrowser()
  built = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  mkdirSync(join(built, 'renderer'))
  writeFileSync(join(built, 'renderer', 'index.html'), '<!doctype html><title>x</title><body></body>')
  await buildPreload(join(built, 'preload'))
})
afterAll(async () => {
  await browser?.close()
  rmSync(built, { recursive: true, force: true })
})

test('nothing a page can try leaves the window', async () => {
  const decoy = await openDecoy()
  const shell = await openChromiumShell({ app: fakeApp(), windows: headlessWindows(browser), built })
  const page = await shell.page()
  const tried = await page.evaluate(tryToGetOut, { http: decoy.http, udpPort: decoy.udpPort })
  expect(tried.length).toBeGreaterThan(25)
  expect(decoy.arrived).toEqual([])
  expect(page.url().startsWith(PAGE_ORIGIN)).toBe(true)
  expect(page.context().pages()).toHaveLength(1)
  await shell.kill()
  await decoy.close()
})

test('the same page in a plain browser does get out: the decoy hears', async () => {
  const decoy = await openDecoy()
  const plain = await chromium.launch({
    executablePath: installedBrowser() ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const page = await plain.newPage()
  await page.goto(decoy.http)
  await page.evaluate(tryToGetOut, { http: decoy.http, udpPort: decoy.udpPort }).catch(() => undefined)
  await expect.poll(() => decoy.arrived.length).toBeGreaterThan(12)
  await plain.close()
  await decoy.close()
})

test.runIf(process.platform === 'linux')('no process of the browser listens on a port', () => {
  const tree = descendants(process.pid)
  const held = tree.flatMap(socketsOf)
  expect(tree.length).toBeGreaterThan(2)
  expect(listeningSockets().filter((inode) => held.includes(inode))).toEqual([])
})

/** Every process below ours, our own left out: the browser and its helpers. */
function descendants(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`)
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return [{ pid: Number(name), parent }]
    })
  const below = (pid: number): number[] =>
    parents.filter((one) => one.parent === pid).flatMap((one) => [one.pid, ...below(one.pid)])
  return below(root)
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => socketBehind(`/proc/${pid}/fd/${fd}`))
  } catch {
    return []
  }
}

function socketBehind(link: string): string[] {
  try {
    const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1]
    return inode === undefined ? [] : [inode]
  } catch {
    return []
  }
}

/** Inodes of TCP sockets in state 0A, LISTEN. */
function listeningSockets(): string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    read(file)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((cells) => cells[3] === '0A')
      .map((cells) => cells[9] ?? ''),
  )
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
