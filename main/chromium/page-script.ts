import { PAGE_ORIGIN } from './page-origin.ts'

/** Names of the two bindings; taken off the page before any of its own scripts runs. */
export const CALL = '__stillwaterCall'
export const NEXT_EVENT = '__stillwaterNextEvent'

/**
 * What runs before the page: the very preload that Electron loads, around a stand-in for
 * the few functions of `electron` that it uses.
 */
export function pageScript(preload: string, asksBeforeClosing: boolean): string {
  return `(() => {
  const invoke = globalThis['${CALL}'], next = globalThis['${NEXT_EVENT}']
  delete globalThis['${CALL}']
  delete globalThis['${NEXT_EVENT}']
  if (window !== window.top || location.origin !== '${PAGE_ORIGIN}') return
  const hearers = new Set()
  const electron = {
    ipcRenderer: {
      invoke: (_channel, name, input) => invoke(name, input),
      on: (_channel, hear) => void hearers.add(hear),
      removeListener: (_channel, hear) => void hearers.delete(hear),
    },
    contextBridge: {
      exposeInMainWorld: (key, value) => Object.defineProperty(window, key, { value: Object.freeze(value) }),
      executeInMainWorld: ({ func }) => func(),
    },
  }
  const hearOn = () => next().then((event) => { for (const hear of hearers) hear(null, event); hearOn() }, () => {})
  ${asksBeforeClosing ? "addEventListener('beforeunload', (event) => event.preventDefault())" : ''}
  const module = { exports: {} }
  ;((require, module, exports) => { ${preload}
  })(() => electron, module, module.exports)
  void hearOn()
})()`
}
