import { randomBytes } from 'node:crypto'
import type { About, Clipboard, Clock, Dialogs, Documents, Ports } from '../ports.ts'
import { nodeFs } from '../vault/node-fs.ts'
import { threadTidier } from '../vault/thread-tidier.ts'
import { workerDeriveKey } from '../vault/worker-derive-key.ts'
import { deviceSettingsFile } from './device-settings-file.ts'
import { logFile } from './log-file.ts'
import type { Places } from './places.ts'
import { realClock } from './real-clock.ts'
import { removeAside } from './remove-aside.ts'
import { thisHost } from './this-host.ts'
import type { Threads } from './threads.ts'

/** What only the shell itself can give. */
export interface ShellPorts {
  readonly dialogs: Dialogs
  readonly documents: Documents
  readonly clipboard: Clipboard
  readonly about: About
  readonly threads: Threads
}

/** The real computer, as the program sees it. */
export function nodePorts(places: Places, shell: ShellPorts, clock: Clock = realClock): Ports {
  return {
    disk: nodeFs,
    journalFolder: places.journalFolder,
    localFolder: places.localFolder,
    clock,
    random: (bytes) => randomBytes(bytes),
    deriveKey: workerDeriveKey(shell.threads.kdf),
    tidier: threadTidier(shell.threads.tidy),
    removeAside,
    host: thisHost(),
    dialogs: shell.dialogs,
    documents: shell.documents,
    clipboard: shell.clipboard,
    deviceSettings: deviceSettingsFile(places.deviceSettings),
    log: logFile(places.log, clock),
    about: shell.about,
  }
}
