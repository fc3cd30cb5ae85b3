import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'
import { root } from './setup/root.mjs'

installIfStale()
goOnInNode24()
const USAGE = `npm run torture                              every experiment at its full figure
npm run torture -- --seed 7                  the same, with that seed
npm run torture -- --case FI-2/save/0/118 --seed 7   one case again
npm run torture -- --hours 1                 random faults in random work until the hour is over`

const told = process.argv.slice(2)
const after = (name) => {
  const at = told.indexOf(name)
  return at === -1 ? null : (told[at + 1] ?? '')
}
if (told.includes('--help')) {
  console.log(USAGE)
} else {
  const { torture } = await import(pathToFileURL(join(root, 'tests', 'torture', 'torture.ts')).href)
  const seed = Number(after('--seed') ?? Math.floor(Date.now() / 1000))
  const hours = after('--hours')
  process.exitCode = await torture({
    seed,
    hours: hours === null ? null : Number(hours),
    only: after('--case'),
  })
}
