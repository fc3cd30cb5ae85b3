import { instantOf, msOf } from '../../core/kernel/time.ts'

const NAME = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-[0-9a-f]{20}\.copy$/
/** The last second of the year 9999: a clock beyond it would make a name of another shape. */
const LATEST = 253_402_300_799_000

/** `at`: UTC, to the second. `hash`: the first 20 hex digits of the file's SHA-256, provable without a key. */
export function copyName(at: number, hash: string): string {
  const instant = instantOf(Math.min(Math.max(0, at), LATEST))
  return `${instant.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${hash}.copy`
}

/** When a copy of that name was made; null for a name of another shape. */
export function timeInName(name: string): number | null {
  const parts = NAME.exec(name)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1)
  const at = msOf(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`)
  return Number.isFinite(at) ? at : null
}
