import { createInterface } from 'node:readline'
import { createApp } from '../../main/app.ts'
import { openStore } from '../../main/store/live-store.ts'
import { paddedLength } from '../../main/vault/padding.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { asking } from './asking.ts'
import { benchPorts, type BenchPorts } from './bench-ports.ts'
import { ready, turn } from './calm.ts'
import { PeerDoor, programDoor, storeDoor, vaultDoor, type Door } from './doors.ts'
import { mean, timed } from './figure.ts'
import { PASSPHRASE } from './passphrase.ts'
import { openVault } from './open-vault.ts'
import { RawAppend } from './raw-append.ts'
import { addSamples, noBlock, noSamples, type Block, type Samples } from './save-blocks.ts'
import { Peer } from './sqlcipher/peer.ts'
import { WholeFile } from './whole-file.ts'

// A process with one journal open. Started with the journal's folder, an empty folder on the same disk, and how
// often the whole-file way is tried; asked by `save.bench.ts` for a block of samples at a time.

const ROUNDS = 50
/** Entries that each door edits in turn. */
const EDITED = 25
/** Commits that fill SQLCipher's log: after 1,000 pages it is written over. */
const FILLING = 600
/** Milliseconds the journal has been open when it is first saved. */
const OPEN_FOR = 2500

const [folder = '', scratch = '', wholeFiles = ''] = process.argv.slice(2)
const around = benchPorts(folder)
const floor = new RawAppend(scratch)
let count = 0

const vault = await openVault(around.ports)
const { ids, rowBytes, bodyBytes, entries } = contentsOf(vault)
const padded = mean(
  ids.map((id) => paddedLength(Buffer.byteLength(JSON.stringify(vault.value('entries', id))))),
)
const store = await openStore(vault, false, () => undefined)
const started = Peer.start(scratch, { entries, rowBytes, bodyBytes })
const peer = started && new PeerDoor(started, store, ids.slice(0, EDITED))
const under = [storeDoor(store, ids.slice(0, EDITED)), vaultDoor(vault, ids.slice(EDITED, 2 * EDITED))]
// As nobody saves who has only just opened the journal.
await new Promise((go) => setTimeout(go, OPEN_FOR))
say({ padded })

const app = createApp(around.ports)
let program: Door | null = null
for await (const word of createInterface({ input: process.stdin })) {
  if (word === 'ours') say(await block(under, null, around))
  if (word === 'under') say(await block(under, peer, around))
  if (word === 'fill') {
    for (let commit = 0; commit < FILLING; commit += 1) await peer?.next((count += 1))()
    say(noBlock())
  }
  if (word === 'whole') {
    say({ ...noBlock(), doors: { whole: await wholeFile() } })
    await store.shut()
    await vault.close()
  }
  if (word === 'program') {
    program ??= await openProgram()
    say(await block([program], null, around))
  }
}
await app.close()

/** Rounds of one save through each door, each followed by its floor, and one in SQLCipher. */
async function block(
  doors: readonly Door[],
  against: PeerDoor | null,
  { written }: BenchPorts,
): Promise<Block> {
  const found: Record<string, Samples> = {}
  const ofPeer = { peer: [] as number[], within: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    count += 1
    for (const door of doors) {
      const save = await door.next(count)
      floor.clear()
      await ready()
      const before = written.bytes
      const took = await timed(save)
      const behind = await timed(turn)
      const bytes = written.bytes - before
      floor.clear()
      await ready()
      const sample = { took: [took], behind: [behind], bytes: [bytes], raw: [floor.append(bytes)] }
      found[door.name] = addSamples(found[door.name] ?? noSamples(), sample)
    }
    floor.clear()
    if (!against) continue
    const save = against.next(count)
    await ready()
    ofPeer.peer.push(await timed(save))
    ofPeer.within.push(against.within)
  }
  return { doors: found, ...ofPeer }
}

async function openProgram(): Promise<Door> {
  const ask = asking(app)
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  // Between its turns this journal waits for the larger ones.
  await ask('settings.changeJournal', { lockAfterMinutes: 60 })
  // What follows an unlock by itself has come to rest before a save is timed.
  const question = { text: 'ba', filter: {}, offset: 0, limit: 1 }
  while (!(await ask('review.search', question)).isComplete) await new Promise((go) => setTimeout(go, 20))
  return programDoor(app, ids.slice(2 * EDITED, 3 * EDITED))
}

async function wholeFile(): Promise<Samples> {
  const whole = new WholeFile(
    scratch,
    [...vault.heads()].map(({ value }) => value),
  )
  let found = noSamples()
  for (let times = 0; times < Number(wholeFiles); times += 1) {
    const took = await timed(() => whole.save())
    const raw = Array.from({ length: 10 }, () => floor.append(Math.round(padded)))
    found = addSamples(found, { took: [took], behind: [], raw, bytes: [] })
  }
  return found
}

interface Contents {
  readonly ids: readonly string[]
  readonly entries: number
  readonly rowBytes: number
  readonly bodyBytes: number
}

/** The ids to be edited, and how large a row and a body are on average. */
function contentsOf(open: OpenVault): Contents {
  const all: string[] = []
  const sizes: { row: number; body: number }[] = []
  for (const { collection, id, value } of open.heads()) {
    if (collection !== 'entries') continue
    const { text, ...row } = value
    all.push(id)
    sizes.push({ row: Buffer.byteLength(JSON.stringify(row)), body: Buffer.byteLength(String(text)) })
  }
  return {
    // From all over the journal.
    ids: all.filter((_, at) => at % Math.floor(all.length / (3 * EDITED)) === 0).slice(0, 3 * EDITED),
    entries: all.length,
    rowBytes: mean(sizes.map(({ row }) => row)),
    bodyBytes: mean(sizes.map(({ body }) => body)),
  }
}

function say(answer: object): void {
  console.log(JSON.stringify(answer))
}
