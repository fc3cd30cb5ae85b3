import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { refuse } from '../../core/kernel/result.ts'
import type { App } from '../app.ts'
import { PAGE_ORIGIN } from './page-origin.ts'

/** The one door from page to program. The program itself judges the name and the input. */
export function answerCalls(app: Pick<App, 'call'>, window: () => BrowserWindow | null): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isOurPage(event, window()) || typeof name !== 'string') return refuse({ code: 'input/unknown-call' })
    return app.call(name, input)
  })
}

/** Only the main frame of our own window, while it shows our own page. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  return (
    window !== null &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    frame.origin === PAGE_ORIGIN
  )
}
