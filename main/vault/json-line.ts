/** JSON of bytes that were authenticated or are about to be judged; undefined when they are no JSON. */
export function parseJson(bytes: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof bytes === 'string' ? bytes : textOf(bytes))
  } catch {
    return undefined
  }
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

export type Fields = { readonly [field: string]: unknown }

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The lines of a buffer, without the line feed, as views into it. A last line without one counts too. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  let from = 0
  while (from < bytes.length) {
    const feed = bytes.indexOf(10, from)
    const end = feed === -1 ? bytes.length : feed
    if (end > from) yield bytes.subarray(from, end)
    from = end + 1
  }
}
