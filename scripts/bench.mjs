import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'
import { root } from './setup/root.mjs'

installIfStale()
goOnInNode24()
const { build } = await import('./build.mjs')
await build()
// One word narrows it: `npm run bench -- save` runs save.bench.ts alone.
const wanted = process.argv[2] ?? ''
const folder = join(root, 'scripts', 'bench')
for (const name of readdirSync(folder).toSorted()) {
  if (!name.endsWith('.bench.ts') || !name.startsWith(wanted)) continue
  const { run } = await import(`./bench/${name}`)
  for await (const figure of run()) console.log(JSON.stringify(figure))
}
