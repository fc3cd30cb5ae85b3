import { namesIn } from './durable-file.ts'
import { KIND, type Kind } from './file-header.ts'
import { hash20 } from './hash.ts'
import { linesOf } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { isTrueToName, readRevision, type Revision } from './revision.ts'
import { openFile } from './sealed-file.ts'
import { hashInName, readSegment, segmentName, type Ending, type SegmentHead } from './segment.ts'
import type { VaultFs } from './vault-fs.ts'

/** What a file of `data/` is found to be. */
export type DataFile =
  | {
      readonly kind: 'sound'
      /** What its writer named it: a sync engine may have made something else of that. */
      readonly name: string
      readonly hash: string
      readonly epoch: number
      readonly head: SegmentHead
      readonly lines: Buffer
    }
  | { readonly kind: 'newer'; readonly needs: string }
  /** It opened with our key and holds what no program of ours writes. */
  | { readonly kind: 'wrong' }
  /**
   * `disproved`: of full length and not what its name says, so nothing more is coming. `isKeyless`: all that its name
   * says, and sealed under a key that is not at hand.
   */
  | { readonly kind: 'unsound'; readonly disproved: boolean; readonly isKeyless: boolean }

const ENDING_OF: ReadonlyMap<Kind, Ending> = new Map([
  [KIND.segment, 'seg'],
  [KIND.pack, 'pack'],
  [KIND.hist, 'hist'],
])

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
    const whole = opened.kind === 'unsound' && opened.whole && claimed !== null
    const isKeyless = opened.kind === 'unsound' && opened.isKeyless
    return {
      kind: 'unsound',
      disproved: whole && claimed !== hash,
      isKeyless: whole && claimed === hash && isKeyless,
    }
  }
  const segment = readSegment(opened.content)
  if (segment.kind === 'newer') return segment
  const ending = ENDING_OF.get(opened.of)
  if (segment.kind === 'unsound' || !ending) return { kind: 'wrong' }
  const { head, lines } = segment
  const named = segmentName(head.dev, head.seq, hash, ending)
  return { kind: 'sound', name: named, hash, epoch: opened.epoch, head, lines }
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

/** Names of sealed files or of what may become one. Those with a writer's name first: others may be copies of them. */
export function dataNamesIn(disk: VaultFs, data: string): readonly string[] {
  const names = namesIn(disk, data).filter((name) => !name.startsWith('.') && !name.startsWith('~'))
  const [own, other] = [names.filter(hashInName), names.filter((name) => hashInName(name) === null)]
  return [...own.toSorted(), ...other.toSorted()]
}
