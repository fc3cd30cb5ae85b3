import { BrowserWindow, type Session, type WebPreferences } from 'electron'
import type { LockReason } from '../../core/contract.ts'
import { pageAddress } from '../host/page-address.ts'
import { PAGE_ORIGIN } from './page-origin.ts'

/** The walls of every window. Each is named although most are defaults, so that a test can hold them. */
export const WALLS = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
} as const satisfies WebPreferences

export interface WindowPlace {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

/** The one window of the program. Its title never says what is open in it. */
export function openWindow(
  session: Session,
  preload: string,
  place: WindowPlace,
  lockedBy: LockReason | null,
): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: 480,
    minHeight: 400,
    title: 'Stillwater',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f7f4ee',
    webPreferences: { ...WALLS, session, preload },
  })
  // Kept out of screen pictures where the system can; Linux has no such thing.
  window.setContentProtection(true)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pageAddress(PAGE_ORIGIN, lockedBy))
  return window
}

/** Never shown, never scripted: holds one document while it is printed. */
export function openPrintWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { ...WALLS, session, javascript: false, offscreen: false },
  })
}
