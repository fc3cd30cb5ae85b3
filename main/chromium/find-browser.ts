import { existsSync } from 'node:fs'
import { delimiter, posix, win32 } from 'node:path'

export interface BrowserSearch {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists?: (path: string) => boolean
  /** A browser that came with our tools, tried last. */
  readonly bundled?: string
}

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
]
const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** An installed Chromium, Chrome or Edge. STILLWATER_BROWSER names another one. */
export function findBrowser(search: BrowserSearch): string | null {
  const exists = search.exists ?? existsSync
  const named = search.env['STILLWATER_BROWSER']
  if (named !== undefined && named !== '') return exists(named) ? named : null
  const usual = candidates(search)
  return [...usual, ...(search.bundled === undefined ? [] : [search.bundled])].find(exists) ?? null
}

function candidates({ platform, env }: BrowserSearch): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    return WINDOWS.flatMap((path) => roots.flatMap((root) => (root ? [win32.join(root, path)] : [])))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env['HOME'] ?? '', 'Applications')]
    return MAC.flatMap((path) => roots.map((root) => posix.join(root, path)))
  }
  const roots = (env['PATH'] ?? '').split(delimiter).filter((root) => root.startsWith('/'))
  return LINUX.flatMap((name) => roots.map((root) => posix.join(root, name)))
}
