/** Steps of 256 bytes up to here, Padmé beyond. */
const STEP = 256
const STEPS_UP_TO = 4096
const ZEROS = Buffer.alloc(STEP)

/**
 * The length bytes are filled up to, so that a size on disk tells little. Above 4 KiB: Padmé, at most 12 % more
 * (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019).
 */
export function paddedLength(length: number): number {
  if (length <= STEPS_UP_TO) return Math.max(STEP, Math.ceil(length / STEP) * STEP)
  const exponent = Math.floor(Math.log2(length))
  const keptBits = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** (exponent - keptBits)
  return Math.ceil(length / step) * step
}

/** Parts joined and filled with zero bytes. Lines of JSON hold none, so `unpadded` finds the end. */
export function padded(parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const filled = Buffer.alloc(paddedLength(length))
  let at = 0
  for (const part of parts) {
    filled.set(part, at)
    at += part.length
  }
  return filled
}

export function unpadded(bytes: Buffer): Buffer {
  let end = bytes.length
  // Whole steps at a time: thousands of zeros looked at one by one are what a few chunks would be waited for.
  while (end >= STEP && bytes.compare(ZEROS, 0, STEP, end - STEP, end) === 0) end -= STEP
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

/** Bytes filled with zeros up to a multiple of `step`; one step at least. */
export function paddedTo(bytes: Uint8Array, step: number): Buffer {
  const filled = Buffer.alloc(Math.max(step, Math.ceil(bytes.length / step) * step))
  filled.set(bytes)
  return filled
}
