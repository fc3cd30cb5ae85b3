import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { vectors } from '../../support/format-vectors.ts'

const PAGE = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8')

it('the test vectors of docs/format.md are what the program computes', async () => {
  const onPage = /<!-- vectors -->\n([^]*)\n<!-- \/vectors -->/.exec(PAGE)?.[1]
  expect(onPage?.replaceAll('\r', '')).toBe(await vectors())
})
