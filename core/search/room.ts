/** How much room there is to begin with: a small journal takes little. */
export const FIRST = 64

/** Arrays of numbers with room for at least `length`: twice as long each time, so that growing stays cheap. */
export function grown32(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.max(length, array.length * 2))
  grown.set(array)
  return grown
}

export function grownInt32(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(length, array.length * 2))
  grown.set(array)
  return grown
}

export function grown16(array: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(Math.max(length, array.length * 2))
  grown.set(array)
  return grown
}

export function grown8(array: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(Math.max(length, array.length * 2))
  grown.set(array)
  return grown
}

export const uint16 = (length: number): Uint16Array<ArrayBuffer> => new Uint16Array(length)
export const uint32 = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length)
