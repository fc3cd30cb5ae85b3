import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeApp } from '../../support/fake-app.ts'
import { electron, FakeWindow, asElectron, forgetElectron, sendCall } from '../../support/fake-electron.ts'

vi.mock('electron', async () => (await import('../../support/fake-electron.ts')).electron)

const { answerCalls } = await import('../../../main/electron/ipc.ts')
const { electronDialogs } = await import('../../../main/electron/dialogs.ts')
const { electronDocuments } = await import('../../../main/electron/documents.ts')
const { lockWithTheComputer } = await import('../../../main/electron/power.ts')
const { oneWindow } = await import('../../../main/electron/one-window.ts')
const { setMenu } = await import('../../../main/electron/menu.ts')

const open = (): never => asElectron(new FakeWindow({ webPreferences: {} }))

beforeEach(forgetElectron)
afterEach(() => vi.useRealTimers())

test('a call of our page reaches the program', async () => {
  const app = fakeApp()
  const window = new FakeWindow({ webPreferences: {} })
  answerCalls(app, () => asElectron(window))
  const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
  await expect(sendCall(event, 'issues.list', { a: 1 })).resolves.toEqual({ ok: true, value: { a: 1 } })
  expect(app.calls).toEqual([{ name: 'issues.list', input: { a: 1 } }])
})

test.each([
  ['a frame inside the page', { senderFrame: { parent: {}, origin: 'app://stillwater' } }],
  ['a page of another origin', { senderFrame: { parent: null, origin: 'https://example.com' } }],
  ['an origin that begins like ours', { senderFrame: { parent: null, origin: 'app://stillwater.evil' } }],
  ['a frame that is gone', { senderFrame: null }],
  ['another window', { sender: {} }],
])('%s is refused', async (_, change) => {
  const app = fakeApp()
  const window = new FakeWindow({ webPreferences: {} })
  answerCalls(app, () => asElectron(window))
  const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame, ...change }
  expect(await sendCall(event, 'issues.list', undefined)).toEqual({
    ok: false,
    error: { code: 'input/unknown-call' },
  })
  expect(app.calls).toEqual([])
})

test.each([[null], [7], [{ toString: () => 'issues.list' }], [['issues.list']]])(
  'a name that is %s is refused',
  async (name) => {
    const app = fakeApp()
    const window = new FakeWindow({ webPreferences: {} })
    answerCalls(app, () => asElectron(window))
    const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
    expect(await sendCall(event, name, undefined)).toMatchObject({ ok: false })
    expect(app.calls).toEqual([])
  },
)

test('a save asks where, writes there, and tells the name only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  const dialogs = electronDialogs(() => null, folder)
  const request = { suggestedName: 'summary.md', extension: 'md', bytes: Buffer.from('words') } as const
  expect(await dialogs.save(request)).toEqual({ kind: 'cancelled' })
  electron.dialog.answer = { canceled: false, filePath: join(folder, 'mine.md') }
  expect(await dialogs.save(request)).toEqual({ kind: 'saved', fileName: 'mine.md' })
  expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('words')
  expect(electron.dialog.asked[0]?.[0]).toMatchObject({ defaultPath: join(folder, 'summary.md') })
  electron.dialog.answer = { canceled: false, filePath: join(folder, 'nowhere', 'mine.md') }
  expect(await dialogs.save(request)).toEqual({ kind: 'refused', reason: 'ENOENT' })
  rmSync(folder, { recursive: true })
})

test('a document is printed from memory under the print policy, and its window ends', async () => {
  const made: Array<{ url: string; policy: string | null; body: string }> = []
  const documents = electronDocuments()
  const prints = electron.session.fromPartition('print', {})
  const load = vi.spyOn(FakeWindow.prototype, 'loadURL').mockImplementation(async (url) => {
    const answer = await prints.handled.get('app')?.({ url })
    made.push({
      url,
      policy: answer?.headers.get('content-security-policy') ?? null,
      body: (await answer?.text()) ?? '',
    })
  })
  expect(Buffer.from(await documents.pdf('<p>Then, and now</p>')).toString()).toBe('%PDF-')
  expect(made[0]).toMatchObject({ body: '<p>Then, and now</p>' })
  expect(made[0]?.policy).toContain("default-src 'none'")
  expect(made[0]?.policy).not.toContain('script-src')
  const window = FakeWindow.all[0]
  expect(window?.webContents.printed[0]).toMatchObject({ pageSize: 'A4', generateTaggedPDF: true })
  expect(window?.isGone).toBe(true)
  const later = await prints.handled.get('app')?.({ url: made[0]?.url ?? '' })
  expect(later?.status).toBe(404)
  load.mockRestore()
})

test.each(['darwin', 'win32'] as const)(
  'on %s it locks on sleep and when the screen is locked',
  (platform) => {
    const app = fakeApp()
    const end = lockWithTheComputer(app, vi.fn(), platform)
    electron.powerMonitor.emit('suspend')
    electron.powerMonitor.emit('lock-screen')
    expect(app.locks).toEqual(['suspend', 'screen'])
    end()
    electron.powerMonitor.emit('suspend')
    expect(app.locks).toHaveLength(2)
  },
)

test('on Linux it asks every five seconds, and locks once for each time the screen is locked', () => {
  vi.useFakeTimers()
  const app = fakeApp()
  const end = lockWithTheComputer(app, vi.fn(), 'linux')
  vi.advanceTimersByTime(20_000)
  expect(app.locks).toEqual([])
  electron.powerMonitor.state = 'locked'
  vi.advanceTimersByTime(20_000)
  expect(app.locks).toEqual(['screen'])
  electron.powerMonitor.state = 'active'
  vi.advanceTimersByTime(5_000)
  electron.powerMonitor.state = 'locked'
  vi.advanceTimersByTime(5_000)
  expect(app.locks).toEqual(['screen', 'screen'])
  end()
})

test('a shutdown waits for the save', () => {
  const quit = vi.fn()
  const event = { preventDefault: vi.fn() }
  lockWithTheComputer(fakeApp(), quit, 'darwin')
  electron.powerMonitor.emit('shutdown', event)
  expect(event.preventDefault).toHaveBeenCalledOnce()
  expect(quit).toHaveBeenCalledOnce()
})

test('a lock destroys the window, then opens a fresh one in its place', () => {
  const one = oneWindow(open, vi.fn())
  const first = FakeWindow.all[0]
  one.renew('asked')
  expect(first?.isGone).toBe(true)
  expect(FakeWindow.all).toHaveLength(2)
  expect(one.current()).toBe(FakeWindow.all[1])
  one.send({ name: 'vault.opened' })
  expect(first?.webContents.sent).toEqual([])
  expect(FakeWindow.all[1]?.webContents.sent).toEqual([{ channel: 'event', event: { name: 'vault.opened' } }])
})

test('closing by hand asks, and the window stays until it may end', () => {
  const asks = vi.fn()
  const one = oneWindow(open, asks)
  const event = { preventDefault: vi.fn() }
  FakeWindow.all[0]?.emit('close', event)
  expect(event.preventDefault).toHaveBeenCalledOnce()
  expect(asks).toHaveBeenCalledOnce()
  expect(FakeWindow.all[0]?.isGone).toBe(false)
  one.end()
  expect(FakeWindow.all[0]?.isGone).toBe(true)
  expect(one.current()).toBe(null)
})

test.each(['linux', 'darwin', 'win32'] as const)(
  'the menu on %s edits text, sends commands, and opens no tools',
  (platform) => {
    const chosen = vi.fn()
    setMenu(chosen, platform)
    const items = JSON.stringify(electron.Menu.shown)
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'])
      expect(items).toContain(`"${role}"`)
    for (const role of ['toggleDevTools', 'reload', 'forceReload', 'help']) expect(items).not.toContain(role)
    const clicks = (electron.Menu.shown ?? []).flatMap((menu) =>
      'submenu' in menu && Array.isArray(menu.submenu) ? menu.submenu : [],
    )
    for (const item of clicks) item.click?.()
    expect(chosen.mock.calls.flat()).toEqual(['new-entry', 'search', 'lock', 'hide', 'settings'])
  },
)

test('a picture is chosen in the system’s dialog and read there, up to a limit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  const dialogs = electronDialogs(() => null, folder)
  expect(await dialogs.openPicture(10)).toEqual({ kind: 'cancelled' })
  const path = join(folder, 'heron.jpg')
  writeFileSync(path, 'ten bytes.')
  electron.dialog.chosen = { canceled: false, filePaths: [path] }
  expect(await dialogs.openPicture(10)).toEqual({
    kind: 'picked',
    bytes: Uint8Array.from(Buffer.from('ten bytes.')),
  })
  expect(await dialogs.openPicture(9)).toEqual({ kind: 'too-large' })
  electron.dialog.chosen = { canceled: false, filePaths: [folder] }
  expect(await dialogs.openPicture(10)).toMatchObject({ kind: 'refused' })
  const [options] = electron.dialog.asked[0] ?? []
  expect(options).toMatchObject({ properties: ['openFile', 'dontAddToRecent'] })
  rmSync(folder, { recursive: true })
})
