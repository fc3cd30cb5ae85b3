import { claimOf, type SegmentHead } from '../../../../main/vault/segment.ts'
import { writeDataFile } from '../../../../main/vault/write-data-file.ts'
import type { Desk } from '../../../support/vault-desk.ts'
import { DATA, keysOf } from './pair.ts'

interface Replacing {
  readonly erased?: SegmentHead['erased']
  readonly lines?: readonly Buffer[]
  /** Deleted by then. */
  readonly isGone?: boolean
}

/** A file of a third computer in place of that one: without a line of it, as when it put back what was no head there. */
export async function replace(
  at: Desk,
  name: string,
  { erased, lines, isGone }: Replacing = {},
): Promise<void> {
  const [keyring, { device, seq }] = [await keysOf(at), claimOf(name)!]
  const head = { dev: 'ffffffffff', seq: 1, prev: '', seen: {}, t: 0, level: 0, erased: erased ?? [] }
  const folder = { disk: at.disk, random: at.random, keyring, data: DATA }
  writeDataFile(folder, 'seg', { ...head, rep: [[device, seq, seq]] }, lines ?? [])
  if (isGone ?? true) at.disk.remove(`${DATA}/${name}`)
}
