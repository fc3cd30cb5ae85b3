import { lengthWritten } from '../../main/vault/blank.ts'

/** A log without the last bytes that were written, and without the zeros it has ahead. */
export function withoutLast(log: Buffer, count: number): Buffer {
  return log.subarray(0, lengthWritten(log) - count)
}
