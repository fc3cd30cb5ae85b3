import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'

// Learns what the words of drafts, entries and sentences speak for from the labelled examples, and writes the
// `*-leanings.data.ts` in core/. The same examples give the same bytes. Nothing of it is part of the program.
installIfStale()
goOnInNode24()
const { learnAll } = await import('./learn/learn-all.ts')
learnAll()
