import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'

installIfStale()
goOnInNode24()
const { runChecks } = await import('./test/checks.mjs')
process.exitCode = await runChecks()
