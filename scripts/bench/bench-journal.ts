import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '../../core/contract.ts'
import { manyEntries } from '../../core/demo/many-entries.ts'
import type { Result } from '../../core/kernel/result.ts'
import { createApp, type App } from '../../main/app.ts'
import { nodePorts } from '../../main/host/node-ports.ts'
import type { Ports } from '../../main/ports.ts'
import type { DeriveKey } from '../../main/vault/derive-key.ts'
import { threadsFromSource } from '../../main/host/threads.ts'
import type { VaultFs } from '../../main/vault/vault-fs.ts'

export const PASSPHRASE = 'nine herons over the quiet weir'
/** Entries handed over at once while filling; the store writes them as a few appends. */
const AT_ONCE = 1000

/** A journal on the real disk, filled with entries of about 1.5 KB, and what was written to disk. */
export interface BenchJournal {
  readonly app: App
  readonly written: { bytes: number }
  ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  /** The program anew on the same folder, locked. */
  restart(): Promise<void>
  end(): Promise<void>
}

export async function openBenchJournal(entries: number): Promise<BenchJournal> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-bench-'))
  const written = { bytes: 0 }
  const ports = benchPorts(folder, written)
  let app = createApp(ports)
  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    // The wire: the program has judged its own answer against the contract.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const answer = (await app.call(name, input)) as Result<Output<N>>
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
  await ask('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
  let waiting: Promise<unknown>[] = []
  for (const { draft } of manyEntries(entries)) {
    waiting.push(ask('journal.write', { id: null, shown: [], draft }))
    if (waiting.length < AT_ONCE) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
  return {
    get app() {
      return app
    },
    written,
    ask,
    async restart() {
      await app.close()
      app = createApp(ports)
    },
    async end() {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function benchPorts(folder: string, written: { bytes: number }): Ports {
  const places = {
    journalFolder: join(folder, 'journal'),
    localFolder: join(folder, 'local'),
    deviceSettings: join(folder, 'window.json'),
    log: join(folder, 'log'),
  }
  const ports = nodePorts(places, {
    dialogs: { save: () => Promise.resolve({ kind: 'cancelled' }) },
    documents: { pdf: () => Promise.reject(new Error('nothing is printed here')) },
    about: { version: '0.0.0', shell: 'test', isDemo: false },
    threads: threadsFromSource(new URL('../../', import.meta.url)),
  })
  return { ...ports, disk: counting(ports.disk, written), deriveKey: remembered(ports.deriveKey) }
}

/** The real derivation once for each salt, so that opening is measured without it. */
function remembered(derive: DeriveKey): DeriveKey {
  const keys = new Map<string, Uint8Array>()
  return async (passphrase, parameters) => {
    const name = JSON.stringify([
      [...passphrase],
      [...parameters.salt],
      parameters.memoryMiB,
      parameters.passes,
    ])
    const key = keys.get(name) ?? (await derive(passphrase, parameters))
    keys.set(name, key.slice())
    return key.slice()
  }
}

function counting(disk: VaultFs, written: { bytes: number }): VaultFs {
  return {
    open(path, how) {
      const file = disk.open(path, how)
      return {
        write(bytes) {
          const count = file.write(bytes)
          written.bytes += count
          return count
        },
        read: (at, length) => file.read(at, length),
        sync: () => file.sync(),
        facts: () => file.facts(),
        close: () => file.close(),
      }
    },
    readFile: (path) => disk.readFile(path),
    list: (folder) => disk.list(folder),
    stat: (path) => disk.stat(path),
    makeFolder: (path) => disk.makeFolder(path),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (folder) => disk.syncFolder(folder),
  }
}
