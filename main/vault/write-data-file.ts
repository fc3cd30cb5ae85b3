import { join } from 'node:path'
import { KIND_OF, readDataFile, revisionsIn, areTrueToNames } from './data-file.ts'
import { ensureFolder, readIfThere, removeIfThere, writeWhole } from './durable-file.ts'
import { hash20 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { sealFile } from './sealed-file.ts'
import { composeSegment, MOST_FILE_BYTES, segmentName, type Ending, type SegmentHead } from './segment.ts'
import type { VaultFs } from './vault-fs.ts'

export interface DataFolder {
  readonly disk: VaultFs
  readonly random: (bytes: number) => Uint8Array
  readonly keyring: Keyring
  readonly data: string
  readonly naming?: ((path: string) => void) | undefined
}

export interface WrittenFile {
  readonly name: string
  readonly size: number
  readonly seq: number
  readonly hash: string
}

/** One sealed file, durable and opened again before it is answered. Throws as the disk does; leaves nothing half. */
export function writeDataFile(
  { disk, random, keyring, data, naming }: DataFolder,
  ending: Ending,
  head: Omit<SegmentHead, 'n'>,
  lines: readonly Buffer[],
): WrittenFile {
  const whole = { ...head, n: lines.length }
  const bytes = sealFile(keyring, random, KIND_OF[ending], composeSegment(whole, lines))
  if (bytes.length > MOST_FILE_BYTES) throw new Error('a sealed file grew too large')
  const hash = hash20(bytes)
  const name = segmentName(head.dev, head.seq, hash, ending)
  try {
    ensureFolder(disk, data)
    writeWhole(disk, random, { folder: data, name, bytes, naming })
    if (!opensAgain(disk, keyring, data, name, lines.length)) {
      throw Object.assign(new Error('a file just written does not open'), { code: 'EIO' })
    }
  } catch (error) {
    removeIfThere(disk, join(data, name))
    throw error
  }
  return { name, size: bytes.length, seq: head.seq, hash }
}

function opensAgain(disk: VaultFs, keyring: Keyring, data: string, name: string, lines: number): boolean {
  const bytes = readIfThere(disk, join(data, name))
  const file = bytes && readDataFile(keyring, name, bytes)
  if (file?.kind !== 'sound' || file.head.n !== lines) return false
  const revisions = revisionsIn(file)
  return revisions !== null && areTrueToNames(revisions)
}
