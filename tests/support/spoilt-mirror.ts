import { ChunkReader } from '../../main/vault/chunked-file.ts'
import { KIND } from '../../main/vault/file-header.ts'
import { readDirectory } from '../../main/vault/mirror-directory.ts'
import { readMirrorIndex, type Block, type MirrorIndex } from '../../main/vault/mirror-format.ts'
import { plainRules } from '../../main/vault/plain-rules.ts'
import { copySource } from './copy-desk.ts'
import type { Desk } from './vault-desk.ts'

/** What a mirror says of where its parts lie. */
export interface MirrorPlan {
  readonly index: MirrorIndex
  readonly blocks: readonly Block[]
}

export function mirrorPath(at: Desk): string {
  const paths = [...at.disk.files().keys()].filter((path) => path.endsWith('.base'))
  return paths.toSorted().at(-1)!
}

export function dataPaths(at: Desk): readonly string[] {
  return [...at.disk.files().keys()].filter((path) => path.includes('/data/')).toSorted()
}

/** Flips a bit in that file. */
export function spoil(at: Desk, path: string, place = 200): void {
  const bytes = Buffer.from(at.disk.files().get(path)!)
  bytes[place]! ^= 1
  at.disk.change(path, bytes)
}

/** Flips a bit in those chunks of the newest mirror. */
export async function spoilMirror(at: Desk, which: (plan: MirrorPlan) => readonly number[]): Promise<void> {
  const path = mirrorPath(at)
  const { keyring } = await copySource(at)
  const reader = ChunkReader.open(at.disk, keyring, KIND.mirror, path)!
  const index = readMirrorIndex(reader.last, (at.rules ?? plainRules).version)!
  const place = (number: number): { readonly at: number; readonly length: number } => {
    const [from, length] = index.chunks[number]!
    return { at: from, length }
  }
  const blocks = index.directory.flatMap((number) => readDirectory(reader.chunk(number, place(number))!))
  const spoilt = [...new Set(which({ index, blocks }))].map((number) => place(number).at + 100)
  reader.close()
  for (const at100 of spoilt) spoil(at, path, at100)
}

/** The chunks of revisions of that collection. */
export function abouts(collection = 'entries'): (plan: MirrorPlan) => readonly number[] {
  return ({ blocks }) => blocks.filter(({ c }) => c === collection).map(({ about: [chunk] }) => chunk)
}
