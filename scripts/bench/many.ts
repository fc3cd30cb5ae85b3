import type { Deed } from '../../core/journal/deeds.ts'
import { createApp } from '../../main/app.ts'
import { diskDoor } from '../../main/lock/disk-door.ts'
import { asking, type Ask } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { watchedDisk } from './disk-wait.ts'
import { atSize, figure, gated, median, type Figure } from './figure.ts'
import { PASSPHRASE } from './passphrase.ts'
import { watched } from './turns.ts'

/** One frame of a screen at 60 Hz: longer, and a window feels it. */
const MOST_MS = 16
const TAG = 'all of them'

interface Taken {
  readonly block: number
  readonly clock: number
  readonly time: number
}

/** Changes of many entries in one journal: its size, its folder, how often. */
export async function* run([size, folder, times]: readonly string[]): AsyncIterable<Figure> {
  const { whole } = benchPorts(folder ?? '')
  const { disk, waited } = watchedDisk(whole.disk)
  const ports = { ...whole, disk }
  const app = createApp(ports, diskDoor(ports))
  const ask = asking(app)
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const ids = await allOf(ask, Number(size))
  // Some are starred as they were written.
  await ask('journal.many', { ids: [...ids], deed: { kind: 'unstar' } })
  const found = new Map<string, Taken[]>()
  const take = async (name: string, act: () => Promise<{ readonly count: number }>): Promise<void> => {
    await swept()
    const begun = performance.now()
    const { longest, clock } = await watched(async () => {
      const { count } = await act()
      if (count !== ids.length) throw new Error(`${name}: ${count} of ${ids.length}`)
      await shown(ask)
    }, waited)
    const time = performance.now() - begun
    found.set(name, [...(found.get(name) ?? []), { block: longest, clock, time }])
  }
  const many = (name: string, deed: Deed): Promise<void> =>
    take(name, () => ask('journal.many', { ids: [...ids], deed: wire(deed) }))
  for (let count = 0; count <= Number(times); count += 1) {
    if (count === 1) found.clear()
    await many('tag on', { kind: 'tag', on: [TAG], off: [] })
    let change = ''
    await take('tag renamed', async () => {
      const renamed = await ask('journal.retag', { from: TAG, to: `${TAG} renamed` })
      change = renamed.change ?? ''
      return renamed
    })
    await take('tag renamed, and taken back', () => ask('journal.undo', { change }))
    await many('tag off', { kind: 'tag', on: [], off: [TAG] })
    await many('star', { kind: 'star' })
    await many('star off', { kind: 'unstar' })
    await many('into the trash', { kind: 'trash' })
    await many('out of the trash', { kind: 'restore' })
  }
  await app.close()
  for (const [name, all] of found) yield* figuresOf(name, all).map((each) => atSize(Number(size), each))
}

function figuresOf(name: string, all: readonly Taken[]): Figure[] {
  const block = Math.max(...all.map((each) => each.block))
  return [
    gated(figure(`many entries, ${name}: longest block`, block, 'ms'), 'value', 'at most', MOST_MS),
    figure(`many entries, ${name}: longest by the clock`, Math.max(...all.map(({ clock }) => clock)), 'ms'),
    figure(`many entries, ${name}: whole time, median`, median(all.map(({ time }) => time)), 'ms'),
  ]
}

/** Ids of all entries, once the index is built. */
async function allOf(ask: Ask, size: number): Promise<readonly string[]> {
  const question = { text: 'zzxq', kind: null, offset: 0, limit: 1 }
  while (!(await ask('search.find', question)).isComplete) await new Promise((go) => setTimeout(go, 20))
  const ids: string[] = []
  while (ids.length < size) {
    const { rows } = await ask('journal.page', { filter: {}, offset: ids.length, limit: 500 })
    if (rows.length === 0) throw new Error('a page without rows')
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

/** What the page asks again once it hears that entries changed. */
async function shown(ask: Ask): Promise<void> {
  await ask('journal.page', { filter: {}, offset: 0, limit: 100 })
  await ask('journal.tags', undefined)
  await ask('journal.counts', undefined)
  await ask('search.find', { text: 'and', kind: null, offset: 0, limit: 5 })
}

function wire(deed: Deed): { kind: 'tag'; on: string[]; off: string[] } | Exclude<Deed, { kind: 'tag' }> {
  return deed.kind === 'tag' ? { ...deed, on: [...deed.on], off: [...deed.off] } : deed
}
