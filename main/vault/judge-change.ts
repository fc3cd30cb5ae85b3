import { refuse, type Result } from '../../core/kernel/result.ts'
import type { RecordChange } from './vault.ts'

const ID = /^[0-9A-Za-z_-]{8,40}$/
const COLLECTION = /^[a-z][0-9A-Za-z-]{0,39}$/
const REVISION = /^[0-9a-f]{16}$/
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
    if (!COLLECTION.test(collection)) fields.push('collection')
    if (!ID.test(id)) fields.push('id')
    if (shown.length > MOST_SHOWN || !shown.every((each) => REVISION.test(each))) fields.push('shown')
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
