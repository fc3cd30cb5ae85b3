import type {
  DeviceSettingsFile,
  Dialogs,
  Documents,
  Log,
  PickOutcome,
  Ports,
  SaveOutcome,
  SaveRequest,
} from '../../main/ports.ts'
import { fastDeriveKey } from './fast-derive-key.ts'
import { HandClock } from './hand-clock.ts'
import { MemoryClipboard } from './memory-clipboard.ts'
import { MemoryDisk } from './memory-disk.ts'

/** Everything the program asks of a computer, in memory and in the test's hands. */
export interface MemoryPorts extends Ports {
  readonly disk: MemoryDisk
  readonly clock: HandClock
  readonly dialogs: ScriptedDialogs
  readonly documents: PlainDocuments
  readonly clipboard: MemoryClipboard
  readonly deviceSettings: MemorySettings
  readonly log: KeptLog
}

export interface MemoryPortsOptions {
  readonly seed?: number
  /** Another program run on the same computer takes over its disk. */
  readonly disk?: MemoryDisk
  readonly clock?: HandClock
  readonly isDemo?: boolean
}

export function memoryPorts(options: MemoryPortsOptions = {}): MemoryPorts {
  return {
    disk: options.disk ?? new MemoryDisk(),
    journalFolder: '/home/someone/Journal',
    localFolder: '/home/someone/.local/stillwater',
    clock: options.clock ?? new HandClock(),
    random: seededRandom(options.seed ?? 1),
    deriveKey: fastDeriveKey,
    host: { name: 'desk', bootId: 'boot-1', pid: 4711, isRunning: (pid) => pid === 4711 },
    dialogs: new ScriptedDialogs(),
    documents: new PlainDocuments(),
    clipboard: new MemoryClipboard(),
    deviceSettings: new MemorySettings(),
    log: new KeptLog(),
    about: { version: '0.0.0-test', shell: 'test', isDemo: options.isDemo ?? false },
  }
}

/** The same bytes for the same seed (mulberry32); good enough to be spread, and no more. */
export function seededRandom(seed: number): (bytes: number) => Uint8Array {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return (bytes) => Uint8Array.from({ length: bytes }, next)
}

/** Answers save dialogs as told, and keeps what was to be saved. */
export class ScriptedDialogs implements Dialogs {
  readonly asked: SaveRequest[] = []
  answer: SaveOutcome = { kind: 'saved', fileName: 'saved.txt' }
  /** What goes on while the dialog stands open. */
  meanwhile: () => Promise<void> = () => Promise.resolve()

  async save(request: SaveRequest, mayWrite = () => true): Promise<SaveOutcome> {
    this.asked.push({ ...request, bytes: request.bytes.slice() })
    await this.meanwhile()
    return this.answer.kind === 'saved' && !mayWrite() ? { kind: 'too-late' } : this.answer
  }

  /** What the next choice of a picture meets; without one it is cancelled. */
  readonly picks: PickOutcome[] = []

  openPicture(): Promise<PickOutcome> {
    return Promise.resolve(this.picks.shift() ?? { kind: 'cancelled' })
  }

  /** The text of the last request. */
  lastText(): string {
    return new TextDecoder().decode(this.asked.at(-1)?.bytes)
  }
}

/** Stands in for the printing engine: the page itself in a file with the information that an engine writes. */
export class PlainDocuments implements Documents {
  fails = false
  isPrepared = false

  prepare(): void {
    this.isPrepared = true
  }

  rest(): void {
    this.isPrepared = false
  }

  pdf(html: string): Promise<Uint8Array> {
    if (this.fails) return Promise.reject(new Error('no engine'))
    const info = '1 0 obj\n<</Title (Review)\n/Creator (An engine)\n/CreationDate (D:20260302)>>\nendobj\n'
    const trailer = 'trailer\n<</Size 2\n/Root 2 0 R\n/Info 1 0 R>>\n'
    return Promise.resolve(new TextEncoder().encode(`%PDF-1.7\n${info}${html}\n${trailer}`))
  }
}

export class MemorySettings implements DeviceSettingsFile {
  text: string | null = null
  refusal: string | null = null

  read(): Promise<string | null> {
    return Promise.resolve(this.text)
  }

  write(text: string): Promise<void> {
    if (this.refusal) return Promise.reject(Object.assign(new Error(this.refusal), { code: this.refusal }))
    this.text = text
    return Promise.resolve()
  }
}

export class KeptLog implements Log {
  readonly lines: { readonly code: string; readonly ref: string }[] = []

  note(code: string, ref: string): void {
    this.lines.push({ code, ref })
  }
}
