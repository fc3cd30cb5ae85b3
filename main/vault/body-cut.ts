import { isFields, parseJson } from './json-line.ts'
import { MirrorBroken } from './mirror-broken.ts'
import type { RecordValue } from './vault.ts'

/** A record's JSON in two: the row, which is JSON itself with the body's field empty, and the body's characters. */
export interface Cut {
  readonly row: Buffer
  /** As they stand between the quotes, escapes and all. */
  readonly body: Buffer
  /** Where in the row they belong. */
  readonly at: number
  readonly value: RecordValue
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Cuts the field's text out of a record without writing anything anew, so that both parts put together are the
 * record byte for byte. null where it has no such text.
 */
export function cutBody(json: Buffer, field: string): Cut | null {
  const mark = Buffer.from(`${JSON.stringify(field)}:"`)
  for (let found = json.indexOf(mark); found !== -1; found = json.indexOf(mark, found + 1)) {
    const at = found + mark.length
    const end = endOfString(json, at)
    if (end === -1) return null
    const row = Buffer.concat([json.subarray(0, at), json.subarray(end)])
    const value = parseJson(row)
    // A field of that name further in would leave the outer one full, or be none of the record itself.
    if (isFields(value) && value[field] === '' && countOf(row, mark) === 1) {
      return { row, body: json.subarray(at, end), at, value }
    }
  }
  return null
}

export function joinBody(row: Buffer, at: number, body: Buffer): Buffer {
  return Buffer.concat([row.subarray(0, at), body, row.subarray(at)])
}

/** The text that those characters stand for. Throws `MirrorBroken` where they stand for none. */
export function textOf(body: Buffer): string {
  const text = parseJson(`"${body.toString('utf8')}"`)
  if (typeof text !== 'string') throw new MirrorBroken()
  return text
}

function endOfString(json: Buffer, from: number): number {
  let at = json.indexOf(QUOTE, from)
  while (at !== -1) {
    let slashes = 0
    while (json[at - 1 - slashes] === BACKSLASH && at - 1 - slashes >= from) slashes += 1
    if (slashes % 2 === 0) return at
    at = json.indexOf(QUOTE, at + 1)
  }
  return -1
}

function countOf(bytes: Buffer, mark: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) count += 1
  return count
}
