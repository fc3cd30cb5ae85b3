import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test'
import { electronRuntime } from './electron-runtime.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Started {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly home: string
}

/** The real program in the real Electron, with a home folder of its own. */
export const test = base.extend<{ started: Started }>({
  // Playwright reads from the pattern what a fixture rests on; this one rests on nothing more.
  // oxlint-disable-next-line no-empty-pattern
  started: async ({}, hand) => {
    const home = mkdtempSync(join(tmpdir(), 'stillwater-home-'))
    const electron = await startElectron(home)
    const page = await electron.firstWindow()
    await hand({ electron, page, home })
    await electron.close()
    rmSync(home, { recursive: true, force: true })
  },
})

test.skip(
  electronRuntime() === null,
  'THE REAL ELECTRON WINDOW WAS NOT TESTED: there is no Electron runtime here (npx install-electron fetches it)',
)

export function startElectron(home: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronRuntime() ?? '',
    args: [...rootNeedsNoSandbox(), ROOT, '--folder', join(home, 'journal')],
    env: homeEnv(home, { STILLWATER_STEERED_BY_TESTS: 'yes' }),
  })
}

/** Containers run tests as root, where Chromium's sandbox does not start. */
export function rootNeedsNoSandbox(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

export function homeEnv(home: string, more: Record<string, string> = {}): Record<string, string> {
  const given = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  return {
    ...Object.fromEntries(given),
    HOME: home,
    LOCALAPPDATA: home,
    XDG_DATA_HOME: join(home, 'data'),
    ...more,
  }
}
