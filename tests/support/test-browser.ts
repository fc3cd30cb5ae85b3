import type { Browser } from 'playwright'
import { installedBrowser, launchHeadless } from '../../main/chromium/launch.ts'

/** The browser found on this computer, headless; fails loudly where there is none. */
export function openTestBrowser(): Promise<Browser> {
  const path = installedBrowser()
  if (path === null) throw new Error('No Chromium, Chrome or Edge found: run npm test, which sets one up.')
  return launchHeadless(path)
}
