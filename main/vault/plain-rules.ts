import { compareHlc } from './hlc.ts'
import type { RecordRules, Standing } from './record-rules.ts'

/** Rules of a vault whose user gave none: no bodies, and of two heads the later one is shown. */
export const plainRules: RecordRules = {
  version: 'plain',
  bodyOf: () => null,
  order: () => null,
  shelf: () => '',
  fits: () => true,
  merge: (_collection, _base, one, other) => ({ value: later(one, other).value, met: [] }),
}

/** The order (h, d, r) in which the last one wins. */
export function later(one: Standing, other: Standing): Standing {
  const order =
    compareHlc(one.at, other.at) ||
    compareText(one.device, other.device) ||
    compareText(one.revision, other.revision)
  return order > 0 ? one : other
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
