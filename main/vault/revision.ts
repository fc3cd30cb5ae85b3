import { compareHlc, type Hlc } from './hlc.ts'
import { sha256Hex } from './hash.ts'
import { isFields, parseJson } from './json-line.ts'
import { hasOnly, PLAIN } from './name-signs.ts'
import type { RecordValue } from './vault.ts'

/** The version of records' shape; a reader lifts older ones as it reads. */
export const SCHEMA = 1
const VALUE = Buffer.from(',"v":')
const NULL = Buffer.from('null}')
const NO_NAME = '0123456789abcdef'
const R_AT = '{"r":"'.length
const R_BYTES = R_AT + NO_NAME.length + '",'.length
const NONE: readonly string[] = []

/** One line of the vault: what it says of itself, and its bytes, which stay as they were written. */
export interface Revision {
  /** Names it: the first 8 bytes of SHA-256 over the rest of its line. */
  readonly r: string
  readonly collection: string
  readonly id: string
  readonly device: string
  /** The heads it replaces. */
  readonly parents: readonly string[]
  /** Up to 64 older ancestors, so that a hole in what has arrived shows no false conflict. */
  readonly ancestors: readonly string[]
  readonly at: Hlc
  readonly purge: boolean
  /** Its record is deleted by it. */
  readonly tombstone: boolean
  /** Read from a sealed file where it is not in memory: then it throws as the disk does. */
  readonly line: Buffer
  /** Where the value begins in the line. It runs to the line's last brace. */
  readonly valueAt: number
}

export type RevisionFacts = Omit<Revision, 'r' | 'tombstone' | 'line' | 'valueAt'>

/** `value`: JSON of the record, "null" for a tombstone. Fields always stand in the same order. */
export function composeRevision(facts: RevisionFacts, value: string): Revision {
  const { collection, id, device, parents, ancestors, at, purge } = facts
  const head = headOf(NO_NAME, facts)
  const line = Buffer.from(`${head}${value}}`)
  const r = nameOf(line.subarray(R_BYTES))
  line.write(r, R_AT, 'latin1')
  return {
    r,
    collection,
    id,
    device,
    parents,
    ancestors,
    at,
    purge,
    tombstone: value === 'null',
    line,
    valueAt: Buffer.byteLength(head),
  }
}

/** What stands in a line before its value. Mirrors keep what it is made from: see `mirror-head.ts` before changing it. */
export function headOf(
  r: string,
  { collection, id, device, parents, ancestors, at, purge }: RevisionFacts,
  schema = SCHEMA,
): string {
  return `{"r":"${r}","c":"${plain(collection)}","i":"${plain(id)}","d":"${plain(device)}","p":${listed(parents)},"a":${listed(ancestors)},"h":[${at.ms},${at.count}],"sv":${schema}${purge ? ',"purge":1' : ''},"v":`
}

/** As JSON has it, without its quotes: names and ids stand as they are. */
function plain(name: string): string {
  return hasOnly(name, PLAIN) ? name : JSON.stringify(name).slice(1, -1)
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '[]' : `["${names.map(plain).join('","')}"]`
}

/** A revision whose line lies in a file and is fetched when asked for. */
export function storedRevision(facts: Omit<Revision, 'line'>, fetch: () => Buffer): Revision {
  return {
    ...facts,
    get line() {
      return fetch()
    },
  }
}

/**
 * Reads what stands before the value and leaves the value as bytes. Fields it does not know are kept with
 * the line; they stand before `v`, which is last.
 */
export function readRevision(line: Buffer): Revision | null {
  for (let at = line.indexOf(VALUE); at !== -1; at = line.indexOf(VALUE, at + 1)) {
    const facts = parseJson(`${line.toString('utf8', 0, at)}}`)
    if (isFields(facts)) return fromFacts(facts, line, at + VALUE.length)
  }
  return null
}

export function isTombstone({ tombstone }: Revision): boolean {
  return tombstone
}

/** Decoded anew at each call; null for a tombstone. */
export function valueOf({ line, valueAt }: Revision): RecordValue | null {
  const value = parseJson(line.toString('utf8', valueAt, line.length - 1))
  return isFields(value) ? value : null
}

/** True if the line is what its `r` says. */
export function isTrueToName({ r, line }: Pick<Revision, 'r' | 'line'>): boolean {
  return nameOf(line.subarray(R_BYTES)) === r
}

type Ordered = Pick<Revision, 'at' | 'device' | 'r'>

/** The order (h, d, r) in which the last one wins. */
export function compareRevisions(one: Ordered, other: Ordered): number {
  return compareHlc(one.at, other.at) || compareText(one.device, other.device) || compareText(one.r, other.r)
}

function fromFacts(
  facts: { readonly [field: string]: unknown },
  line: Buffer,
  valueAt: number,
): Revision | null {
  const { r, c, i, d, p, a, h, purge } = facts
  if (typeof r !== 'string' || typeof c !== 'string' || typeof i !== 'string' || typeof d !== 'string')
    return null
  if (!isNames(p) || !isNames(a) || !isPair(h)) return null
  return {
    r,
    collection: c,
    id: i,
    device: d,
    parents: p.length > 0 ? p : NONE,
    ancestors: a.length > 0 ? a : NONE,
    at: { ms: h[0], count: h[1] },
    purge: purge === 1,
    tombstone: line.length - valueAt === NULL.length && line.subarray(valueAt).equals(NULL),
    line,
    valueAt,
  }
}

function nameOf(rest: Uint8Array): string {
  return sha256Hex(rest).slice(0, NO_NAME.length)
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isSafeInteger(each))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
