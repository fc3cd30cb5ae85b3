import type { BrowserWindow } from 'electron'
import type { AppEvent, LockReason } from '../../core/contract.ts'
import type { WindowPlace } from './window.ts'

const FIRST_PLACE: WindowPlace = { width: 1240, height: 820 }

/** The one window, through the locks that end one and open the next in its place. */
export interface OneWindow {
  current(): BrowserWindow | null
  send(event: AppEvent): void
  /** Ends the page's process, and whatever it still held, and opens a fresh one. */
  renew(lockedBy: LockReason): void
  focus(): void
  end(): void
}

/** `asksToClose` is called when the person closes it; the window stays until `end`. */
export function oneWindow(
  open: (place: WindowPlace, lockedBy: LockReason | null) => BrowserWindow,
  asksToClose: () => void,
): OneWindow {
  let window: BrowserWindow | null = null
  const place = (next: WindowPlace, lockedBy: LockReason | null): void => {
    window = open(next, lockedBy)
    window.on('close', (event) => {
      event.preventDefault()
      asksToClose()
    })
  }
  place(FIRST_PLACE, null)
  return {
    current: () => window,
    send: (event) => window?.webContents.send('event', event),
    renew(lockedBy) {
      const old = window
      const bounds = old?.getBounds() ?? FIRST_PLACE
      // Ended first, so that no moment shows an open page of a locked journal.
      old?.destroy()
      place(bounds, lockedBy)
    },
    focus() {
      if (window?.isMinimized()) window.restore()
      window?.focus()
    },
    end() {
      window?.destroy()
      window = null
    },
  }
}
