import { draftOf } from '../../core/journal/write.ts'
import { createApp } from '../../main/app.ts'
import { diskDoor } from '../../main/lock/disk-door.ts'
import type { VaultDoor } from '../../main/lock/vault-door.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { asking, type Ask } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { watchedDisk } from './disk-wait.ts'
import { edited } from './edits.ts'
import { atSize, figure, gated, median, type Figure } from './figure.ts'
import { got } from './got.ts'
import { PASSPHRASE } from './passphrase.ts'
import { watched, type Watched } from './turns.ts'

/** One frame of a screen at 60 Hz: longer, and a window feels it. */
const MOST_MS = 16
const EDITS = 40
const JUDGED: ReadonlySet<string> = new Set(['unlock', 'compaction'])
/**
 * Building the index goes on for seconds behind an open journal and fills the engine's young memory with rows; a lock
 * lets go of them all.
 */
const WORK_JUDGED: ReadonlySet<string> = new Set(['building the search index', 'lock'])

/** The main thread in one journal: its size, its folder, how often. */
export async function* run([size, folder, times]: readonly string[]): AsyncIterable<Figure> {
  const entries = Number(size)
  const { whole } = benchPorts(folder ?? '')
  const { disk, waited } = watchedDisk(whole.disk)
  const ports = { ...whole, disk }
  const found = new Map<string, Watched[]>()
  const watch = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await swept()
    const seen = await watched(act, waited)
    found.set(name, [...(found.get(name) ?? []), seen])
  }
  for (let count = 0; count <= Number(times); count += 1) {
    if (count === 1) found.clear()
    const { door, opened } = watchedDoor(diskDoor(ports))
    const app = createApp(ports, door)
    const ask = asking(app)
    const begun = performance.now()
    await watch('unlock', async () => {
      await ask('vault.unlock', { passphrase: PASSPHRASE })
      await ask('journal.page', { filter: {}, offset: 0, limit: 50 })
    })
    const took = performance.now() - begun
    await watch('building the search index', () => indexed(ask))
    await watch('saving, and sealing what was saved', () => saves(ask, opened(), count))
    await watch('compaction', async () => got(await opened().tidy()))
    await watch('lock', () => app.close())
    await watch(
      'nothing, for as long as an unlock',
      () => new Promise((resolve) => setTimeout(resolve, took)),
    )
  }
  for (const [name, seen] of found) yield* blocksOf(name, seen).map((each) => atSize(entries, each))
}

function blocksOf(name: string, seen: readonly Watched[]): Figure[] {
  const own = seen.map(({ longest }) => longest)
  const longest = figure(`main thread, ${name}: longest block`, Math.max(...own), 'ms')
  const work = figure(
    `main thread, ${name}: longest block, collecting of garbage apart`,
    Math.max(...seen.map((each) => each.work)),
    'ms',
  )
  const clock = Math.max(...seen.map((each) => each.clock))
  return [
    JUDGED.has(name) ? gated(longest, 'value', 'at most', MOST_MS) : longest,
    ...(WORK_JUDGED.has(name) ? [gated(work, 'value', 'at most', MOST_MS)] : []),
    figure(`main thread, ${name}: median of the longest of each run`, median(own), 'ms'),
    figure(`main thread, ${name}: longest by the clock`, clock, 'ms'),
  ]
}

async function indexed(ask: Ask): Promise<void> {
  // A word that stands nowhere: what building takes is measured, not what finding does.
  const question = { text: 'zzxq', filter: {}, offset: 0, limit: 1 }
  while (!(await ask('review.search', question)).isComplete) await new Promise((go) => setTimeout(go, 20))
}

/** Edits of so many entries that the log would soon be sealed by itself; then it is. */
async function saves(ask: Ask, vault: OpenVault, round: number): Promise<void> {
  const { rows } = await ask('journal.page', { filter: {}, offset: 0, limit: EDITS })
  for (const { id } of rows) {
    const { row, text, shown } = await ask('journal.entry', { id })
    await ask('journal.write', { id, shown, draft: edited(draftOf(row, text), round) })
    await new Promise((go) => setImmediate(go))
  }
  got(await vault.seal())
}

/** The door, and the vault that was last opened through it. */
function watchedDoor(door: VaultDoor): { door: VaultDoor; opened: () => OpenVault } {
  let last: OpenVault | null = null
  const unlock: VaultDoor['unlock'] = async (passphrase, work) => {
    const result = await door.unlock(passphrase, work)
    if (result.ok) last = result.value
    return result
  }
  return {
    door: { ...door, unlock },
    opened() {
      if (!last) throw new Error('nothing was opened')
      return last
    },
  }
}
