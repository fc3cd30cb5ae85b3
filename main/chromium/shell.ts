import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { App } from '../app.ts'
import type { LockReason } from '../../core/contract.ts'
import { pageAddress } from '../host/page-address.ts'
import { pageFiles } from '../host/page-files.ts'
import { PAGE_ORIGIN } from './page-origin.ts'
import { pageScript } from './page-script.ts'
import { eventLine, wirePage, type EventLine } from './page-wire.ts'
import type { OpenWindow, Windows } from './windows.ts'

export interface ChromiumShellOptions {
  readonly app: App
  readonly windows: Windows
  /** Folder of the built program: `renderer/` and `preload/preload.cjs` are read from it. */
  readonly built: string
  /** Called when the person closes the window, or it fails. */
  readonly onClosed?: () => void
}

/** The program in a Chromium window. */
export interface ChromiumShell {
  readonly app: App
  /** The page of now; after a lock, the fresh one. */
  page(): Promise<Page>
  /** False once the person has closed the window. */
  hasPage(): boolean
  /** Locks, closes the program, ends the window. */
  close(): Promise<void>
  /** Ends the window and stops listening, without a word to the program. */
  kill(): Promise<void>
}

interface Held {
  readonly window: OpenWindow
  readonly events: EventLine
}

export async function openChromiumShell(options: ChromiumShellOptions): Promise<ChromiumShell> {
  const { app, windows, built, onClosed } = options
  const answerPage = pageFiles(join(built, 'renderer'), PAGE_ORIGIN)
  const preload = readFileSync(join(built, 'preload', 'preload.cjs'), 'utf8')
  const script = pageScript(preload, windows.isShown)
  let isEnding = false

  const open = async (lockedBy: LockReason | null): Promise<Held> => {
    const events = eventLine()
    const window = await windows.open((context) => wirePage(context, app, events, answerPage, script))
    window.page.on('close', () => {
      if (!isEnding && held?.window === window) onClosed?.()
    })
    // The browser asks whether to leave: it stays until what was written is saved.
    window.page.on('dialog', (dialog) => {
      void dialog.dismiss().catch(() => undefined)
      if (!isEnding && dialog.type() === 'beforeunload') onClosed?.()
    })
    await window.page.goto(pageAddress(PAGE_ORIGIN, lockedBy))
    return { window, events }
  }
  let held: Held | null = null
  const opened = async (lockedBy: LockReason | null): Promise<Held> => (held = await open(lockedBy))
  let current = opened(null)

  /** Ends the page's processes and what they still held, and opens a fresh one. */
  const renew = async (lockedBy: LockReason): Promise<Held> => {
    const old = held
    held = null
    await old?.window.end()
    return opened(lockedBy)
  }
  const endListening = app.listen((event) => {
    held?.events.push(event)
    if (event.name !== 'vault.locked' || event.reason === 'quit') return
    current = current.then(() => renew(event.reason))
    current.catch(() => onClosed?.())
  })
  const end = async (): Promise<void> => {
    isEnding = true
    endListening()
    const last = await current.catch(() => null)
    await last?.window.end()
  }
  await current
  return {
    app,
    page: async () => (await current).window.page,
    hasPage: () => held?.window.page.isClosed() === false,
    async close() {
      await app.lock('quit')
      await app.close()
      await end()
    },
    kill: end,
  }
}
