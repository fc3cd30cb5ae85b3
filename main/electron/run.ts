import { app as electron, session } from 'electron'
import { fileURLToPath } from 'node:url'
import { documentsFolder } from '../host/documents-folder.ts'
import { openProgram } from '../host/open-program.ts'
import { pageFiles } from '../host/page-files.ts'
import type { Places } from '../host/places.ts'
import { regionOf } from '../host/region.ts'
import type { ScratchFolder } from '../host/scratch-folder.ts'
import type { StartOptions } from '../host/start-options.ts'
import { threadsBeside } from '../host/threads.ts'
import { electronClipboard } from './clipboard.ts'
import { electronDialogs } from './dialogs.ts'
import { electronDocuments } from './documents.ts'
import { answerCalls } from './ipc.ts'
import { setMenu } from './menu.ts'
import { oneWindow, type OneWindow } from './one-window.ts'
import { PAGE_ORIGIN } from './page-origin.ts'
import { lockWithTheComputer } from './power.ts'
import { servePage } from './protocol.ts'
import { refuseNavigation } from './security/navigation.ts'
import { silenceSession } from './security/network.ts'
import { refusePermissions } from './security/permissions.ts'
import { openWindow } from './window.ts'

export interface RunOptions extends StartOptions {
  readonly places: Places
  readonly scratch: ScratchFolder
}

/** The program in its Electron window, from "ready" until the person leaves. */
export async function run(options: RunOptions): Promise<void> {
  electron.on('session-created', (created) => {
    silenceSession(created)
    refusePermissions(created)
  })
  electron.on('web-contents-created', (_, contents) => refuseNavigation(contents))
  // Without this Electron quits between the window that a lock ends and the next.
  electron.on('window-all-closed', () => undefined)
  await electron.whenReady()

  // Kept in memory only: the name does not begin with "persist:".
  const pages = session.fromPartition('stillwater', { cache: false })
  servePage(pages, pageFiles(built('../renderer/'), PAGE_ORIGIN))

  let window: OneWindow | null = null
  const program = await openProgram({
    options,
    places: options.places,
    scratch: options.scratch,
    shell: 'electron',
    version: electron.getVersion(),
    region: regionOf({
      platform: process.platform,
      env: process.env,
      system: () => electron.getSystemLocale(),
    }),
    dialogs: electronDialogs(
      () => window?.current() ?? null,
      documentsFolder({ platform: process.platform, home: electron.getPath('home'), env: process.env }),
    ),
    documents: electronDocuments(),
    clipboard: electronClipboard(),
    threads: threadsBeside(import.meta.url),
    say: (line) => process.stdout.write(`${line}\n`),
  })

  const leave = program.leaving(() => {
    window?.end()
    electron.quit()
  })
  const opened = oneWindow(
    (place, lockedBy) => openWindow(pages, built('../preload/preload.cjs'), place, lockedBy),
    leave,
  )
  window = opened
  answerCalls(program.app, () => opened.current())
  program.app.listen((event) => {
    opened.send(event)
    if (event.name === 'vault.locked' && event.reason !== 'quit') opened.renew(event.reason)
  })
  electron.on('second-instance', () => opened.focus())
  electron.on('activate', () => opened.focus())
  electron.on('before-quit', (event) => {
    if (opened.current() === null) return
    event.preventDefault()
    leave()
  })
  setMenu((command) => opened.send({ name: 'menu.chosen', command }))
  lockWithTheComputer(program.app, leave)
}

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
