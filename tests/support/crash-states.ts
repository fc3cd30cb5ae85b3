import type { Chance } from '../torture/chance.ts'
import type { DiskEvent, DiskImage } from './memory-disk.ts'

const SECTOR = 512
/** With so many parts, every choice of them; with more, some by chance. */
const ALL_CHOICES_OF = 4
const SOME_CHOICES = 10

type NameEvent = Extract<DiskEvent, { kind: 'create' | 'folder' | 'link' | 'rename' | 'remove' }>

interface Inode {
  readonly isFolder: boolean
  content: Buffer
  /** Its content when it was last synced. */
  durable: Buffer
  /** What was written since: from the first such byte to behind the last. */
  open: { readonly from: number; readonly to: number } | null
}

/**
 * A disk as its changes arrive, and every way in which the power cut may leave it. Stricter than most:
 * a sync of a file says nothing of its name, one of a folder nothing of the folder above, and what was
 * never synced may be there, be gone, or be there in part and in any order, each on its own.
 */
export class CrashStates {
  private readonly inodes = new Map<string, Inode>()
  private readonly names = new Map<string, string>()
  /** Not yet durable, in order. */
  private pending: NameEvent[] = []

  constructor({ files, folders }: DiskImage) {
    for (const path of folders) this.put(path, fileOf(Buffer.alloc(0), true))
    for (const [path, content] of files) this.put(path, fileOf(content))
  }

  apply(event: DiskEvent): void {
    switch (event.kind) {
      case 'create':
      case 'folder':
        this.inodes.set(event.inode, fileOf(Buffer.alloc(0), event.kind === 'folder'))
        this.pending.push(event)
        return
      case 'link':
      case 'rename':
      case 'remove':
        this.pending.push(event)
        return
      case 'write': {
        const inode = this.inode(event.inode)
        const { at, bytes } = event
        const to = at + bytes.length
        inode.content = Buffer.concat([inode.content.subarray(0, at), bytes, inode.content.subarray(to)])
        inode.open = { from: Math.min(at, inode.open?.from ?? at), to: Math.max(to, inode.open?.to ?? to) }
        return
      }
      case 'sync': {
        const inode = this.inode(event.inode)
        inode.durable = inode.content
        inode.open = null
        return
      }
      case 'syncFolder': {
        const isHere = (each: NameEvent): boolean => parent(each.path) === event.path
        for (const each of this.pending) if (isHere(each)) settle(this.names, each)
        this.pending = this.pending.filter((each) => !isHere(each))
      }
    }
  }

  /** Every way, some by chance where there are too many. */
  *images(chance: Chance): Generator<DiskImage> {
    for (const kept of choices(this.pending, chance)) {
      const names = new Map(this.names)
      for (const each of kept) settle(names, each)
      for (const path of names.keys()) if (!this.isReached(names, path)) names.delete(path)
      const open = [...new Set(names.values())].filter((id) => this.inode(id).open !== null)
      if (open.length === 0) yield this.image(names, new Map())
      for (const id of open) {
        for (const content of remains(this.inode(id), chance)) {
          // What else was not synced is gone in half of the cases and there in the others.
          const others = open.filter((each) => each !== id)
          const contents = new Map(others.map((each) => [each, this.some(each, chance)]))
          yield this.image(names, contents.set(id, content))
        }
      }
    }
  }

  private some(id: string, chance: Chance): Buffer {
    const { content, durable } = this.inode(id)
    return chance.happens(0.5) ? content : durable
  }

  private image(names: ReadonlyMap<string, string>, contents: ReadonlyMap<string, Buffer>): DiskImage {
    const files = new Map<string, Buffer>()
    const folders: string[] = []
    for (const [path, id] of names) {
      const inode = this.inode(id)
      if (inode.isFolder) folders.push(path)
      else files.set(path, contents.get(id) ?? inode.durable)
    }
    return { files, folders }
  }

  private isReached(names: ReadonlyMap<string, string>, path: string): boolean {
    const above = parent(path)
    return above === '' || (names.has(above) && this.isReached(names, above))
  }

  private inode(id: string): Inode {
    const inode = this.inodes.get(id)
    if (!inode) throw new Error('a change of a file that was never made')
    return inode
  }

  private put(path: string, inode: Inode): void {
    const id = `begun ${path}`
    this.inodes.set(id, inode)
    this.names.set(path, id)
  }
}

function settle(names: Map<string, string>, event: NameEvent): void {
  if (event.kind === 'create' || event.kind === 'folder' || event.kind === 'link')
    names.set(event.path, event.inode)
  if (event.kind === 'remove') names.delete(event.path)
  if (event.kind !== 'rename') return
  const moved = names.get(event.path) ?? event.inode
  names.delete(event.path)
  names.set(event.to, moved)
}

function fileOf(content: Buffer, isFolder = false): Inode {
  return { isFolder, content, durable: content, open: null }
}

/** What may be left of a file with bytes that were not synced, behind its end or over what lay there. */
function* remains({ content, durable, open }: Inode, chance: Chance): Generator<Buffer> {
  const { from, to } = open ?? { from: content.length, to: content.length }
  const cut = (at: number): Buffer => Buffer.concat([content.subarray(0, at), durable.subarray(at)])
  for (const part of [0, 0.25, 0.5, 0.75, 0.99, 1]) yield cut(from + Math.floor((to - from) * part))
  const zeroed = Buffer.from(content).fill(0, from, to)
  yield zeroed
  yield zeroed.subarray(0, Math.max(durable.length, from + ((to - from) >> 1)))
  const sectors: number[] = []
  for (let at = from - (from % SECTOR); at < to; at += SECTOR) sectors.push(at)
  for (const at of sectors) if (at > from) yield cut(at)
  for (const written of choices(sectors, chance)) {
    // Zeros where a sector was never written; now and then what lay there before.
    const left = Buffer.from(chance.happens(0.25) ? content.map((byte) => byte ^ 0x5a) : zeroed)
    durable.copy(left)
    content.copy(left, 0, 0, from)
    for (const at of written) content.copy(left, Math.max(at, from), Math.max(at, from), at + SECTOR)
    yield left
  }
}

/** All ways to take some of them, or none, or all, in their order. */
function choices<T>(from: readonly T[], chance: Chance): readonly (readonly T[])[] {
  if (from.length <= ALL_CHOICES_OF) {
    return Array.from({ length: 2 ** from.length }, (_, mask) => from.filter((_each, at) => mask & (1 << at)))
  }
  const some = Array.from({ length: SOME_CHOICES }, () => from.filter(() => chance.happens(0.5)))
  const prefixes = [1, 2, from.length - 1].map((count) => from.slice(0, count))
  return [[], [...from], ...prefixes, ...some]
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
