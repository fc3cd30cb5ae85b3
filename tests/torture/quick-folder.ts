import { accessSync, constants, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm'

/**
 * A folder of its own, in memory where there is such a place. A killed program leaves to the system what it wrote,
 * synced or not, so that a real disk would only be waited for.
 */
export function quickFolder(what: string): string {
  return mkdtempSync(join(isInMemory() ? IN_MEMORY : tmpdir(), `stillwater-${what}-`))
}

function isInMemory(): boolean {
  try {
    accessSync(IN_MEMORY, constants.W_OK)
    return true
  } catch {
    return false
  }
}
