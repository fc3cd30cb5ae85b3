import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const PACKAGE = join(root, 'node_modules', 'electron')
/** How long to wait for a first word from the server that keeps the runtime, in ms. */
const ANSWER_WITHIN = 5_000
/** How long fetching it may take: about 120 MB. */
const FETCH_WITHIN = 5 * 60_000

/** The Electron runtime on this computer, or null. */
export function electronBinary() {
  const named = join(PACKAGE, 'path.txt')
  if (!existsSync(named)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist')
  const path = join(dist, readFileSync(named, 'utf8'))
  return existsSync(path) ? path : null
}

/** The runtime, fetched by Electron's own installer if it can be had. Never waits long for nothing. */
export async function electronBinaryOrFetch() {
  const there = electronBinary()
  if (there !== null) return there
  if (!(await answers(process.env['ELECTRON_MIRROR'] ?? 'https://github.com/'))) return null
  console.log('Fetching the Electron runtime, once …')
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: FETCH_WITHIN })
  return electronBinary()
}

async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN) })
    return true
  } catch {
    return false
  }
}
