/** A file of the kind that the printing engine writes: one table of objects, no object in a stream. */
export interface PdfFile {
  /** The bytes one by one as characters. */
  readonly text: string
  /** What stands before the first object. */
  readonly head: string
  /** In the order of the file. */
  readonly objects: readonly { readonly number: number; readonly at: number }[]
  readonly size: number
  readonly root: string
  readonly info: string
}

/** null where the file is not of that kind (ISO 32000-2, 7.5.4 and 7.5.5). */
export function pdfFile(bytes: Uint8Array): PdfFile | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const begins = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? -1)
  const section = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(begins, begins + 40))
  if (begins < 0 || section === null) return null
  const size = Number(section[1])
  const table = begins + section[0].length
  const objects = []
  for (let number = 1; number < size; number += 1) {
    const line = text.slice(table + number * ENTRY, table + (number + 1) * ENTRY)
    const entry = /^(\d{10}) 00000 ([nf])/.exec(line)
    if (entry === null) return null
    if (entry[2] === 'n') objects.push({ number, at: Number(entry[1]) })
  }
  objects.sort((one, other) => one.at - other.at)
  const trailer = text.slice(table + size * ENTRY)
  const root = /\/Root (\d+ 0 R)/.exec(trailer)?.[1]
  const info = /\/Info (\d+ 0 R)/.exec(trailer)?.[1]
  const first = objects[0]
  const isKnown =
    /^\s*trailer\s*<<[^<>[\]]*>>\s*startxref/.test(trailer) && !/\/(?:Prev|Encrypt|XRefStm)/.test(trailer)
  if (root === undefined || info === undefined || first === undefined || !isKnown) return null
  return { text, head: text.slice(0, first.at), objects, size, root, info }
}

/** Bytes of a line of the table. */
const ENTRY = 20
