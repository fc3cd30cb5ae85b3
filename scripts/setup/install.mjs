import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** True if what is installed is what the lockfile says, part for part. */
export function isInstalled(base = root) {
  const wanted = packagesIn(join(base, 'package-lock.json'))
  // npm keeps a lockfile of what it really put there.
  const there = packagesIn(join(base, 'node_modules', '.package-lock.json'))
  if (wanted === null || there === null) return false
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue
    const found = there[path]
    if (found === undefined ? !optional : found.version !== version) return false
  }
  return Object.keys(there).every((path) => Object.hasOwn(wanted, path))
}

/** Installs exactly what the lockfile says, unless it is there already. */
export function installIfStale() {
  if (isInstalled()) return
  console.log('Installing what it is built from (first start, or the list changed) …')
  // On Windows npm is a script, which only a shell can start; the words are ours.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (npm.status === 0 && isInstalled()) return
  process.stdout.write(npm.stdout ?? '')
  process.stderr.write(npm.stderr ?? String(npm.error ?? ''))
  console.error('Installing failed; npm said why above. A connection to the npm registry is needed once.')
  process.exit(1)
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
