import { dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { writeExport } from '../host/write-export.ts'
import type { Dialogs, SaveRequest } from '../ports.ts'

const KINDS: Readonly<Record<SaveRequest['extension'], string>> = {
  md: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  txt: 'Text',
}

/** The system's own "Save as", starting in `folder`. */
export function electronDialogs(window: () => BrowserWindow | null, folder: string): Dialogs {
  return {
    async save({ suggestedName, extension, bytes }) {
      const options = {
        defaultPath: join(folder, suggestedName),
        filters: [{ name: KINDS[extension], extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'] as Array<
          'showOverwriteConfirmation' | 'dontAddToRecent'
        >,
      }
      const over = window()
      const chosen =
        over === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(over, options)
      if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
      return writeExport(chosen.filePath, bytes)
    },
  }
}
