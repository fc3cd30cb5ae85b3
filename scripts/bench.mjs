import { readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'
import { root } from './setup/root.mjs'

installIfStale()
goOnInNode24()
const { composePage, composeTable } = await import('./bench/performance-page.ts')

// Words narrow it: `npm run bench -- save open` runs those two. `--write` renews docs/performance.md.
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folder = join(root, 'scripts', 'bench')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)))
  .toSorted()

const sections = []
for (const name of files) {
  const { title, about, run } = await import(`./bench/${name}`)
  const figures = []
  for await (const figure of run()) {
    console.log(JSON.stringify(figure))
    figures.push(figure)
  }
  sections.push({ title, about, figures })
}
console.log(`\n${composeTable(sections)}`)
if (process.argv.includes('--write')) {
  const machine = {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: process.platform,
    node: process.versions.node,
  }
  writeFileSync(join(root, 'docs', 'performance.md'), composePage(sections, machine))
}
