import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The floor under every durable save: the same bytes appended to a bare file and synced. ms each. */
export function rawAppends(sizes: readonly number[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-bench-'))
  const file = openSync(join(folder, 'raw'), 'a')
  const took = sizes.map((size) => {
    const bytes = Buffer.alloc(size, 7)
    const begun = performance.now()
    writeSync(file, bytes)
    fdatasyncSync(file)
    return performance.now() - begun
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  return took
}
