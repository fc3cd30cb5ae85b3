import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { GOLDEN, GOLDEN_NAMES, goldenFrom, type Expected } from '../../support/golden-journals.ts'

const READER = fileURLToPath(new URL('../../support/independent-reader.mjs', import.meta.url))
const run = promisify(execFile)

/** As the reader prints it: revision lines as they lie there. */
interface Printed extends Pick<Expected, 'media' | 'copies'> {
  readonly records: { readonly [record: string]: readonly { readonly r: string; readonly v: object }[] }
}

async function printed(name: string, passphrase: string): Promise<Printed> {
  const [journal, local] = [join(GOLDEN, name, 'journal'), join(GOLDEN, name, 'local')]
  const folders = existsSync(local) ? [journal, local] : [journal]
  const { stdout } = await run(execPath, [READER, passphrase, ...folders], { maxBuffer: 16 * 1024 * 1024 })
  const said: Printed = JSON.parse(stdout)
  return said
}

describe('a reader that knows docs/format.md alone', () => {
  it.each(GOLDEN_NAMES)('VF-18 reads %s as the program does', async (name) => {
    const { expected } = goldenFrom(name)
    const { records, media, copies } = await printed(name, expected.passphrase)
    const heads = Object.entries(records).map(([record, all]) => [
      record,
      all.map(({ r, v }) => ({ r, value: v })),
    ])
    expect(Object.fromEntries(heads)).toEqual(expected.records)
    expect({ media, copies }).toEqual({ media: expected.media, copies: expected.copies })
  })

  it('has 150 lines at most, and takes nothing from the program', () => {
    const source = readFileSync(READER, 'utf8')
    expect(source.split('\n').length - 1).toBeLessThanOrEqual(150)
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    expect(imports).toEqual(['node:assert', 'node:crypto', 'node:fs'])
  })
})
