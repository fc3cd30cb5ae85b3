import { writeAll } from '../../main/vault/durable-file.ts'
import type { FileFacts, VaultFile, VaultFs } from '../../main/vault/vault-fs.ts'

export type DiskCall =
  | 'open'
  | 'write'
  | 'read'
  | 'sync'
  | 'facts'
  | 'close'
  | 'readFile'
  | 'list'
  | 'stat'
  | 'makeFolder'
  | 'rename'
  | 'link'
  | 'remove'
  | 'syncFolder'

export interface CallMade {
  readonly call: DiskCall
  readonly path: string
}

/** What changed on the disk, in order: enough to rebuild it as it was at any moment, synced or not. */
export type DiskEvent =
  | { readonly kind: 'create' | 'folder'; readonly path: string; readonly inode: string }
  | { readonly kind: 'write'; readonly inode: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'sync'; readonly inode: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string; readonly inode: string }
  | { readonly kind: 'link'; readonly path: string; readonly inode: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'syncFolder'; readonly path: string }

/** Every file with its bytes, and the folders that are there without any. */
export interface DiskImage {
  readonly files: ReadonlyMap<string, Buffer>
  readonly folders: Iterable<string>
}

/** Instead of an errno name: a write takes half of what it was given, as it may; other calls are not changed. */
export const HALF = 'half'
/** Instead of an errno name: the call throws what no disk throws. */
export const BUG = 'bug'
const PAGE = 4096

/** What a power cut leaves of bytes written and never synced. A number is the part of them kept, 0 to 1. */
export interface PowerCut {
  readonly bytes: 'lost' | 'kept' | 'zeroed' | number
  /** Names made, renamed or removed since their folder was last synced. */
  readonly names: 'lost' | 'kept'
}

interface Node {
  readonly inode: string
  readonly isFolder: boolean
  bytes: Buffer
  size: number
  /** Moves with each change, as a file system's time does; not every one moves it when a file's last name goes. */
  changed: number
  synced: number
  /** What lay where it was written over since the last sync, in the order in which that was done. */
  under: { readonly at: number; readonly was: Buffer }[]
}

/**
 * A disk in memory that knows what has been synced. It can refuse any call, write fewer bytes than
 * asked, and answer the disk as it would be found after the power was cut at this moment.
 */
export class MemoryDisk implements VaultFs {
  readonly calls: CallMade[] = []
  /** Told of every change. */
  told: (event: DiskEvent) => void = () => undefined
  /** Bytes it holds, in pages of 4 KiB. */
  capacity = Number.POSITIVE_INFINITY
  /** Paths of the handles that are open. */
  readonly handles: string[] = []
  /** Asked before every call, with its number from 0; an errno name refuses the call. */
  refuse: (made: CallMade, number: number) => string | null = () => null
  /** The most bytes one write takes. */
  writeAtMost = Number.POSITIVE_INFINITY
  /** False as of a folder that lies on a network: nothing tells at once that a file was changed. */
  tellsChanges = true
  private names = new Map<string, Node>()
  private syncedNames = new Map<string, Node>()
  private inodes = 0

  /** Refuses the call with that number from 0 counted from now on: once, or that and all later ones. */
  failAt(number: number, code: string, how: 'once' | 'forever' = 'once'): void {
    const at = this.calls.length + number
    this.refuse = (_, now) => (now === at || (how === 'forever' && now > at) ? code : null)
  }

  heal(): void {
    this.refuse = () => null
    this.writeAtMost = Number.POSITIVE_INFINITY
  }

  static of({ files, folders }: DiskImage): MemoryDisk {
    const disk = new MemoryDisk()
    for (const folder of folders) disk.mountFolder(folder)
    for (const [path, bytes] of files) disk.putNode(path, disk.node(false, bytes))
    return disk
  }

  image(): DiskImage {
    const folders = [...this.names].filter(([, node]) => node.isFolder).map(([path]) => path)
    return { files: this.files(), folders }
  }

  /** A new disk, as found when the power comes back; this one is left as it is. */
  afterPowerCut(cut: PowerCut): MemoryDisk {
    const found = new MemoryDisk()
    const copies = new Map<Node, Node>()
    for (const [path, node] of cut.names === 'kept' ? this.names : this.syncedNames) {
      const copy = copies.get(node) ?? survived(node, cut)
      copies.set(node, copy)
      found.names.set(path, copy)
      found.syncedNames.set(path, copy)
    }
    found.inodes = this.inodes
    found.tellsChanges = this.tellsChanges
    return found
  }

  /** The whole disk again, all of it synced. */
  copy(): MemoryDisk {
    return this.afterPowerCut({ bytes: 'kept', names: 'kept' })
  }

  /** Every file with its bytes, for tests that look or tamper. */
  files(): Map<string, Buffer> {
    const files = new Map<string, Buffer>()
    for (const [path, node] of this.names) if (!node.isFolder) files.set(path, content(node))
    return files
  }

  /** Puts a file there from outside, as another program would: new inode, durable. */
  put(path: string, bytes: Uint8Array): void {
    this.putNode(plain(path), this.node(false, Buffer.from(bytes)))
  }

  /** Nothing under that path is there, as of a stick that is pulled out, until what is answered is called. */
  pull(folder: string): () => void {
    const held = [...this.names].filter(([path]) => path === folder || path.startsWith(`${folder}/`))
    for (const [path] of held) this.names.delete(path)
    return () => {
      for (const [path, node] of held) this.names.set(path, node)
    }
  }

  /** Changes a file from outside, keeping its inode. */
  change(path: string, bytes: Uint8Array): void {
    const node = this.file(path)
    node.changed += 1
    node.bytes = Buffer.from(bytes)
    node.size = bytes.length
    node.synced = bytes.length
  }

  open(path: string, how: 'read' | 'create'): VaultFile {
    this.made('open', path)
    if (how === 'read') return this.handle(path, this.file(path), false)
    const name = plain(path)
    if (this.names.has(name)) throw errno('EEXIST')
    this.folderOf(name)
    const node = this.node(false, Buffer.alloc(0))
    this.names.set(name, node)
    this.told({ kind: 'create', path: name, inode: node.inode })
    return this.handle(path, node, true)
  }

  readFile(path: string): Uint8Array {
    this.made('readFile', path)
    return content(this.file(path))
  }

  list(folder: string): readonly string[] {
    this.made('list', folder)
    const name = plain(folder)
    if (!this.names.get(name)?.isFolder) throw errno('ENOENT')
    return [...this.names.keys()]
      .filter((path) => parent(path) === name)
      .map((path) => path.slice(name.length + 1))
  }

  stat(path: string): FileFacts | null {
    this.made('stat', path)
    const node = this.names.get(plain(path))
    return node ? this.factsOf(node) : null
  }

  makeFolder(path: string): void {
    this.made('makeFolder', path)
    const parts = plain(path).split('/')
    for (let count = 1; count <= parts.length; count += 1) {
      const name = parts.slice(0, count).join('/')
      if (name === '' || this.names.has(name)) continue
      const node = this.node(true, Buffer.alloc(0))
      this.names.set(name, node)
      this.told({ kind: 'folder', path: name, inode: node.inode })
    }
  }

  rename(from: string, to: string): void {
    this.made('rename', from)
    const node = this.file(from)
    this.folderOf(plain(to))
    this.names.delete(plain(from))
    this.names.set(plain(to), node)
    node.changed += 1
    this.told({ kind: 'rename', path: plain(from), to: plain(to), inode: node.inode })
  }

  link(path: string, name: string): void {
    this.made('link', path)
    const node = this.file(path)
    if (this.names.has(plain(name))) throw errno('EEXIST')
    this.folderOf(plain(name))
    this.names.set(plain(name), node)
    node.changed += 1
    this.told({ kind: 'link', path: plain(name), inode: node.inode })
  }

  remove(path: string): void {
    this.made('remove', path)
    this.file(path)
    this.names.delete(plain(path))
    this.told({ kind: 'remove', path: plain(path) })
  }

  syncFolder(folder: string): void {
    this.made('syncFolder', folder)
    const name = plain(folder)
    for (let above = name; above !== ''; above = parent(above)) {
      const node = this.names.get(above)
      if (node) this.syncedNames.set(above, node)
    }
    for (const [path, node] of this.names) if (parent(path) === name) this.syncedNames.set(path, node)
    for (const path of this.syncedNames.keys()) {
      if (parent(path) === name && !this.names.has(path)) this.syncedNames.delete(path)
    }
    this.told({ kind: 'syncFolder', path: name })
  }

  private handle(path: string, node: Node, writable: boolean): VaultFile {
    let isOpen = true
    this.handles.push(path)
    const uses = (call: DiskCall): boolean => {
      if (!isOpen) throw errno('EBADF')
      return this.made(call, path)
    }
    const file: VaultFile = {
      write: (bytes, at = node.size) => {
        const half = uses('write')
        if (!writable) throw errno('EBADF')
        const most = Math.min(half ? Math.ceil(bytes.length / 2) : bytes.length, this.writeAtMost)
        const count = Math.min(most, this.roomFor(node) + node.size - at)
        if (count === 0 && bytes.length > 0) throw errno('ENOSPC')
        put(node, at, bytes.subarray(0, count))
        this.told({ kind: 'write', inode: node.inode, at, bytes: Buffer.from(bytes.subarray(0, count)) })
        return count
      },
      read: (at, length, into = new Uint8Array(length)) => {
        uses('read')
        const found = node.bytes.subarray(at, Math.min(at + length, node.size))
        into.set(found)
        return Buffer.from(into.buffer, into.byteOffset, found.length)
      },
      sync: () => {
        uses('sync')
        node.synced = node.size
        node.under = []
        this.told({ kind: 'sync', inode: node.inode })
      },
      overwrite(bytes, at) {
        writeAll(file, bytes, at)
        file.sync()
        return bytes.length
      },
      facts: () => {
        uses('facts')
        return this.factsOf(node)
      },
      // As on a real disk, a handle is gone even where closing it fails.
      close: () => {
        if (!isOpen) throw errno('EBADF')
        isOpen = false
        this.handles.splice(this.handles.indexOf(path), 1)
        this.made('close', path)
      },
    }
    return file
  }

  /** True when only half of what was asked is to be done. */
  private made(call: DiskCall, path: string): boolean {
    const made = { call, path: plain(path) }
    const number = this.calls.length
    this.calls.push(made)
    const code = this.refuse(made, number)
    if (code === BUG) throw new TypeError('not a refusal of any disk')
    if (code !== null && code !== HALF) throw errno(code)
    return code === HALF
  }

  private factsOf(node: Node): FileFacts {
    const { size, inode, changed, isFolder } = node
    let links = 0
    for (const each of this.names.values()) if (each === node) links += 1
    return { size, inode, links, changed: this.tellsChanges ? changed : null, isFolder }
  }

  private roomFor(grown: Node): number {
    if (this.capacity === Number.POSITIVE_INFINITY) return this.capacity
    const pages = [...new Set([...this.names.values(), grown])]
      .filter((node) => node !== grown && !node.isFolder)
      .reduce((sum, { size }) => sum + Math.ceil(size / PAGE), 0)
    return Math.max(0, (Math.floor(this.capacity / PAGE) - pages) * PAGE - grown.size)
  }

  private putNode(name: string, node: Node): void {
    this.names.set(name, node)
    this.syncedNames.set(name, node)
  }

  private mountFolder(path: string): void {
    this.putNode(path, this.node(true, Buffer.alloc(0)))
  }

  private file(path: string): Node {
    const node = this.names.get(plain(path))
    if (!node) throw errno('ENOENT')
    if (node.isFolder) throw errno('EISDIR')
    return node
  }

  private folderOf(name: string): void {
    if (!this.names.get(parent(name))?.isFolder) throw errno('ENOENT')
  }

  private node(isFolder: boolean, bytes: Buffer): Node {
    this.inodes += 1
    return {
      inode: String(this.inodes),
      isFolder,
      bytes,
      size: bytes.length,
      changed: 0,
      synced: bytes.length,
      under: [],
    }
  }
}

function survived(node: Node, { bytes }: PowerCut): Node {
  const unsynced = node.size - node.synced
  const part = bytes === 'kept' || bytes === 'zeroed' ? 1 : bytes === 'lost' ? 0 : bytes
  const size = node.synced + Math.floor(unsynced * part)
  const left = Buffer.from(node.bytes.subarray(0, size))
  if (bytes === 'zeroed') left.fill(0, node.synced)
  for (const { at, was } of node.under.toReversed()) {
    if (bytes === 'zeroed') left.fill(0, at, at + was.length)
    else was.copy(left, at + Math.floor(was.length * part), Math.floor(was.length * part))
  }
  return {
    inode: node.inode,
    isFolder: node.isFolder,
    bytes: left,
    size,
    changed: 0,
    synced: size,
    under: [],
  }
}

function put(node: Node, at: number, bytes: Uint8Array): void {
  node.changed += 1
  const over = Math.min(bytes.length, node.synced - at)
  if (over > 0) node.under.push({ at, was: Buffer.from(node.bytes.subarray(at, at + over)) })
  const inside = Math.min(bytes.length, node.size - at)
  node.bytes.set(bytes.subarray(0, inside), at)
  extend(node, bytes.subarray(inside))
}

function extend(node: Node, more: Uint8Array): void {
  if (node.size + more.length > node.bytes.length) {
    const larger = Buffer.alloc(Math.max(1024, 2 * (node.size + more.length)))
    node.bytes.copy(larger, 0, 0, node.size)
    node.bytes = larger
  }
  node.bytes.set(more, node.size)
  node.size += more.length
}

function content(node: Node): Buffer {
  return Buffer.from(node.bytes.subarray(0, node.size))
}

function plain(path: string): string {
  if (!path.includes('\\') && !path.endsWith('/')) return path
  return path.replaceAll('\\', '/').replace(/\/+$/, '')
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function errno(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the disk in memory`), { code })
}
