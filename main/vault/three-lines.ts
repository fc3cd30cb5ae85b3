import { sha256, sha256Hex } from './hash.ts'

export interface ThreeLines {
  /** The first line: its exact bytes are what the other two speak of. */
  readonly line: Buffer
  readonly mac: Buffer
}

/** A line; its SHA-256, by which anyone tells damage; its HMAC, by which the owner of the key tells forgery. */
export function composeThreeLines({ line, mac }: ThreeLines): Buffer {
  return Buffer.concat([line, Buffer.from(`\n${sha256(line).toString('hex')}\n${mac.toString('hex')}\n`)])
}

/** null when the bytes are not what was written. Whether they are authentic the reader asks with its key. */
export function readThreeLines(bytes: Buffer): ThreeLines | null {
  const end = bytes.indexOf(10)
  const rest = /^\n([0-9a-f]{64})\n([0-9a-f]{64})\n$/.exec(
    bytes.subarray(Math.max(0, end)).toString('latin1'),
  )
  if (end < 1 || !rest) return null
  const line = bytes.subarray(0, end)
  return sha256Hex(line) === rest[1] ? { line, mac: Buffer.from(rest[2]!, 'hex') } : null
}
