import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/** The oldest Node that runs everything; the one that comes with the install is newer. */
const OLDEST = [22, 18]

/**
 * Goes on in the Node that was installed beside the program, the line that Electron carries.
 * Where none was made for this computer, its own Node is used if it is new enough.
 */
export function goOnInNode24() {
  process.env['PATH'] = join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '')
  if (process.versions.node.startsWith('24.')) return
  const own = bundledNode()
  if (own !== null) {
    const { status, signal } = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' })
    process.exit(signal === null ? (status ?? 1) : 1)
  }
  if (!isAtLeast(process.versions.node, OLDEST)) {
    console.error(`Node ${OLDEST.join('.')} or newer is needed here; this is ${process.versions.node}.`)
    process.exit(1)
  }
  console.log(`Using the Node of this computer, ${process.versions.node}.`)
}

function bundledNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', name)
  return existsSync(path) ? path : null
}

export function isAtLeast(version, [major, minor]) {
  const [thisMajor = 0, thisMinor = 0] = version.split('.').map(Number)
  return thisMajor > major || (thisMajor === major && thisMinor >= minor)
}
