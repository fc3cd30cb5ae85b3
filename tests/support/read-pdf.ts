import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** Everything in a PDF that could be read: the file as it lies there, and each of its streams decompressed. */
export function insideOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const parts = [text]
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const from = found.index + found[0].length
    try {
      parts.push(inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString('latin1'))
    } catch {
      // Not compressed, so it was read as it lies there.
    }
  }
  return parts.join('\n')
}

/** True where Debian's poppler-utils, or the like, are installed. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What one of the tools of poppler says of a PDF. */
export function ask(
  tool: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  pdf: Uint8Array,
  options: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-pdf-'))
  try {
    const path = join(folder, 'paper.pdf')
    writeFileSync(path, pdf)
    const args = tool === 'pdftotext' ? [...options, '-layout', path, '-'] : [...options, path]
    return execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
