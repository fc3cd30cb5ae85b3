import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright'
import { createApp, type App } from '../../main/app.ts'
import { chromiumDocuments } from '../../main/chromium/documents.ts'
import { launchHeadless } from '../../main/chromium/launch.ts'
import { openChromiumShell, type ChromiumShell } from '../../main/chromium/shell.ts'
import { headlessWindows } from '../../main/chromium/windows.ts'
import { nodePorts } from '../../main/host/node-ports.ts'
import { realClock } from '../../main/host/real-clock.ts'
import { threadsFromSource } from '../../main/host/threads.ts'
import { writeExport } from '../../main/host/write-export.ts'
import type { Dialogs } from '../../main/ports.ts'
import { root } from '../setup/root.mjs'
import { moveToHour } from './zone-of-hour.ts'

/** The real program, disk and key derivation, in an unseen window; only the save dialog answers by itself. */
export interface Stage {
  readonly app: App
  readonly shell: ChromiumShell
  end(): Promise<void>
}

/** `prepare` runs before the window opens. What is saved goes into `saved`. */
export async function setStage(
  browserPath: string,
  saved: string,
  window: BrowserContextOptions,
  prepare: (app: App) => Promise<void> = () => Promise.resolve(),
): Promise<Stage> {
  const timezoneId = moveToHour(19)
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-tour-'))
  mkdirSync(saved, { recursive: true })
  const dialogs: Dialogs = {
    save: ({ suggestedName, bytes }) => writeExport(join(saved, suggestedName), bytes),
    openPicture: () => Promise.resolve({ kind: 'cancelled' }),
  }
  const places = {
    journalFolder: join(folder, 'journal'),
    localFolder: join(folder, 'local'),
    deviceSettings: join(folder, 'window.json'),
    log: join(folder, 'log'),
  }
  const app = createApp(
    nodePorts(places, {
      dialogs,
      clipboard: {
        read: () => Promise.resolve(''),
        write: () => Promise.resolve(),
        clear: () => Promise.resolve(),
      },
      documents: chromiumDocuments(() => launchHeadless(browserPath), realClock),
      about: { version: '0.0.0', shell: 'chromium', isDemo: false },
      threads: threadsFromSource(new URL('../../', import.meta.url)),
    }),
  )
  await prepare(app)
  const browser = await launchHeadless(browserPath)
  const windows = headlessWindows(browser, {
    viewport: { width: 1280, height: 820 },
    timezoneId,
    ...window,
  })
  const shell = await openChromiumShell({ app, windows, built: join(root, 'out') })
  return {
    app,
    shell,
    async end() {
      await shell.close()
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
