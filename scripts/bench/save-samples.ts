import { createApp } from '../../main/app.ts'
import { openStore } from '../../main/store/live-store.ts'
import { unlockVault } from '../../main/vault/open-vault.ts'
import { paddedLength } from '../../main/vault/padding.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept, turn } from './calm.ts'
import { programDoor, storeDoor, vaultDoor, type Door } from './doors.ts'
import { atSize, figure, gated, mean, median, quantile, timed, type Figure } from './figure.ts'
import { PASSPHRASE } from './fixture.ts'
import { got } from './got.ts'
import { RawAppend } from './raw-append.ts'
import { Peer } from './sqlcipher/peer.ts'
import { WholeFile } from './whole-file.ts'

const WARM_UP = 150
const SAVES = 600
/** Entries that each door edits in turn. */
const EDITED = 25
const RAW = 'a raw append of the same bytes with fdatasync'

interface Samples {
  readonly took: number[]
  /** The floor, measured after each. */
  readonly raw: number[]
  readonly bytes: number[]
}

/** Saves in one journal: its size, its folder, an empty folder on the same disk. */
export async function* run([size, folder, scratch]: readonly [string, string, string]): AsyncIterable<Figure> {
  const entries = Number(size)
  const sized = (found: Figure): Figure => atSize(entries, found)
  const { ports, written } = benchPorts(folder)
  const floor = new RawAppend(scratch)

  const vault = got(await unlockVault(ports, { passphrase: PASSPHRASE }))
  const { records, peer } = await peerLike(vault, scratch)
  const ids = records.map(({ id }) => id)
  const store = await openStore(vault, false, () => undefined)
  const doors = [storeDoor(store, ids.slice(0, EDITED)), vaultDoor(vault, ids.slice(EDITED, 2 * EDITED))]
  const { samples, ofPeer } = await interleaved(doors, { floor, written, peer })
  const padded = mean(records.slice(0, 2 * EDITED).map(({ id }) => paddedSize(vault, id)))
  peer?.end()
  const whole = await wholeFile(vault, scratch, entries, floor)
  await store.shut()
  await vault.close()

  const app = createApp(ports)
  const ask = asking(app)
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const last = programDoor(app, ids.slice(2 * EDITED, 3 * EDITED))
  const program = await interleaved([last], { floor, written, peer: null })
  await app.close()
  floor.close()

  for (const [door, found] of [...samples, ...program.samples]) yield* times(door.name, found).map(sized)
  for (const [door, found] of [...samples, ...program.samples]) yield sized(bytesOf(door.name, found, padded))
  const [ours] = samples.values()
  if (ofPeer.length > 0 && ours) yield sized(againstPeer(ofPeer, ours))
  yield sized(figure('save, the usual whole-file way', median(whole.took), 'ms', { value: median(whole.raw), of: RAW }))
}

/** Rounds of one save through each door, each followed by its floor, and one in SQLCipher. */
async function interleaved(
  doors: readonly Door[],
  { floor, written, peer }: { floor: RawAppend; written: { bytes: number }; peer: Peer | null },
): Promise<{ samples: ReadonlyMap<Door, Samples>; ofPeer: readonly number[] }> {
  const samples = new Map(doors.map((door): [Door, Samples] => [door, { took: [], raw: [], bytes: [] }]))
  const ofPeer: number[] = []
  await swept()
  for (let count = 0; count < WARM_UP + SAVES; count += 1) {
    for (const [door, { took, raw, bytes }] of samples) {
      const save = await door.next(count)
      await turn()
      const before = written.bytes
      const ms = await timed(save)
      const wrote = written.bytes - before
      const bare = floor.append(wrote)
      if (count < WARM_UP) continue
      took.push(ms)
      bytes.push(wrote)
      raw.push(bare)
    }
    const theirs = await peer?.save()
    if (theirs !== undefined && count >= WARM_UP) ofPeer.push(theirs)
  }
  return { samples, ofPeer }
}

function times(name: string, { took, raw }: Samples): Figure[] {
  const at = (share: number) =>
    figure('', quantile(took, share), 'ms', { value: quantile(raw, share), of: RAW })
  return [
    gated({ ...at(0.5), name: `${name}, median` }, 'ratio', 'at most', 1.6),
    gated({ ...at(0.95), name: `${name}, p95` }, 'ratio', 'at most', 2),
    { ...figure(`${name}, mean`, mean(took), 'ms', { value: mean(raw), of: RAW }) },
  ]
}

function bytesOf(name: string, { bytes }: Samples, padded: number): Figure {
  const allowed = { value: 1.15 * padded + 512, of: '1.15 x the padded entry + 512' }
  return gated(figure(`bytes written, ${name}, median`, median(bytes), 'bytes', allowed), 'ratio', 'at most', 1)
}

function againstPeer(ofPeer: readonly number[], { took }: Samples): Figure {
  const ours = { value: median(took), of: "ours, through lowdb's door" }
  return gated(figure('save in SQLCipher, WAL, FULL, median', median(ofPeer), 'ms', ours), 'ratio', 'at least', 1.2)
}

interface Kept {
  readonly id: string
  readonly rowBytes: number
  readonly bodyBytes: number
}

/** What stands in the vault, by size; and the same in SQLCipher. */
async function peerLike(vault: OpenVault, scratch: string): Promise<{ records: Kept[]; peer: Peer | null }> {
  const records: Kept[] = []
  for (const { collection, id, value } of vault.heads()) {
    if (collection !== 'entries') continue
    const { text, ...row } = value
    records.push({ id, rowBytes: size(JSON.stringify(row)), bodyBytes: size(String(text)) })
  }
  const rowBytes = mean(records.map((each) => each.rowBytes))
  const bodyBytes = mean(records.map((each) => each.bodyBytes))
  return { records, peer: await Peer.start(scratch, { entries: records.length, rowBytes, bodyBytes }) }
}

async function wholeFile(
  vault: OpenVault,
  scratch: string,
  entries: number,
  floor: RawAppend,
): Promise<{ took: number[]; raw: number[] }> {
  const values = [...vault.heads()].map(({ value }) => value)
  const whole = new WholeFile(scratch, values)
  const took: number[] = []
  const raw: number[] = []
  for (let count = 0; count < (entries < 1000 ? 40 : entries < 50_000 ? 8 : 3); count += 1) {
    took.push(await timed(() => whole.save()))
    for (let between = 0; between < 10; between += 1) raw.push(floor.append(2304))
  }
  return { took, raw }
}

function paddedSize(vault: OpenVault, id: string): number {
  return paddedLength(size(JSON.stringify(vault.value('entries', id))))
}

function size(text: string): number {
  return Buffer.byteLength(text)
}
