import { areTrueToNames, readDataFile, revisionsIn, type DataFile } from './data-file.ts'
import { composeHeader, FILE_HEADER_BYTES, KIND } from './file-header.ts'
import type { Keyring } from './keyring.ts'
import type { Revision } from './revision.ts'

export type SalvagedFile =
  | {
      readonly kind: 'sound'
      readonly file: Extract<DataFile, { kind: 'sound' }>
      readonly revisions: readonly Revision[]
    }
  /** `revisions`: what it gives all the same. */
  | { readonly kind: 'damaged'; readonly revisions: readonly Revision[] }
  /** Not here yet, not whole yet, or under keys not at hand: left where it is. */
  | { readonly kind: 'waiting'; readonly isKeyless: boolean }
  | { readonly kind: 'newer'; readonly needs: string }

/** Judges a file of the journal folder as opening does. `wasSound`: this computer has seen it whole. */
export function salvageFile(keyring: Keyring, name: string, bytes: Buffer, wasSound: boolean): SalvagedFile {
  const file = readDataFile(keyring, name, bytes)
  if (file.kind === 'newer') return file
  const revisions = file.kind === 'sound' ? revisionsIn(file) : null
  if (file.kind === 'sound' && revisions && areTrueToNames(revisions))
    return { kind: 'sound', file, revisions }
  // Bytes under a later key are what their name says, and were never sound under these.
  if (file.kind === 'unsound' && !file.disproved && !wasSound)
    return { kind: 'waiting', isKeyless: file.isKeyless }
  return { kind: 'damaged', revisions: revisionsBehindHead(keyring, bytes) }
}

/** All of a head but its epoch and its salt is known or one of a few: damage elsewhere in it costs nothing. */
export function revisionsBehindHead(keyring: Keyring, bytes: Buffer): readonly Revision[] {
  if (bytes.length < FILE_HEADER_BYTES) return []
  const [salt, sealed] = [bytes.subarray(18, FILE_HEADER_BYTES), bytes.subarray(FILE_HEADER_BYTES)]
  for (let epoch = keyring.newest; epoch >= keyring.oldest; epoch -= 1) {
    if (!keyring.has(epoch)) continue
    for (const kind of [KIND.segment, KIND.pack, KIND.hist]) {
      const head = composeHeader({ kind, epoch, length: sealed.length, salt })
      const file = readDataFile(keyring, '', Buffer.concat([head, sealed]))
      const revisions = file.kind === 'sound' ? revisionsIn(file) : null
      if (revisions && areTrueToNames(revisions)) return revisions
    }
  }
  return []
}
