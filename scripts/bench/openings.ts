import { createApp } from '../../main/app.ts'
import { openStore, type LiveStore } from '../../main/store/live-store.ts'
import type { Ports } from '../../main/ports.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { atSize, figure, gated, median, timed, type Figure } from './figure.ts'
import { openVault } from './open-vault.ts'
import { PASSPHRASE } from './passphrase.ts'
import { ReadFloor, sealedBytes } from './read-floor.ts'
import { Peer } from './sqlcipher/peer.ts'

/** Below this many entries an opening is its fixed part: lock file, log, first note. No share of reading tells of it. */
const JUDGED_FROM = 10_000
/** Rounds before those that count. */
const WARM_UP = 10
/** Texts read once all openings are over, from all over the journal: memory they take is not to be there for a floor. */
const BODIES = 500
const FLOOR = 'reading and decrypting the whole journal'
/** What a row and a body of the made-up entries take, for the same in SQLCipher. */
const LIKE_OURS = { rowBytes: 600, bodyBytes: 1545 }

/** Openings of one journal: its size, its folder, an empty folder on the same disk, how many. */
export async function* run([size, folder, scratch, times]: readonly string[]): AsyncIterable<Figure> {
  const entries = Number(size)
  const { ports } = benchPorts(folder ?? '')
  const floor = new ReadFloor(scratch ?? '', sealedBytes(folder ?? ''))
  const peer = Peer.start(scratch ?? '', { entries, ...LIKE_OURS })
  const found = { rows: [] as number[], all: [] as number[], floor: [] as number[], peer: [] as number[] }
  for (let count = -WARM_UP; count < Number(times); count += 1) {
    if (count === 0) for (const each of Object.values(found)) each.length = 0
    found.floor.push(await calmly(() => timed(() => floor.readAll())))
    found.rows.push(await calmly(() => programOpening(ports)))
    found.floor.push(await calmly(() => timed(() => floor.readAll())))
    found.all.push(await calmly(() => storeOpening(ports)))
    if (peer) found.peer.push(await calmly(() => Promise.resolve(peer.all())))
  }
  const bodies: number[] = []
  await storeOpening(ports, bodies)
  const beside = { value: median(found.floor), of: FLOOR }
  const judged = (one: Figure, limit: number): Figure =>
    atSize(entries, entries < JUDGED_FROM ? one : gated(one, 'ratio', 'at most', limit))
  yield judged(figure('open, rows ready', median(found.rows), 'ms', beside), 1)
  yield judged(figure('open, everything usable', median(found.all), 'ms', beside), 1.4)
  yield atSize(entries, figure('one body of 500 read after that, median', median(bodies), 'ms'))
  if (found.peer.length === 0) return
  const ours = { value: median(found.all), of: 'ours, everything usable' }
  const theirs = figure('open in SQLCipher, select all', median(found.peer), 'ms', ours)
  yield atSize(entries, entries < JUDGED_FROM ? theirs : gated(theirs, 'ratio', 'at least', 2.5))
}

/** From the passphrase to the first page of the list, through the whole program. */
async function programOpening(ports: Ports): Promise<number> {
  const app = createApp(ports)
  const ask = asking(app)
  const took = await timed(async () => {
    await ask('vault.unlock', { passphrase: PASSPHRASE })
    await ask('journal.page', { filter: {}, offset: 0, limit: 50 })
  })
  await app.close()
  return took
}

/**
 * From the passphrase until every row and every body is decrypted, verified and addressable. `bodies`: filled with what
 * reading some texts takes after that.
 */
async function storeOpening(ports: Ports, bodies: number[] | null = null): Promise<number> {
  const begun = performance.now()
  const vault = await openVault(ports)
  const store = await openStore(vault, false, () => undefined)
  await vault.readAll()
  const took = performance.now() - begun
  if (bodies) await readSome(store, bodies)
  await store.shut()
  await vault.close()
  return took
}

async function readSome(store: LiveStore, bodies: number[]): Promise<void> {
  const ids = Array.from(store.read().entries.values(), ({ id }) => id)
  for (let count = 0; count < BODIES; count += 1) {
    const id = ids[Math.floor((count * 7919) % ids.length)] ?? ''
    bodies.push(await timed(() => store.text(id)))
  }
}

async function calmly(measure: () => Promise<number>): Promise<number> {
  await swept()
  return measure()
}
