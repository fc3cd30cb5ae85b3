import { join } from 'node:path'
import { writeHeapSnapshot } from 'node:v8'
import { createApp } from '../../main/app.ts'
import type { Ports } from '../../main/ports.ts'
import { openStore } from '../../main/store/live-store.ts'
import { asking, type Ask } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { atSize, figure, gated, type Figure } from './figure.ts'
import { openVault } from './open-vault.ts'
import { PASSPHRASE } from './passphrase.ts'

interface Memory {
  /** Live objects and buffers, after garbage was collected. */
  readonly live: number
  /** What the system counts for the process. */
  readonly resident: number
}

/** The memory of one journal: its size, its folder, the folder for a picture of the heap, its plain bytes, a word held on purpose. */
export async function* run([
  size,
  folder,
  scratch,
  plainBytes,
  held,
]: readonly string[]): AsyncIterable<Figure> {
  const { ports } = benchPorts(folder ?? '')
  const app = createApp(ports)
  await app.call('vault.status', undefined)
  const empty = await memory()
  const rows = await withRows(ports)
  const ask = asking(app)
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  await lookAround(ask)
  const withSearch = await memory()
  await ask('vault.lock', { reason: 'asked' })
  const after = await memory()

  const of = { value: Number(plainBytes), of: 'the plain text of the journal' }
  const grown = (name: string, one: Memory): Figure[] => [
    figure(`memory ${name}, live`, one.live - empty.live, 'bytes', of),
    figure(`memory ${name}, resident`, one.resident - empty.resident, 'bytes', of),
  ]
  const [live, resident] = grown('after unlock', rows)
  const [liveWithSearch, residentWithSearch] = grown('after unlock, with the search index', withSearch)
  const all = [
    gated(live!, 'ratio', 'at most', 2.5),
    gated(resident!, 'ratio', 'at most', 2.5),
    gated(liveWithSearch!, 'ratio', 'at most', 2.5),
    residentWithSearch!,
    ...grown('after lock', after),
  ]
  for (const each of all) yield atSize(Number(size), each)
  await swept()
  writeHeapSnapshot(join(scratch ?? '', 'heap'))
  // Still in use here, so the picture of the heap must show it: the search for words works.
  if (held === undefined) throw new Error('no word was held')
}

/** What is in use while the journal is open and nothing has been built over it. Nothing of it is held here after. */
async function withRows(ports: Ports): Promise<Memory> {
  const vault = await openVault(ports)
  const store = await openStore(vault, false, () => undefined)
  await store.whole()
  const found = await memory()
  await store.shut()
  await vault.close()
  return found
}

/** Lists, an entry, a search and a save, as someone would before they lock. */
async function lookAround(ask: Ask): Promise<void> {
  const { rows } = await ask('journal.page', { filter: {}, offset: 0, limit: 500 })
  for (const { id } of rows.slice(0, 200)) await ask('journal.entry', { id })
  const [row] = rows
  if (!row) throw new Error('an empty journal')
  const question = { text: row.title.split(' ')[0] ?? '', filter: {}, offset: 0, limit: 30 }
  while (!(await ask('review.search', question)).isComplete) await new Promise((go) => setTimeout(go, 20))
  await ask('journal.star', { id: row.id, starred: !row.starred })
}

async function memory(): Promise<Memory> {
  for (let times = 0; times < 4; times += 1) await swept()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { live: heapUsed + external, resident: rss }
}
