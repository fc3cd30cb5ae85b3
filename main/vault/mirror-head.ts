import { MirrorBroken } from './mirror-broken.ts'
import type { ShortHead } from './mirror-format.ts'
import { headOf, readRevision, SCHEMA, type Revision } from './revision.ts'

/**
 * What stands before the value in the line of a live head: short where it can be written again byte for byte. What `headOf`
 * made of it then it must make for as long as a mirror of that format is read.
 */
export function shortened(head: Revision): ShortHead | string {
  const { r, device, parents, ancestors, at, line, valueAt } = head
  const words = line.toString('utf8', 0, valueAt)
  return words === headOf(r, head) && !head.purge
    ? [r, device, parents, ancestors, at.ms, at.count, SCHEMA]
    : words
}

/** The head that was shortened: its words, and what they say. */
export function lengthened(
  head: ShortHead | string,
  collection: string,
  id: string,
): { readonly words: Buffer; readonly facts: Omit<Revision, 'line'> } {
  if (typeof head === 'string') {
    const read = readRevision(Buffer.from(`${head}{}}`))
    if (!read) throw new MirrorBroken()
    const { line, ...facts } = read
    return { words: line.subarray(0, facts.valueAt), facts }
  }
  const [r, device, parents, ancestors, ms, count, schema] = head
  const facts = { collection, id, device, parents, ancestors, at: { ms, count }, purge: false }
  const words = Buffer.from(headOf(r, facts, schema))
  return { words, facts: { ...facts, r, tombstone: false, valueAt: words.length } }
}
