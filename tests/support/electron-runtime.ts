import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('../../node_modules/electron', import.meta.url))

/** The Electron runtime on this computer, or null where only its types are installed. */
export function electronRuntime(): string | null {
  const named = join(PACKAGE, 'path.txt')
  if (!existsSync(named)) return null
  const path = join(PACKAGE, 'dist', readFileSync(named, 'utf8'))
  return existsSync(path) ? path : null
}
