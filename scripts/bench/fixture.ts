import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manyEntries } from '../../core/demo/many-entries.ts'
import { rowOf } from '../../core/journal/write.ts'
import { addDays, dayOf, instantOf, type LocalTime } from '../../core/kernel/time.ts'
import { diskDoor } from '../../main/lock/disk-door.ts'
import { DEFAULT_COST } from '../../main/vault/calibrate.ts'
import type { RecordChange } from '../../main/vault/vault.ts'
import { benchPorts } from './bench-ports.ts'
import { got } from './got.ts'
import { openVault } from './open-vault.ts'
import { PASSPHRASE } from './passphrase.ts'

/** Records in one append while filling. */
const AT_ONCE = 5000
/** Making up a text takes longer than writing it. */
const MOST_TEXTS = 10_000

const home = mkdtempSync(join(tmpdir(), 'stillwater-bench-'))
process.once('exit', () => rmSync(home, { recursive: true, force: true }))
const made = new Map<number, Promise<string>>()
let copies = 0

/** A fresh folder for this run alone; it goes with the process. */
export function freshFolder(): string {
  return mkdtempSync(join(home, 'folder-'))
}

/** A copy of a journal with that many made-up entries, as it lies on the disk the day after it was written. */
export async function journalOf(entries: number): Promise<string> {
  const making = made.get(entries) ?? fill(join(home, `of-${entries}`), entries)
  made.set(entries, making)
  const copy = join(home, `copy-${(copies += 1)}`)
  cpSync(await making, copy, { recursive: true })
  return copy
}

export function giveBack(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

async function fill(folder: string, entries: number): Promise<string> {
  const { ports } = benchPorts(folder)
  const vault = got(await diskDoor({ ...ports, kdfCost: DEFAULT_COST }).create(PASSPHRASE, null))
  let waiting: RecordChange[] = []
  for (const change of records(entries)) {
    waiting.push(change)
    if (waiting.length < AT_ONCE) continue
    got(await vault.append(waiting))
    waiting = []
  }
  got(await vault.append(waiting))
  got(await vault.tidy())
  await vault.close()
  // Once more, so that what only an opening does is done as well.
  await (await openVault(ports)).close()
  return folder
}

function* records(entries: number): Generator<RecordChange> {
  const now = instantOf(Date.now())
  const texts = [...manyEntries(Math.min(entries, MOST_TEXTS))].map(({ draft }) => draft)
  for (let at = 0; at < entries; at += 1) {
    const first = texts[at % texts.length]!
    // A larger journal says the same things again, begun at another sentence and on an earlier day.
    const draft =
      at < texts.length ? first : { ...first, text: turned(first.text, at), at: earlier(first.at, at) }
    const id = `many-${String(at).padStart(8, '0')}`
    const row = rowOf(draft, null, { id, now, local: draft.at })
    yield { collection: 'entries', id, shown: [], value: { ...row, text: draft.text } }
  }
}

function turned(text: string, by: number): string {
  const from = text.indexOf('. ', (by * 7) % (text.length - 200)) + 2
  return `${text.slice(from)} ${text.slice(0, from).trim()}`
}

function earlier(at: LocalTime, days: number): LocalTime {
  return `${addDays(dayOf(at), -days)}${at.slice(10)}`
}
