import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronBinaryOrFetch } from './setup/electron.mjs'
import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'
import { root } from './setup/root.mjs'

const USAGE = `npm start                     opens your journal, in Documents/Stillwater journal
npm start -- --folder DIR     opens the journal in DIR, or creates one there
npm start -- --demo           opens a made-up journal to look around in; wiped when closed`
/** A runtime that ends with an error this soon, in ms, could not start on this computer. */
const TOO_SOON = 10_000

const words = process.argv.slice(2)
if (!isUnderstood(words)) {
  console.error(USAGE)
  process.exit(2)
}
if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  console.error('There is no display here. `npm run tour` walks through the program without one;')
  console.error('`xvfb-run -a npm start` opens it on a display in memory.')
  process.exit(1)
}
installIfStale()
goOnInNode24()
const { build } = await import('./build.mjs')
await build()
process.exitCode = await open()

async function open() {
  // Electron's sandbox does not start as root; the other shell knows what to do then.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const electron = isRoot ? null : await electronBinaryOrFetch()
  if (electron !== null) {
    const before = Date.now()
    const code = await run(electron, [root, ...words])
    if (code === 0 || Date.now() - before > TOO_SOON) return code
    console.log('Electron could not start here, so it opens in a window of an installed browser.')
  } else if (isRoot) {
    console.log('Electron does not start as root, so it opens in a window of an installed browser.')
  } else {
    console.log('The Electron runtime cannot be had here, so it opens in a window of an installed browser.')
  }
  return run(process.execPath, [join(root, 'out', 'main', 'chromium.js'), ...words])
}

/** Runs it to its end. A signal reaches it too, and it saves and locks before it goes. */
function run(file, args) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit' })
    const pass = (signal) => void child.kill(signal)
    // Ctrl+C in a terminal reaches the child by itself; twice would be once too often.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', pass)
    process.on('SIGHUP', pass)
    child.on('error', () => resolve(1))
    child.on('exit', (code) => {
      process.off('SIGTERM', pass)
      process.off('SIGHUP', pass)
      resolve(code ?? 1)
    })
  })
}

/** The program judges its words itself; this is only to say so before a long install. */
function isUnderstood(given) {
  if (given.length === 0) return true
  if (given.length === 1) return given[0] === '--demo' || /^--folder=.+/.test(given[0])
  return given.length === 2 && given[0] === '--folder' && !given[1].startsWith('--')
}
