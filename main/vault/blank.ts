/** True where nothing was written into the zeros a log has ahead. */
export function isBlank(bytes: Uint8Array): boolean {
  return lengthWritten(bytes) === 0
}

/** Without the zeros at its end. */
export function lengthWritten(bytes: Uint8Array): number {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0) length -= 1
  return length
}
