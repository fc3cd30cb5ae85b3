import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DeviceSettingsFile } from '../ports.ts'
import { writeFileWhole } from './write-file-whole.ts'

/** How the window looks on this computer, as one small file. Unreadable counts as not there. */
export function deviceSettingsFile(path: string): DeviceSettingsFile {
  let last: Promise<void> = Promise.resolve()
  return {
    read: () => readFile(path, 'utf8').catch(() => null),
    write(text) {
      // One after another, so that the last one asked for is the one that stays.
      const written = last
        .catch(() => undefined)
        .then(async () => {
          await mkdir(dirname(path), { recursive: true, mode: 0o700 })
          await writeFileWhole(path, Buffer.from(text, 'utf8'))
        })
      last = written
      return written
    },
  }
}
