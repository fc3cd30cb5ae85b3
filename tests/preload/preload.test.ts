import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Bridge } from '../../core/contract.ts'
import { buildPreload } from '../../scripts/build.mjs'

let folder: string
let code: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  await buildPreload(folder)
  code = readFileSync(join(folder, 'preload.cjs'), 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the built file as a sandboxed preload runs: with `require` for electron alone. */
function load() {
  const ipcRenderer = { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn() }
  const exposed = new Map<string, Bridge>()
  const contextBridge = {
    exposeInMainWorld: (key: string, value: Bridge) => void exposed.set(key, value),
    executeInMainWorld: vi.fn(),
  }
  const require = (name: string): object => {
    if (name !== 'electron') throw new Error(`A sandboxed preload has no ${name}`)
    return { ipcRenderer, contextBridge }
  }
  runInNewContext(code, { require, module: { exports: {} }, exports: {} })
  const bridge = exposed.get('bridge')
  if (bridge === undefined) throw new Error('No bridge')
  return { bridge, exposed, ipcRenderer, contextBridge }
}

test('the page gets one object with two functions', () => {
  const { exposed, bridge } = load()
  expect([...exposed.keys()]).toEqual(['bridge'])
  expect(Object.keys(bridge)).toEqual(['call', 'listen'])
})

test('a call goes over one channel, whatever its name', () => {
  const { bridge, ipcRenderer } = load()
  void bridge.call('event', { a: 1 })
  expect(ipcRenderer.invoke.mock.calls).toEqual([['call', 'event', { a: 1 }]])
})

test('a listener hears the event without its sender, and its undo is real', () => {
  const { bridge, ipcRenderer } = load()
  const hear = vi.fn()
  const undo = bridge.listen(hear)
  const [channel, listener] = ipcRenderer.on.mock.calls[0] ?? []
  listener({ sender: 'electron' }, { name: 'vault.opened' })
  expect(hear.mock.calls).toEqual([[{ name: 'vault.opened' }]])
  undo()
  expect(ipcRenderer.removeListener.mock.calls).toEqual([[channel, listener]])
})

test('it takes away the ways to others that a content policy does not cover', () => {
  const { contextBridge } = load()
  const { func } = contextBridge.executeInMainWorld.mock.calls[0]?.[0] ?? {}
  const page = { RTCPeerConnection: 1, WebSocket: 1, WebTransport: 1, EventSource: 1, fetch: 1 }
  runInNewContext(`(${String(func)})()`, page)
  expect(Object.keys(page)).toEqual(['fetch'])
})

test('it is small: nothing of the contract but its types is in it', () => {
  expect(code.length).toBeLessThan(2000)
})
