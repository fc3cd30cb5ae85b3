import { readFileSync, writeFileSync } from 'node:fs'
import { vectors } from './format-vectors.ts'

const PAGE = new URL('../../docs/format.md', import.meta.url)
const PLACE = /(?<=<!-- vectors -->\n)[^]*(?=<!-- \/vectors -->)/

// Puts the vectors into docs/format.md: `node tests/support/write-vectors.ts`. Needed only where a new format has new ones.
const said = await vectors()
const page = readFileSync(PAGE, 'utf8')
writeFileSync(
  PAGE,
  page.replace(PLACE, () => `${said}\n`),
)
