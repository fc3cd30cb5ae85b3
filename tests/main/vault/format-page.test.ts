import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MADE } from '../../support/format-fields.data.ts'
import { derivedFields } from '../../support/format-fields.ts'
import { PARTS, placeOf } from '../../support/format-parts.ts'

const PAGE = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8')

/** Where one is red because the program has changed, `node tests/support/write-format-page.ts` puts it right. */
it.each(Object.entries(PARTS))(
  'the %s of docs/format.md are what the program computes',
  async (name, compute) => {
    const onPage = placeOf(name).exec(PAGE)?.[0]
    expect(onPage?.replaceAll('\r', '')).toBe(`${await compute()}\n`)
  },
)

it('the page says of every field that is made from others how, and of no other', () => {
  expect(Object.keys(MADE).toSorted()).toEqual(derivedFields().toSorted())
})
