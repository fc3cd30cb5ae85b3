import { join } from 'node:path'
import { createApp, type App } from '../app.ts'
import { demoClock } from '../demo/demo-clock.ts'
import { DEMO_PASSPHRASE, fillDemo } from '../demo/fill-demo.ts'
import type { About, Clipboard, Dialogs, Documents } from '../ports.ts'
import { nodePorts } from './node-ports.ts'
import type { Places } from './places.ts'
import { realClock } from './real-clock.ts'
import type { ScratchFolder } from './scratch-folder.ts'
import type { StartOptions } from './start-options.ts'
import type { Threads } from './threads.ts'

export interface ProgramOptions {
  readonly options: StartOptions
  readonly places: Places
  /** Holds the journal of a demonstration. */
  readonly scratch: ScratchFolder
  readonly shell: About['shell']
  readonly version: string
  readonly region: string | null
  readonly dialogs: Dialogs
  readonly documents: Documents
  readonly clipboard: Clipboard
  readonly threads: Threads
  /** One line for whoever started it. */
  readonly say: (line: string) => void
}

export interface Program {
  readonly app: App
  /**
   * Makes the one way out: locks, closes, then `end`. Words that could not be saved hold it back
   * while there is a page to show them; asked again, it goes.
   */
  leaving(end: () => void, hasPage?: () => boolean): () => void
}

/** The program on this computer; a demonstration comes filled and open. */
export async function openProgram(given: ProgramOptions): Promise<Program> {
  const { isDemo } = given.options
  const places = isDemo ? demoPlaces(given.scratch.path) : given.places
  const about = { version: given.version, shell: given.shell, isDemo, region: given.region }
  const { dialogs, documents, clipboard, threads } = given
  const clock = demoClock(realClock)
  const shell = { dialogs, documents, clipboard, about, threads }
  const app = createApp(nodePorts(places, shell, isDemo ? clock : realClock))
  if (isDemo) {
    await fillDemo(app, { beDaysAgo: clock.beDaysAgo })
    given.say(`This journal is made up and is wiped when you close it. Its passphrase: ${DEMO_PASSPHRASE}`)
  }
  return { app, leaving: (end, hasPage) => leaving(app, end, hasPage) }
}

function leaving(app: App, end: () => void, hasPage = () => true): () => void {
  let asked = false
  let putOff = false
  app.listen((event) => {
    if (event.name === 'vault.lockPutOff') putOff = true
  })
  const leave = async (): Promise<void> => {
    putOff = false
    await app.lock('quit')
    if (putOff && hasPage()) {
      asked = false
      return
    }
    await app.close()
    end()
  }
  return () => {
    if (asked) return
    asked = true
    void leave()
  }
}

function demoPlaces(folder: string): Places {
  return {
    journalFolder: join(folder, 'journal'),
    localFolder: join(folder, 'local'),
    deviceSettings: join(folder, 'window.json'),
    log: join(folder, 'log'),
  }
}
