import { composeHeader, FILE_HEADER_BYTES, KIND } from './file-header.ts'
import { hash20 } from './hash.ts'
import { linesOf } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { isTrueToName, readRevision, type Revision } from './revision.ts'
import { openFile } from './sealed-file.ts'
import { hashInName, readSegment, type SegmentHead } from './segment.ts'

export type SalvagedFile =
  | {
      readonly kind: 'sound'
      readonly head: SegmentHead & { readonly hash: string }
      readonly revisions: readonly Revision[]
    }
  /** `revisions`: what it gives all the same. */
  | { readonly kind: 'damaged'; readonly revisions: readonly Revision[] }
  /** Not here yet, not whole yet, or under keys not at hand: left where it is. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'newer'; readonly needs: string }

interface NamedBytes {
  readonly name: string
  readonly bytes: Buffer
}

/** Judges a file of the journal folder as opening does. `wasSound`: this computer has seen it whole. */
export function salvageFile(keyring: Keyring, { name, bytes }: NamedBytes, wasSound: boolean): SalvagedFile {
  const hash = hash20(bytes)
  const claimed = hashInName(name)
  const opened = openFile(keyring, bytes)
  if (opened.kind === 'sound') {
    const segment = readSegment(opened.content)
    if (segment.kind === 'newer') return segment
    const revisions = segment.kind === 'sound' ? revisionsIn(segment.lines) : []
    if (segment.kind === 'unsound' || revisions.length !== segment.head.n) return { kind: 'damaged', revisions }
    return { kind: 'sound', head: { ...segment.head, hash }, revisions }
  }
  if (claimed === hash) {
    // The very bytes that were written: of a later version, or under a later key.
    return opened.kind === 'newer' ? opened : { kind: 'waiting' }
  }
  const isDisproved = opened.kind === 'unsound' && opened.whole && claimed !== null
  if (!isDisproved && !wasSound) return { kind: 'waiting' }
  return { kind: 'damaged', revisions: revisionsBehindHead(keyring, bytes) }
}

export function revisionsIn(lines: Buffer): readonly Revision[] {
  return [...linesOf(lines)].flatMap((line) => {
    const revision = readRevision(line)
    return revision && isTrueToName(revision) ? [revision] : []
  })
}

/** All of a head but its epoch and its salt is known or one of a few: damage elsewhere in it costs nothing. */
export function revisionsBehindHead(keyring: Keyring, file: Buffer): readonly Revision[] {
  if (file.length < FILE_HEADER_BYTES) return []
  const [salt, sealed] = [file.subarray(18, FILE_HEADER_BYTES), file.subarray(FILE_HEADER_BYTES)]
  for (let epoch = keyring.newest; epoch >= keyring.oldest; epoch -= 1) {
    if (!keyring.has(epoch)) continue
    for (const kind of [KIND.segment, KIND.pack, KIND.hist]) {
      const head = composeHeader({ kind, epoch, length: sealed.length, salt })
      const opened = openFile(keyring, Buffer.concat([head, sealed]))
      const segment = opened.kind === 'sound' ? readSegment(opened.content) : null
      if (segment?.kind === 'sound') return revisionsIn(segment.lines)
    }
  }
  return []
}
