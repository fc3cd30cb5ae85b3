import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const FETCH_WITHIN = 5 * 60_000

/** True where pdftotext is, with which tests read PDFs: from before, or installed from Debian where we may. */
export function popplerOrInstall() {
  if (isThere()) return true
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { stdio: 'ignore', env, timeout: FETCH_WITHIN }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], options)
  }
  return isThere()
}

function isThere() {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0
}
