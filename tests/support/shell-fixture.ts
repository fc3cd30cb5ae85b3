import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Browser, type BrowserContextOptions, type Page } from 'playwright/test'
import type { CallName, Input, Output } from '../../core/contract.ts'
import type { Result } from '../../core/kernel/result.ts'
import { createApp, type App } from '../../main/app.ts'
import { openChromiumShell, type ChromiumShell } from '../../main/chromium/shell.ts'
import { headlessWindows } from '../../main/chromium/windows.ts'
import { diskDoor } from '../../main/lock/disk-door.ts'
import { moveToHour } from '../../scripts/tour/zone-of-hour.ts'
import { MemoryDoor, MemoryFolder } from './memory-vault.ts'
import { PASSPHRASE } from './passphrase.ts'
import { testPorts, type TestPorts } from './test-ports.ts'

const MORNING = moveToHour(10)
const BUILT = fileURLToPath(new URL('../../out/', import.meta.url))

/** One journal in a folder of its own, and the program that holds it. */
export interface Journal {
  readonly ports: TestPorts
  readonly app: App
  readonly shell: ChromiumShell
  /** What the vault in memory holds; empty and of no use where the vault is on the disk. */
  readonly holds: MemoryFolder
  /** Asks the program as the page would; fails the test if it refuses. */
  ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  /** Creates the journal without the screens; the page goes on by itself. */
  create(): Promise<void>
  unlock(): Promise<void>
  /** The page of now: after a lock it is a fresh one. */
  page(): Promise<Page>
  /** Drops program and window without a word, as a power cut would, and starts again on the same folder. */
  restart(): Promise<void>
}

interface ShellOptions {
  /** Colour scheme, zoom, width and the like of the window. */
  readonly windowOptions: BrowserContextOptions
  /** A vault in memory in place of the one on the disk, for what only a test can bring about. */
  readonly inMemory: boolean
}

/** Page tests: `page` is the program at its first screen, `journal` what stands behind it. */
export const test = base.extend<ShellOptions & { journal: Journal }>({
  windowOptions: [{}, { option: true }],
  inMemory: [false, { option: true }],
  journal: async ({ browser, windowOptions, inMemory }, hand) => {
    const folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
    const opened = await openTestJournal(folder, browser, windowOptions, inMemory ? new MemoryDoor() : null)
    await hand(opened)
    await opened.shell.close()
    rmSync(folder, { recursive: true, force: true })
  },
  page: async ({ journal }, hand) => hand(await journal.page()),
})

export { expect } from 'playwright/test'
export { PASSPHRASE } from './passphrase.ts'

export async function openTestJournal(
  folder: string,
  browser: Browser,
  windowOptions: BrowserContextOptions = {},
  door: MemoryDoor | null = null,
): Promise<Journal> {
  const windows = headlessWindows(browser, {
    viewport: { width: 1280, height: 800 },
    timezoneId: MORNING,
    ...windowOptions,
  })
  const ports = testPorts(folder)
  const start = async (): Promise<{ app: App; shell: ChromiumShell }> => {
    const app = createApp(ports, door ?? diskDoor(ports))
    return { app, shell: await openChromiumShell({ app, windows, built: BUILT }) }
  }
  let now = await start()
  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    // The wire: the program has judged its own answer against the contract.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const answer = (await now.app.call(name, input)) as Result<Output<N>>
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
  return {
    ports,
    holds: door?.holds ?? new MemoryFolder(),
    get app() {
      return now.app
    },
    get shell() {
      return now.shell
    },
    ask,
    create: async () => void (await ask('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })),
    unlock: async () => void (await ask('vault.unlock', { passphrase: PASSPHRASE })),
    page: () => now.shell.page(),
    async restart() {
      await now.shell.kill()
      ports.asNewProcess()
      now = await start()
    },
  }
}
