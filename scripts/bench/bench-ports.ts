import { join } from 'node:path'
import { nodePorts } from '../../main/host/node-ports.ts'
import { threadsFromSource } from '../../main/host/threads.ts'
import type { Ports } from '../../main/ports.ts'
import type { DeriveKey } from '../../main/vault/derive-key.ts'
import type { VaultFs } from '../../main/vault/vault-fs.ts'

export interface BenchPorts {
  /** The real computer; but a key once derived is remembered, so that opening is measured without it. */
  readonly ports: Ports
  /** The real computer, key derivation and all. */
  readonly whole: Ports
  /** Bytes written to disk through these ports. */
  readonly written: { bytes: number }
}

/** The program's ports over a journal that lies in `folder`. */
export function benchPorts(folder: string): BenchPorts {
  const written = { bytes: 0 }
  const places = {
    journalFolder: join(folder, 'journal'),
    localFolder: join(folder, 'local'),
    deviceSettings: join(folder, 'window.json'),
    log: join(folder, 'log'),
  }
  const whole = nodePorts(places, {
    dialogs: {
      save: () => Promise.resolve({ kind: 'cancelled' }),
      openPicture: () => Promise.resolve({ kind: 'cancelled' }),
    },
    clipboard: {
      read: () => Promise.resolve(''),
      write: () => Promise.resolve(),
      clear: () => Promise.resolve(),
    },
    documents: {
      prepare: () => undefined,
      rest: () => undefined,
      pdf: () => Promise.reject(new Error('nothing is printed here')),
    },
    // As a shell says it: under "test" the program judges each of its own answers, which costs time.
    about: { version: '0.0.0', shell: 'chromium', isDemo: false },
    threads: threadsFromSource(new URL('../../', import.meta.url)),
  })
  const ports = { ...whole, disk: counting(whole.disk, written), deriveKey: remembered(whole.deriveKey) }
  return { ports, whole, written }
}

function remembered(derive: DeriveKey): DeriveKey {
  const keys = new Map<string, Uint8Array>()
  return async (passphrase, parameters) => {
    const { salt, memoryMiB, passes } = parameters
    const secret = Buffer.concat([passphrase, salt]).toString('latin1')
    const name = `${secret} ${salt.length} ${memoryMiB} ${passes}`
    const key = keys.get(name) ?? (await derive(passphrase, parameters))
    keys.set(name, key.slice())
    return key.slice()
  }
}

function counting(disk: VaultFs, written: { bytes: number }): VaultFs {
  return {
    ...disk,
    open(path, how) {
      const file = disk.open(path, how)
      return {
        ...file,
        write(bytes, at) {
          const count = file.write(bytes, at)
          written.bytes += count
          return count
        },
        overwrite(bytes, at) {
          const count = file.overwrite(bytes, at)
          written.bytes += count
          return count
        },
      }
    },
  }
}
