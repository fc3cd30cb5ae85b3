import { createHash } from 'node:crypto'
import { posix, win32 } from 'node:path'
import { documentsFolder } from './documents-folder.ts'

/** Where things lie on this computer. */
export interface Places {
  readonly journalFolder: string
  /** This computer's own state for that journal; each journal folder has its own. */
  readonly localFolder: string
  readonly deviceSettings: string
  readonly log: string
}

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** `folder`, absolute, opens another journal than the usual one in Documents. */
export function placesFor(around: Surroundings, folder?: string): Places {
  const path = around.platform === 'win32' ? win32 : posix
  const journalFolder = path.resolve(folder ?? path.join(documentsFolder(around), 'Stillwater journal'))
  const appData = path.join(appDataFolder(around), 'Stillwater')
  const name = createHash('sha256').update(journalFolder).digest('hex').slice(0, 16)
  return {
    journalFolder,
    localFolder: path.join(appData, 'journals', name),
    deviceSettings: path.join(appData, 'window.json'),
    log: path.join(appData, 'stillwater.log'),
  }
}

function appDataFolder(around: Surroundings): string {
  const { home, env } = around
  if (around.platform === 'win32') return env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local')
  if (around.platform === 'darwin') return posix.join(home, 'Library', 'Application Support')
  const named = env['XDG_DATA_HOME']
  return named?.startsWith('/') ? named : posix.join(home, '.local', 'share')
}
