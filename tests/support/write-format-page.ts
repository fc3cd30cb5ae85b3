import { readFileSync, writeFileSync } from 'node:fs'
import { PARTS, placeOf } from './format-parts.ts'

const PAGE = new URL('../../docs/format.md', import.meta.url)

// Puts into docs/format.md what the program computes: `node tests/support/write-format-page.ts`. Needed where a format or
// the table of field types is new.
let page = readFileSync(PAGE, 'utf8')
for (const [name, compute] of Object.entries(PARTS)) {
  const said = await compute()
  page = page.replace(placeOf(name), () => `${said}\n`)
}
writeFileSync(PAGE, page)
