import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from './places.ts'

/** Where this person's documents lie; the name differs by language and can be moved. */
export function documentsFolder(around: Surroundings): string {
  const usual = join(around.home, 'Documents')
  try {
    if (around.platform === 'linux') return fromUserDirs(around) ?? usual
    if (around.platform === 'win32') return fromRegistry(around) ?? usual
  } catch {
    return usual
  }
  return usual
}

/** xdg-user-dirs: XDG_DOCUMENTS_DIR="$HOME/…" in the environment or in user-dirs.dirs. */
function fromUserDirs({ home, env }: Surroundings): string | null {
  const config = join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'user-dirs.dirs')
  const line =
    env['XDG_DOCUMENTS_DIR'] ?? /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(config, 'utf8'))?.[1]
  const path = line?.replace(/^\$HOME(?=\/|$)/, home).replace(/\/$/, '')
  // The home folder itself is how xdg-user-dirs says "none".
  return path?.startsWith('/') && path !== home ? path : null
}

function fromRegistry({ env }: Surroundings): string | null {
  const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'
  const said = execFileSync('reg', ['query', key, '/v', 'Personal'], { encoding: 'utf8', windowsHide: true })
  const path = /REG(?:_EXPAND)?_SZ\s+(.+)/.exec(said)?.[1]?.trim()
  return path?.replace(/%(\w+)%/g, (whole, name: string) => env[name] ?? whole) ?? null
}
