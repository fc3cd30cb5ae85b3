import { contextBridge, ipcRenderer } from 'electron'
import type { AppEvent, Bridge } from '../core/contract.ts'
import { takeAwayPeers } from './no-peers.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  listen(hear) {
    const onEvent = (_: unknown, event: AppEvent) => hear(event)
    ipcRenderer.on('event', onEvent)
    return () => void ipcRenderer.removeListener('event', onEvent)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
contextBridge.executeInMainWorld({ func: takeAwayPeers })
