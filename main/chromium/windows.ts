import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright'
import type { ScratchFolder } from '../host/scratch-folder.ts'
import { launchOptions } from './launch.ts'

/** A way to open a window on the page. Each window has processes of its own, which `end` ends. */
export interface Windows {
  /** `prepare` sets the walls and the wire before anything is loaded. */
  open(prepare: (context: BrowserContext) => Promise<void>): Promise<OpenWindow>
  /** Whether a person can close the window by hand, and should be heard when they do. */
  readonly isShown: boolean
}

export interface OpenWindow {
  readonly page: Page
  end(): Promise<void>
}

const WALLS = {
  acceptDownloads: false,
  serviceWorkers: 'block',
  // Copying text out; all others are then refused without asking.
  permissions: ['clipboard-write'],
} as const satisfies BrowserContextOptions

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A window without address bar or tabs, with a profile that is wiped when it ends. */
export function appWindows(executablePath: string, scratch: (kind: string) => ScratchFolder): Windows {
  let bounds: Bounds | null = null
  return {
    isShown: true,
    async open(prepare) {
      const profile = scratch('profile')
      const options = launchOptions(executablePath, false)
      const context = await chromium.launchPersistentContext(profile.path, {
        ...options,
        ...WALLS,
        viewport: null,
        args: [...(options.args ?? []), ...placeOf(bounds), '--app=data:text/html,<title>Stillwater</title>'],
      })
      await prepare(context)
      const page = context.pages()[0] ?? (await context.newPage())
      return {
        page,
        async end() {
          bounds = (await boundsOf(page)) ?? bounds
          await context.close().catch(() => undefined)
          profile.wipe()
        },
      }
    },
  }
}

/** Unseen windows in a browser that is already there, each with a memory of its own. */
export function headlessWindows(browser: Browser, options: BrowserContextOptions = {}): Windows {
  return {
    isShown: false,
    async open(prepare) {
      const context = await browser.newContext({ ...options, ...WALLS })
      await prepare(context)
      return { page: await context.newPage(), end: () => context.close() }
    },
  }
}

function placeOf(bounds: Bounds | null): string[] {
  if (bounds === null) return ['--window-size=1240,820']
  return [`--window-size=${bounds.width},${bounds.height}`, `--window-position=${bounds.x},${bounds.y}`]
}

function boundsOf(page: Page): Promise<Bounds | null> {
  const where = '({ x: screenX, y: screenY, width: outerWidth, height: outerHeight })'
  return page.evaluate<Bounds>(where).catch(() => null)
}
