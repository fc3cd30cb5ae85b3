import type { VaultFs } from './vault/vault-fs.ts'
import type { DeriveKey } from './vault/derive-key.ts'
import type { Tidier } from './vault/tidier.ts'

/** All that the program asks of the computer it runs on. A shell, or a test, provides it. */
export interface Ports {
  readonly disk: VaultFs
  /** Absolute path of the journal folder: the truth. May not exist yet. */
  readonly journalFolder: string
  /** Absolute path of this computer's own state for that journal: log of saves, lock file. */
  readonly localFolder: string
  readonly clock: Clock
  /** Cryptographically strong random bytes. */
  readonly random: (bytes: number) => Uint8Array
  readonly deriveKey: DeriveKey
  /** Packs the journal's files beside whatever goes on; without it that is done in slices. */
  readonly tidier?: Tidier
  /** Removes a large file without holding anything up; without it that is done at once. Rejects as the disk refuses. */
  readonly removeAside?: (path: string) => Promise<void>
  readonly host: HostIdentity
  readonly dialogs: Dialogs
  readonly documents: Documents
  readonly clipboard: Clipboard
  readonly deviceSettings: DeviceSettingsFile
  readonly log: Log
  readonly about: About
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Minutes to add to UTC for the wall clock here, at that moment. */
  zoneOffset(at: number): number
  /** Calls back once after `ms`; the answer undoes it. */
  after(ms: number, act: () => void): () => void
}

export interface HostIdentity {
  readonly name: string
  readonly bootId: string
  /** Names the set of processes whose ids can be asked after here; absent where the system has one for all. */
  readonly room?: string
  readonly pid: number
  /** True if a process with that id runs here now. */
  isRunning(pid: number): boolean
}

export interface Dialogs {
  /**
   * Asks where to save and writes there. No path ever reaches the page. `mayWrite` is asked once the person has
   * answered; where it says no, not a byte is written.
   */
  save(request: SaveRequest, mayWrite?: () => boolean): Promise<SaveOutcome>
  /** Asks for one picture and reads it; one that is longer than `most` bytes is not read at all. */
  openPicture(most: number): Promise<PickOutcome>
}

export interface SaveRequest {
  readonly suggestedName: string
  readonly extension: 'md' | 'html' | 'pdf' | 'txt'
  readonly bytes: Uint8Array
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  /** It was no longer to be written when the answer came. */
  | { readonly kind: 'too-late' }
  | { readonly kind: 'refused'; readonly reason: string }

export type PickOutcome =
  | { readonly kind: 'picked'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large' }
  /** This computer has nothing to ask with. */
  | { readonly kind: 'no-dialog' }
  | { readonly kind: 'refused'; readonly reason: string }

export interface Documents {
  /** Something may soon be printed: an engine that takes a while to start can do so now, and stops by itself. */
  prepare(): void
  /** Nothing will be printed: what was prepared ends. */
  rest(): void
  /** Pages as the page's own style has them, from one that holds all it needs and no script. Rejects when no engine can print. */
  pdf(html: string): Promise<Uint8Array>
}

/** Each call rejects where the system refuses it. */
export interface Clipboard {
  /** The plain text there now; '' where there is none. */
  read(): Promise<string>
  write(text: string): Promise<void>
  clear(): Promise<void>
}

/** Settings of this computer, in clear: how the window looks, never anything a person wrote. */
export interface DeviceSettingsFile {
  read(): Promise<string | null>
  write(text: string): Promise<void>
}

export interface Log {
  /** A code and a reference. Never a message, never a person's words. */
  note(code: string, ref: string): void
}

export interface About {
  readonly version: string
  readonly shell: 'electron' | 'chromium' | 'test'
  readonly isDemo: boolean
  /** Whose order of day and month is used here, such as `GB`; null where the system does not say. */
  readonly region?: string | null
}
