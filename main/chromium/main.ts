import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { documentsFolder } from '../host/documents-folder.ts'
import { openProgram } from '../host/open-program.ts'
import { placesFor } from '../host/places.ts'
import { realClock } from '../host/real-clock.ts'
import { regionOf } from '../host/region.ts'
import { scratchFolder, wipeLeftovers } from '../host/scratch-folder.ts'
import { readStartOptions } from '../host/start-options.ts'
import { thisHost } from '../host/this-host.ts'
import { threadsBeside } from '../host/threads.ts'
import { chromiumClipboard } from './clipboard.ts'
import { chromiumDialogs } from './dialogs.ts'
import { chromiumDocuments } from './documents.ts'
import { installedBrowser, launchHeadless } from './launch.ts'
import { openChromiumShell, type ChromiumShell } from './shell.ts'
import { appWindows } from './windows.ts'

/** Replaced at build time by the version in package.json. */
declare const __VERSION__: string

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function start(): Promise<number> {
  const options = readStartOptions(process.argv.slice(2), process.cwd())
  if (options === null) return 2
  const browser = installedBrowser()
  if (browser === null) {
    say('No Chromium, Chrome or Edge was found. Install one, or name it in STILLWATER_BROWSER.')
    return 1
  }
  for (const kind of ['run', 'profile']) wipeLeftovers(kind, thisHost())
  const around = { platform: process.platform, home: homedir(), env: process.env }
  const scratch = scratchFolder('run')
  let shell: ChromiumShell | null = null
  try {
    const program = await openProgram({
      options,
      places: placesFor(around, options.folder),
      scratch,
      shell: 'chromium',
      version: __VERSION__,
      region: regionOf({ ...around, system: () => new Intl.DateTimeFormat().resolvedOptions().locale }),
      dialogs: chromiumDialogs(documentsFolder(around)),
      clipboard: chromiumClipboard(() => shell?.page() ?? null),
      documents: chromiumDocuments(() => launchHeadless(browser), realClock),
      threads: threadsBeside(import.meta.url),
      say,
    })
    await new Promise<void>((resolve, reject) => {
      const leave = program.leaving(
        () => void (shell?.kill() ?? Promise.resolve()).then(resolve, reject),
        () => shell?.hasPage() === true,
      )
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
      const built = fileURLToPath(new URL('..', import.meta.url))
      openChromiumShell({
        app: program.app,
        windows: appWindows(browser, scratchFolder),
        built,
        onClosed: leave,
      })
        .then((opened) => (shell = opened))
        .catch(reject)
    })
    return 0
  } finally {
    scratch.wipe()
  }
}

process.exitCode = await start()
