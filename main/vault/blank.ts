/** True where nothing was written into the zeros a log has ahead. */
export function isBlank(bytes: Uint8Array): boolean {
  return lengthWritten(bytes) === 0
}

/** A tag may itself end in zeros: so many are kept of what a log is cut to. */
const MOST_OF_A_TAG = 16

/** Up to where it may have been written, when it is set aside. */
export function lengthToKeep(bytes: Uint8Array): number {
  return Math.min(bytes.length, lengthWritten(bytes) + MOST_OF_A_TAG)
}

/** Without the zeros at its end. */
export function lengthWritten(bytes: Uint8Array): number {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0) length -= 1
  return length
}
