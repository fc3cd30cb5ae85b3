import { refuse, type Result } from '../../core/kernel/result.ts'
import { hasOnly, HEX, HYPHEN, LETTERS_AND_DIGITS, PLAIN, SMALL_LETTERS } from './name-signs.ts'
import type { RecordChange } from './vault.ts'

const LEAST_ID = 8
const MOST_NAME = 40
const REVISION_SIGNS = 16
/** A record nested deeper could be written and then stop every later save. */
const MOST_DEPTH = 64
export const MOST_VALUE_BYTES = 16 * 1024 * 1024
const MOST_SHOWN = 64

/** A change that may be written. */
export interface JudgedChange {
  readonly collection: string
  readonly id: string
  readonly shown: readonly string[]
  /** JSON of the record; "null" deletes. */
  readonly json: string
  readonly purge: boolean
}

export function judgeChanges(changes: readonly RecordChange[]): Result<readonly JudgedChange[]> {
  const judged: JudgedChange[] = []
  for (let at = 0; at < changes.length; at += 1) {
    const { collection, id, shown, value, purge } = changes[at]!
    const fields: string[] = []
    if (!isCollection(collection)) fields.push('collection')
    if (!isId(id)) fields.push('id')
    if (shown.length > MOST_SHOWN || !shown.every(isRevision)) fields.push('shown')
    if (purge && value !== null) fields.push('purge')
    const json = isShallow(value, MOST_DEPTH) ? JSON.stringify(value) : null
    if (json === null || isTooLong(json)) fields.push('value')
    if (fields.length > 0 || json === null) {
      return refuse({ code: 'input/invalid', fields: fields.map((field) => `changes.${at}.${field}`) })
    }
    judged.push({ collection, id, shown, json, purge: purge === true })
  }
  return { ok: true, value: judged }
}

function isId(id: string): boolean {
  return id.length >= LEAST_ID && id.length <= MOST_NAME && hasOnly(id, PLAIN)
}

/** Begins with a small letter. */
function isCollection(name: string): boolean {
  if (name.length > MOST_NAME || !hasOnly(name, LETTERS_AND_DIGITS | HYPHEN)) return false
  return name !== '' && hasOnly(name.charAt(0), SMALL_LETTERS)
}

function isRevision(name: string): boolean {
  return name.length === REVISION_SIGNS && hasOnly(name, HEX)
}

/** No sign takes more than three bytes, so most texts need not be counted. */
function isTooLong(json: string): boolean {
  return json.length * 3 > MOST_VALUE_BYTES && Buffer.byteLength(json) > MOST_VALUE_BYTES
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint'
  if (levels === 0) return false
  for (const part of Object.values(value)) {
    // Most fields are words and numbers.
    if (typeof part !== 'string' && typeof part !== 'number' && !isShallow(part, levels - 1)) return false
  }
  return true
}
