import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { placesFor } from '../host/places.ts'
import { scratchFolder, wipeLeftovers } from '../host/scratch-folder.ts'
import { readStartOptions } from '../host/start-options.ts'
import { thisHost } from '../host/this-host.ts'
import { registerPageScheme } from './protocol.ts'
import { silenceNetwork } from './security/network.ts'
import { forbiddenSwitch, mayBeSteered } from './security/switches.ts'

/**
 * Decides whether to start at all. Nothing of the program is loaded before that: a second
 * copy must be gone before it could touch the journal.
 */
async function start(): Promise<void> {
  const steered = mayBeSteered(app.isPackaged, process.env)
  if (!steered && forbiddenSwitch(process.argv) !== null) return app.exit(1)

  const own = process.argv.slice(app.isPackaged ? 1 : 2)
  // Only what begins with our words: systems add switches of their own.
  const options = readStartOptions(own.filter(isOurs), process.cwd())
  if (options === null) return app.exit(2)

  wipeLeftovers('run', thisHost())
  const places = placesFor({ platform: process.platform, home: homedir(), env: process.env }, options.folder)
  setPath('userData', join(dirname(places.log), 'electron'))
  // A demonstration shares nothing with the person's own journal, so it may run beside it.
  if (!options.isDemo && !app.requestSingleInstanceLock()) return app.exit(0)

  const scratch = scratchFolder('run')
  if (options.isDemo) setPath('userData', join(scratch.path, 'user'))
  setPath('sessionData', join(scratch.path, 'session'))
  app.on('quit', () => scratch.wipe())

  app.enableSandbox()
  registerPageScheme()
  silenceNetwork(app.commandLine)
  const { run } = await import('./run.ts')
  // Not awaited: Electron says "ready" only after this file has run to its end.
  void run({ ...options, places, scratch }).catch(cannotRun)
}

/** Electron refuses a path that is not there yet, as none is at the first start. */
function setPath(name: 'userData' | 'sessionData', path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  app.setPath(name, path)
}

/** Without a window nobody could end it, and every later start would find it running and go. */
function cannotRun(bug: unknown): void {
  process.stderr.write(`Stillwater could not open: ${bug instanceof Error ? bug.constructor.name : 'bug'}\n`)
  app.exit(1)
}

function isOurs(word: string, at: number, words: readonly string[]): boolean {
  return word === '--demo' || word.startsWith('--folder') || words[at - 1] === '--folder'
}

await start()
