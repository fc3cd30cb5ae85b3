import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'

/**
 * A stand-in for the `electron` module: keeps what it was told, so that tests can hold the
 * shell to it. Typed by use: the shell itself is checked against Electron's own types.
 */
export class FakeSession extends EventEmitter {
  readonly handled = new Map<string, (request: { url: string }) => Response | Promise<Response>>()
  readonly protocol = {
    handle: (scheme: string, answer: (request: { url: string }) => Response | Promise<Response>) =>
      void this.handled.set(scheme, answer),
  }
  beforeRequest: ((details: { url: string }, answer: (said: { cancel: boolean }) => void) => void) | null =
    null
  readonly webRequest = {
    onBeforeRequest: (hear: NonNullable<FakeSession['beforeRequest']>) => void (this.beforeRequest = hear),
  }
  spellChecker: boolean | null = null
  languages: string[] | null = null
  onPermission: ((contents: null, name: string, answer: (allowed: boolean) => void) => void) | null = null
  onPermissionCheck: ((contents: null, name: string) => boolean) | null = null
  onDevice: (() => boolean) | null = null
  onDisplayMedia: ((request: object, answer: (streams: object | null) => void) => void) | null = null

  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.languages = languages
  }
  setPermissionRequestHandler(hear: FakeSession['onPermission']): void {
    this.onPermission = hear
  }
  setPermissionCheckHandler(hear: FakeSession['onPermissionCheck']): void {
    this.onPermissionCheck = hear
  }
  setDevicePermissionHandler(hear: FakeSession['onDevice']): void {
    this.onDevice = hear
  }
  setDisplayMediaRequestHandler(hear: FakeSession['onDisplayMedia']): void {
    this.onDisplayMedia = hear
  }
}

export class FakeContents extends EventEmitter {
  readonly sent: Array<{ channel: string; event: unknown }> = []
  readonly printed: object[] = []
  openHandler: (() => { action: string }) | null = null
  webRtc: string | null = null
  readonly mainFrame = { parent: null, origin: 'app://stillwater' }

  send(channel: string, event: unknown): void {
    this.sent.push({ channel, event })
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy
  }
  printToPDF(options: object): Promise<Buffer> {
    this.printed.push(options)
    return Promise.resolve(Buffer.from('%PDF-'))
  }
}

export interface FakeWindowOptions {
  readonly title?: string
  readonly show?: boolean
  readonly webPreferences: Readonly<Record<string, unknown>>
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = []
  readonly options: FakeWindowOptions
  readonly webContents = new FakeContents()
  isProtected = false
  isGone = false
  focused = 0
  address: string | null = null

  constructor(options: FakeWindowOptions) {
    super()
    this.options = options
    FakeWindow.all.push(this)
    electron.app.emit('web-contents-created', {}, this.webContents)
  }
  setContentProtection(on: boolean): void {
    this.isProtected = on
  }
  loadURL(address: string): Promise<void> {
    this.address = address
    return Promise.resolve()
  }
  getBounds(): object {
    return { x: 10, y: 20, width: 900, height: 700 }
  }
  isMinimized(): boolean {
    return false
  }
  focus(): void {
    this.focused += 1
  }
  show(): void {
    this.emit('shown')
  }
  destroy(): void {
    this.isGone = true
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true
  isFirst = true
  exits: number[] = []
  quits = 0
  sandboxed = false
  readonly paths: Record<string, string> = {}
  readonly switches = new Map<string, string>()
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
  }
  exit(code: number): void {
    this.exits.push(code)
  }
  quit(): void {
    this.quits += 1
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: no such directory as ${path}`)
    this.paths[name] = path
  }
  getPath(): string {
    return '/home/someone'
  }
  getVersion(): string {
    return '0.1.0'
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst
  }
  enableSandbox(): void {
    this.sandboxed = true
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
}

class FakePowerMonitor extends EventEmitter {
  state = 'active'
  getSystemIdleState(): string {
    return this.state
  }
}

type AnswerCall = (event: object, name: unknown, input: unknown) => unknown

const sessions = new Map<string, FakeSession>()
const handlers = new Map<string, AnswerCall>()

/** What `vi.mock('electron', …)` answers. */
export const electron = {
  app: new FakeApp(),
  BrowserWindow: FakeWindow,
  ipcMain: { handle: (channel: string, answer: AnswerCall) => void handlers.set(channel, answer) },
  session: {
    fromPartition(name: string, options: object): FakeSession {
      const found = sessions.get(name)
      if (found !== undefined) return found
      const made = Object.assign(new FakeSession(), { made: options })
      sessions.set(name, made)
      electron.app.emit('session-created', made)
      return made
    },
  },
  protocol: {
    schemes: [] as object[],
    registerSchemesAsPrivileged: (schemes: object[]) => void electron.protocol.schemes.push(...schemes),
  },
  dialog: {
    answer: { canceled: true, filePath: '' },
    asked: [] as unknown[][],
    chosen: { canceled: true, filePaths: [] as string[] },
    showOpenDialog(...asked: unknown[]) {
      electron.dialog.asked.push(asked)
      return Promise.resolve(electron.dialog.chosen)
    },
    showSaveDialog(...asked: unknown[]) {
      electron.dialog.asked.push(asked)
      return Promise.resolve(electron.dialog.answer)
    },
  },
  powerMonitor: new FakePowerMonitor(),
  Menu: {
    shown: null as object[] | null,
    buildFromTemplate: (template: object[]) => template,
    setApplicationMenu: (menu: object[]) => void (electron.Menu.shown = menu),
  },
}

/**
 * Hands a fake to the shell, which is typed by Electron itself: what it did with the fake
 * is all that counts here.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function asElectron<T>(fake: object): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return fake as T
}

/** What the page would get for a call sent by `event`. */
export function sendCall(event: object, name: unknown, input: unknown): unknown {
  return handlers.get('call')?.(event, name, input)
}

export function forgetElectron(): void {
  FakeWindow.all.length = 0
  sessions.clear()
  handlers.clear()
  electron.app.removeAllListeners()
  electron.powerMonitor.removeAllListeners()
  electron.powerMonitor.state = 'active'
  electron.app.exits = []
  electron.app.quits = 0
  electron.app.isFirst = true
  electron.app.isPackaged = true
  electron.app.sandboxed = false
  electron.app.switches.clear()
  electron.protocol.schemes.length = 0
  electron.dialog.asked.length = 0
  electron.dialog.answer = { canceled: true, filePath: '' }
  electron.dialog.chosen = { canceled: true, filePaths: [] }
  electron.Menu.shown = null
}
