import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { launchHeadless, installedBrowser } from '../../main/chromium/launch.ts'
import { chromiumDocuments } from '../../main/chromium/documents.ts'
import { deviceSettingsFile } from '../../main/host/device-settings-file.ts'
import { realClock } from '../../main/host/real-clock.ts'
import type { HostIdentity, Ports } from '../../main/ports.ts'
import { nodeFs } from '../../main/vault/node-fs.ts'
import { fastDeriveKey } from './fast-derive-key.ts'
import { MemoryClipboard } from './memory-clipboard.ts'
import { movableClock, type MovableClock } from './movable-clock.ts'
import { scriptedDialogs, type ScriptedDialogs } from './scripted-dialogs.ts'

export interface TestPorts extends Ports {
  readonly clock: MovableClock
  readonly dialogs: ScriptedDialogs
  readonly clipboard: MemoryClipboard
  /** Codes that were logged: a test that expects none can say so. */
  readonly logged: string[]
  /** From now on as another process of this computer, the one before it gone. */
  asNewProcess(): void
}

/** The real disk in a folder of the test's own; only time, dialogs and the cost of a key are not real. */
export function testPorts(folder: string): TestPorts {
  const logged: string[] = []
  let pid = process.pid
  const host: HostIdentity = {
    name: 'desk',
    bootId: 'boot-1',
    get pid() {
      return pid
    },
    isRunning: (asked) => asked === pid,
  }
  return {
    disk: nodeFs,
    journalFolder: join(folder, 'journal'),
    localFolder: join(folder, 'local'),
    clock: movableClock(),
    random: (bytes) => randomBytes(bytes),
    deriveKey: fastDeriveKey,
    host,
    dialogs: scriptedDialogs(join(folder, 'saved')),
    clipboard: new MemoryClipboard(),
    documents: chromiumDocuments(() => launchHeadless(installedBrowser() ?? ''), realClock),
    deviceSettings: deviceSettingsFile(join(folder, 'window.json')),
    log: { note: (code, ref) => void logged.push(`${code} ${ref}`) },
    about: { version: '0.0.0', shell: 'test', isDemo: false },
    logged,
    asNewProcess: () => void (pid += 1),
  }
}
