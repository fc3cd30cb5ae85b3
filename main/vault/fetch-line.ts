import { join } from 'node:path'
import { readDataFile } from './data-file.ts'
import { namesIn } from './durable-file.ts'
import type { Keyring } from './keyring.ts'
import { hashInName } from './segment.ts'
import type { VaultFs } from './vault-fs.ts'

interface Folder {
  readonly disk: VaultFs
  readonly data: string
  readonly keyring: Keyring
}

/** Every file that is here was read, and the line is in none. */
export class NowhereWhole extends Error {
  readonly code = 'ENOENT'
}

/** Lines of older revisions, read out of the sealed files when someone looks at one. The file read last is kept. */
export class LineFinder {
  private folder: Folder
  private kept: { readonly name: string; readonly lines: Buffer } | null = null
  /** Revisions in files that were looked through: what is nowhere is looked for once, and not with each line again. */
  private readonly held = new Map<string, ReadonlySet<string>>()

  constructor(folder: Folder) {
    this.folder = folder
  }

  /** `file` is where it lay when the mirror was made; packing may have moved it. Throws `NowhereWhole`, and as the disk does. */
  fetch(file: string | null, r: string): Buffer {
    const { disk, data } = this.folder
    const hinted = file === null ? [] : [file]
    const others = namesIn(disk, data).filter((name) => name !== file && !name.startsWith('.'))
    // Histories first: that is where packing puts what is no head.
    const ordered = others.toSorted((one, other) => rank(one) - rank(other))
    for (const name of [...hinted, ...ordered]) {
      const line = name !== file && this.held.get(name)?.has(r) === false ? null : this.lineIn(name, r)
      if (line) return line
    }
    // A stick that was pulled out meanwhile tells nothing.
    if (!disk.stat(data)?.isFolder) throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
    throw new NowhereWhole('a version is in no file that is here')
  }

  /** Those that open what lies in the folder now. */
  get keyring(): Keyring {
    return this.folder.keyring
  }

  /** After the keys were changed. */
  useKeys(keyring: Keyring): void {
    this.folder = { ...this.folder, keyring }
  }

  clear(): void {
    this.forget()
    this.held.clear()
  }

  private forget(): void {
    this.kept?.lines.fill(0)
    this.kept = null
  }

  private lineIn(name: string, r: string): Buffer | null {
    const lines = this.linesOf(name)
    if (!lines) return null
    const mark = Buffer.from(`{"r":"${r}",`)
    for (let at = lines.indexOf(mark); at !== -1; at = lines.indexOf(mark, at + 1)) {
      if (at > 0 && lines[at - 1] !== FEED) continue
      const end = lines.indexOf(FEED, at)
      // A copy: what is kept here is emptied before long.
      return Buffer.from(lines.subarray(at, end === -1 ? lines.length : end))
    }
    return null
  }

  private linesOf(name: string): Buffer | null {
    if (this.kept?.name === name) return this.kept.lines
    const { disk, data, keyring } = this.folder
    const path = join(data, name)
    if (!disk.stat(path)) return null
    const file = readDataFile(keyring, name, Buffer.from(disk.readFile(path)))
    if (file.kind !== 'sound') return null
    this.forget()
    this.kept = { name, lines: file.lines }
    if (hashInName(name) === file.hash) this.held.set(name, new Set(revisionNames(file.lines)))
    return file.lines
  }
}

const FEED = 10
const OPENING = Buffer.from('{"r":"')

/** What each line is called, by how it begins. */
function* revisionNames(lines: Buffer): Generator<string> {
  for (let at = 0; at < lines.length; at = lines.indexOf(FEED, at) + 1) {
    const from = at + OPENING.length
    if (lines.subarray(at, from).equals(OPENING))
      yield lines.toString('latin1', from, lines.indexOf(QUOTE, from))
    if (!lines.includes(FEED, at)) return
  }
}

const QUOTE = 34

function rank(name: string): number {
  return name.endsWith('.hist') ? 0 : name.endsWith('.pack') ? 1 : 2
}
