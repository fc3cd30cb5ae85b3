import { expect, test } from 'vitest'
import { findBrowser } from '../../../main/chromium/find-browser.ts'

const only =
  (...there: string[]) =>
  (path: string) =>
    there.includes(path)

test('on Linux the first on the path wins, Chromium before the others', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin:relative' }
  const exists = only('/usr/bin/google-chrome', '/usr/bin/chromium', 'relative/chromium')
  expect(findBrowser({ platform: 'linux', env, exists })).toBe('/usr/bin/chromium')
})

test('on Windows Edge is there when nothing else is', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  expect(findBrowser({ platform: 'win32', env, exists: only(edge) })).toBe(edge)
})

test('on macOS the own Applications folder counts too', () => {
  const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findBrowser({ platform: 'darwin', env: { HOME: '/Users/a' }, exists: only(chrome) })).toBe(chrome)
})

test('a browser named by the person is used or nothing is', () => {
  const env = { PATH: '/usr/bin', STILLWATER_BROWSER: '/opt/mine' }
  expect(findBrowser({ platform: 'linux', env, exists: only('/opt/mine') })).toBe('/opt/mine')
  expect(findBrowser({ platform: 'linux', env, exists: only('/usr/bin/chromium') })).toBe(null)
})

test('the one that came with the tools is the last resort', () => {
  const search = { platform: 'linux', env: { PATH: '/usr/bin' }, bundled: '/tools/chrome' } as const
  expect(findBrowser({ ...search, exists: only('/tools/chrome') })).toBe('/tools/chrome')
  expect(findBrowser({ ...search, exists: only('/tools/chrome', '/usr/bin/chromium') })).toBe(
    '/usr/bin/chromium',
  )
  expect(findBrowser({ ...search, exists: () => false })).toBe(null)
})
