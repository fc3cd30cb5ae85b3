import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { toolScript } from './tool.mjs'

const FETCH_WITHIN = 10 * 60_000

/**
 * A Chromium for the browser tests: one that is here, else Debian's own where we may install
 * it, else the one Playwright fetches. null where none can be had.
 */
export async function browserOrInstall() {
  const { installedBrowser } = await import('../../main/chromium/launch.ts')
  const there = installedBrowser()
  if (there !== null) return there
  console.log('Setting up Chromium for the browser tests …')
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { stdio: 'ignore', env, timeout: FETCH_WITHIN }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
    const debian = installedBrowser()
    if (debian !== null) return debian
  }
  const args = [toolScript('playwright'), 'install', 'chromium']
  spawnSync(process.execPath, args, { stdio: 'inherit', timeout: FETCH_WITHIN })
  return installedBrowser()
}
