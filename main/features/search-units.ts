import type { CopyUnits } from '../../core/search/units.ts'

/** Copies a text's units in one native call, ten times as fast as one by one. Right where the low byte comes first. */
export function bufferUnits(): CopyUnits {
  let room: Uint16Array | null = null
  let bytes: Buffer = Buffer.alloc(0)
  return (text, into) => {
    if (into !== room) {
      room = into
      bytes = Buffer.from(into.buffer, into.byteOffset, into.byteLength)
    }
    bytes.write(text, 'utf16le')
  }
}
