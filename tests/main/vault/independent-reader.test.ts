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

type Printed = Pick<Expected, 'records' | 'media' | 'copies'>

async function printed(name: string, passphrase: string): Promise<Printed> {
  const [journal, local] = [join(GOLDEN, name, 'journal'), join(GOLDEN, name, 'local')]
  const folders = existsSync(local) ? [local] : []
  const asked = [READER, journal, passphrase, ...folders]
  const { stdout } = await run(execPath, asked, { maxBuffer: 16 * 1024 * 1024 })
  const said: Printed = JSON.parse(stdout)
  return said
}

/** Its author had docs/format.md and nothing else: what it cannot read, the page does not say. */
describe('a reader that was written from docs/format.md alone', () => {
  it.each(GOLDEN_NAMES)('VF-18 reads %s as the program does', async (name) => {
    const { expected } = goldenFrom(name)
    const { records, media, copies } = expected
    expect(await printed(name, expected.passphrase)).toEqual({ records, media, copies })
  })

  it('VF-18 gives both heads of what two devices wrote apart, the earlier one first', async () => {
    const { expected } = goldenFrom('two-heads')
    const { records } = await printed('two-heads', expected.passphrase)
    const apart = Object.keys(records).filter((record) => records[record]!.length > 1)
    expect(apart).toEqual(Object.keys(expected.shown))
    const texts = records['entries/entry-clean']!.map(({ value }) => value['text'])
    expect(texts).toEqual(['First, changed. Second. Third.', expect.stringContaining('Third')])
  })

  it('has 150 lines at most, and takes nothing from the program', () => {
    const source = readFileSync(READER, 'utf8')
    expect(source.split('\n').length - 1).toBeLessThanOrEqual(150)
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    expect(imports).toEqual(['node:assert', 'node:crypto', 'node:fs'])
  })
})
