import { clipboard } from 'electron'
import type { Clipboard } from '../ports.ts'

/** The system's clipboard. */
export function electronClipboard(): Clipboard {
  return {
    read: () => clipboard.readText(),
    write: (text) => clipboard.writeText(text),
    clear: () => {
      clipboard.clear()
      return Promise.resolve()
    },
  }
}
