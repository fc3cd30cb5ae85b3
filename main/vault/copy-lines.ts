import { join } from 'node:path'
import { COPY_CHUNK_BYTES, readPrefix, type CopyPrefix } from './copy-format.ts'
import { purposeOf, KIND } from './file-header.ts'
import { hash20Of, runningSha256 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { chunksOf } from './sealed-stream.ts'
import type { VaultFile, VaultFs } from './vault-fs.ts'

export interface CopyPlace {
  readonly disk: VaultFs
  readonly folder: string
  readonly name: string
}

export type OpenedCopy =
  | { readonly kind: 'sound'; readonly prefix: CopyPrefix; readonly file: VaultFile }
  | { readonly kind: 'unsound' }
  | { readonly kind: 'newer'; readonly needs: string }

/** The caller closes the file of a sound one. Throws as the disk does. */
export function openCopyFile({ disk, folder, name }: CopyPlace): OpenedCopy {
  const file = disk.open(join(folder, name), 'read')
  let isOpen = false
  try {
    const read = readPrefix(file)
    isOpen = read.kind === 'sound'
    if (read.kind === 'sound') return { ...read, file }
    // A version in clear may be a flipped bit: it is believed where the name proves the bytes.
    return read.kind === 'newer' && !name.includes(hashOf(file)) ? { kind: 'unsound' } : read
  } finally {
    if (!isOpen) file.close()
  }
}

function hashOf(file: VaultFile): string {
  const hash = runningSha256()
  const { size } = file.facts()
  for (let at = 0; at < size; at += COPY_CHUNK_BYTES) hash.update(file.read(at, COPY_CHUNK_BYTES))
  return hash20Of(hash)
}

/**
 * The lines in a copy, each as its own bytes, the first and the last among them. A null, the last thing given,
 * stands where the file is not as written. Holds a chunk and a line at a time, so a large copy is no burden.
 */
export function* linesInCopy(
  keyring: Keyring,
  prefix: CopyPrefix,
  file: VaultFile,
): Generator<Buffer | null, void> {
  const { header, beside, length } = prefix
  const key = keyring.derived(header.epoch, purposeOf(KIND.copy), header.salt)
  const place = {
    chunkBytes: COPY_CHUNK_BYTES,
    sealedBytes: Math.max(0, file.facts().size - length),
    read: (at: number, count: number) => file.read(length + at, count),
  }
  let begun: Buffer[] = []
  try {
    for (const chunk of chunksOf({ key, beside }, place)) {
      if (!chunk) {
        yield null
        return
      }
      let from = 0
      for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, feed)])
        begun = []
        from = feed + 1
      }
      if (from < chunk.length) begun.push(chunk.subarray(from))
    }
    // What is left is padding; a line cut off has no place there.
    if (begun.some((part) => part.some((byte) => byte !== 0))) yield null
  } finally {
    key.fill(0)
  }
}
