import { beforeEach, expect, test, vi } from 'vitest'
import {
  asElectron,
  electron,
  FakeContents,
  FakeSession,
  FakeWindow,
  forgetElectron,
} from '../../support/fake-electron.ts'

vi.mock('electron', async () => (await import('../../support/fake-electron.ts')).electron)

const { openPrintWindow, openWindow } = await import('../../../main/electron/window.ts')
const { refusePermissions } = await import('../../../main/electron/security/permissions.ts')
const { refuseNavigation } = await import('../../../main/electron/security/navigation.ts')
const { silenceNetwork, silenceSession } = await import('../../../main/electron/security/network.ts')
const { forbiddenSwitch, mayBeSteered } = await import('../../../main/electron/security/switches.ts')

beforeEach(forgetElectron)

const GOLDEN = {
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
}

test('the window is walled in, protected from screen pictures, and named neutrally', () => {
  const session = new FakeSession()
  openWindow(asElectron(session), '/built/preload.cjs', { width: 800, height: 600 }, null)
  const window = FakeWindow.all[0]
  expect(window?.options.webPreferences).toEqual({ ...GOLDEN, session, preload: '/built/preload.cjs' })
  expect(window?.options.title).toBe('Stillwater')
  expect(window?.isProtected).toBe(true)
  expect(window?.address).toBe('app://stillwater/')
})

test('a page cannot rename the window', () => {
  openWindow(asElectron(new FakeSession()), '/built/preload.cjs', { width: 800, height: 600 }, null)
  const event = { preventDefault: vi.fn() }
  FakeWindow.all[0]?.emit('page-title-updated', event, 'What we argued about')
  expect(event.preventDefault).toHaveBeenCalledOnce()
})

test('the window for printing has no script and no preload', () => {
  const session = new FakeSession()
  openPrintWindow(asElectron(session))
  expect(FakeWindow.all[0]?.options).toEqual({
    show: false,
    webPreferences: { ...GOLDEN, session, javascript: false, offscreen: false },
  })
})

const PERMISSIONS =
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown'.split(
    ' ',
  )

test.each(PERMISSIONS)('a page may not have %s', (name) => {
  const session = new FakeSession()
  refusePermissions(asElectron(session))
  const answer = vi.fn()
  session.onPermission?.(null, name, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith(false)
  expect(session.onPermissionCheck?.(null, name)).toBe(false)
})

test('a page may copy text out, and pick no device and no screen', () => {
  const session = new FakeSession()
  refusePermissions(asElectron(session))
  const answer = vi.fn()
  session.onPermission?.(null, 'clipboard-sanitized-write', answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith(true)
  expect(session.onPermissionCheck?.(null, 'clipboard-sanitized-write')).toBe(true)
  expect(session.onDevice?.()).toBe(false)
  const streams = vi.fn()
  session.onDisplayMedia?.({}, streams)
  expect(streams).toHaveBeenCalledExactlyOnceWith(null)
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is refused',
  (name) => {
    const contents = new FakeContents()
    refuseNavigation(asElectron(contents))
    const event = { preventDefault: vi.fn() }
    contents.emit(name, event, 'https://example.com/')
    expect(event.preventDefault).toHaveBeenCalledOnce()
  },
)

test('no page opens a window, and WebRTC keeps its addresses to itself', () => {
  const contents = new FakeContents()
  refuseNavigation(asElectron(contents))
  expect(contents.openHandler?.()).toEqual({ action: 'deny' })
  expect(contents.webRtc).toBe('disable_non_proxied_udp')
})

test.each([
  ['app://stillwater/', false],
  ['app://stillwater/assets/a.js', false],
  ['blob:app://stillwater/1-2-3', false],
  ['app://stillwater.evil/', true],
  ['app://other/', true],
  ['https://example.com/', true],
  ['http://127.0.0.1:80/', true],
  ['ws://127.0.0.1/', true],
  ['file:///etc/passwd', true],
  ['data:text/html,x', true],
  ['blob:https://example.com/1', true],
  ['devtools://devtools/x', true],
  ['chrome://gpu', true],
])('a request for %s is cancelled: %s', (url, cancel) => {
  const session = new FakeSession()
  silenceSession(asElectron(session))
  const answer = vi.fn()
  session.beforeRequest?.({ url }, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel })
})

test('no dictionary is fetched and nothing is downloaded', () => {
  const session = new FakeSession()
  silenceSession(asElectron(session))
  expect(session.spellChecker).toBe(false)
  expect(session.languages).toEqual([])
  const event = { preventDefault: vi.fn() }
  session.emit('will-download', event)
  expect(event.preventDefault).toHaveBeenCalledOnce()
})

test('names resolve to nothing, from before the program is ready', () => {
  silenceNetwork(electron.app.commandLine)
  expect(Object.fromEntries(electron.app.switches)).toEqual({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'no-proxy-server': '',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'disable-quic': '',
    'dns-prefetch-disable': '',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  })
})

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--remote-allow-origins=*',
  '--inspect',
  '--inspect=0',
  '--inspect-brk=5858',
  '-inspect',
  '/inspect',
  '--INSPECT',
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-web-security',
  '--load-extension=/x',
  '--log-net-log=/x',
  '--enable-logging',
  '--log-file=/x',
  '--js-flags=--expose-gc',
  '--proxy-server=evil',
  '--host-rules=MAP * evil',
  '--host-resolver-rules=MAP * evil',
  '--ignore-certificate-errors',
  '--renderer-cmd-prefix=gdb',
])('it does not start with %s', (word) => {
  expect(forbiddenSwitch(['stillwater', word])).toBe(word)
})

test('it starts with its own words, and with what a desktop adds', () => {
  const own = ['stillwater', '--demo', '--folder', '/home/a/--inspections', '--ozone-platform=wayland']
  expect(forbiddenSwitch(own)).toBe(null)
})

test('only the unpackaged program, asked by name, may be steered by tests', () => {
  const asked = { STILLWATER_STEERED_BY_TESTS: 'yes' }
  expect(mayBeSteered(false, asked)).toBe(true)
  expect(mayBeSteered(true, asked)).toBe(false)
  expect(mayBeSteered(false, {})).toBe(false)
})
