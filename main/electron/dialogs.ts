import { dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { readPicked } from '../host/read-picked.ts'
import { writeExport } from '../host/write-export.ts'
import type { Dialogs, SaveRequest } from '../ports.ts'

const KINDS: Readonly<Record<SaveRequest['extension'], string>> = {
  md: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  txt: 'Text',
}

/** Kinds that are not taken are there to choose, too: the program then says what to do with them. */
const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif', 'avif']

/** The system's own dialogs; "Save as" starts in `folder`. */
export function electronDialogs(window: () => BrowserWindow | null, folder: string): Dialogs {
  return {
    async save({ suggestedName, extension, bytes }, mayWrite = () => true) {
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
      if (!mayWrite()) return { kind: 'too-late' }
      return writeExport(chosen.filePath, bytes)
    },
    async openPicture(most) {
      const options = {
        filters: [{ name: 'Pictures', extensions: PICTURES }],
        properties: ['openFile', 'dontAddToRecent'] as Array<'openFile' | 'dontAddToRecent'>,
      }
      const over = window()
      const chosen =
        over === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(over, options)
      const [path] = chosen.filePaths
      return chosen.canceled || path === undefined ? { kind: 'cancelled' } : readPicked(path, most)
    },
  }
}
