import { KIND, type Kind } from './file-header.ts'
import { hash20 } from './hash.ts'
import { linesOf } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { isTrueToName, readRevision, type Revision } from './revision.ts'
import { openFile } from './sealed-file.ts'
import { hashInName, readSegment, type Ending, type SegmentHead } from './segment.ts'

/** What a file of `data/` is found to be. */
export type DataFile =
  | {
      readonly kind: 'sound'
      readonly hash: string
      readonly epoch: number
      readonly head: SegmentHead
      readonly lines: Buffer
    }
  | { readonly kind: 'newer'; readonly needs: string }
  /** It opened with our key and holds what no program of ours writes. */
  | { readonly kind: 'wrong' }
  /** `disproved`: of full length and not what its name says, so nothing more is coming. */
  | { readonly kind: 'unsound'; readonly disproved: boolean }

const KINDS: readonly Kind[] = [KIND.segment, KIND.pack, KIND.hist]

export const KIND_OF: Readonly<Record<Ending, Kind>> = {
  seg: KIND.segment,
  pack: KIND.pack,
  hist: KIND.hist,
}

/** Accepted by content, whatever its name; the name only disproves. */
export function readDataFile(keyring: Keyring, name: string, bytes: Buffer): DataFile {
  const hash = hash20(bytes)
  const claimed = hashInName(name)
  const opened = openFile(keyring, bytes)
  // A version in clear may be a flipped bit: it is believed where the name proves the bytes.
  if (opened.kind === 'newer' && claimed === hash) return { kind: 'newer', needs: opened.needs }
  if (opened.kind !== 'sound') {
    const whole = opened.kind === 'unsound' && opened.whole
    return { kind: 'unsound', disproved: whole && claimed !== null && claimed !== hash }
  }
  const segment = readSegment(opened.content)
  if (segment.kind === 'newer') return segment
  if (segment.kind === 'unsound' || !KINDS.includes(opened.of)) return { kind: 'wrong' }
  return { kind: 'sound', hash, epoch: opened.epoch, head: segment.head, lines: segment.lines }
}

/** Its revisions, or null where a line is none or their number is not what the head says. */
export function revisionsIn({ head, lines }: Extract<DataFile, { kind: 'sound' }>): Revision[] | null {
  const revisions: Revision[] = []
  for (const line of linesOf(lines)) {
    const revision = readRevision(line)
    if (!revision) return null
    revisions.push(revision)
  }
  return revisions.length === head.n ? revisions : null
}

/** The slow proof, beyond the seal: every line is what its name says. */
export function areTrueToNames(revisions: readonly Revision[]): boolean {
  return revisions.every(isTrueToName)
}
