import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../../core/contract.ts'
import type { WindowPlace } from './window.ts'

const FIRST_PLACE: WindowPlace = { width: 1240, height: 820 }

/** The one window, through the locks that end one and open the next in its place. */
export interface OneWindow {
  current(): BrowserWindow | null
  send(event: AppEvent): void
  /** Ends the page's process, and whatever it still held, and opens a fresh one. */
  renew(): void
  focus(): void
  end(): void
}

/** `asksToClose` is called when the person closes it; the window stays until `end`. */
export function oneWindow(open: (place: WindowPlace) => BrowserWindow, asksToClose: () => void): OneWindow {
  let window: BrowserWindow | null = null
  const place = (next: WindowPlace): void => {
    window = open(next)
    window.on('close', (event) => {
      event.preventDefault()
      asksToClose()
    })
  }
  place(FIRST_PLACE)
  return {
    current: () => window,
    send: (event) => window?.webContents.send('event', event),
    renew() {
      const old = window
      const bounds = old?.getBounds() ?? FIRST_PLACE
      // Ended first, so that no moment shows an open page of a locked journal.
      old?.destroy()
      place(bounds)
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
