import { readDevice, thisDevice } from './device.ts'
import type { Keyring } from './keyring.ts'
import type { Lock } from './lock-file.ts'
import type { VaultNotice } from './notices.ts'
import type { OpenedBase } from './open-base.ts'
import { oldestEpochs } from './oldest-epochs.ts'
import type { FolderRead } from './read-folder.ts'
import type { RecordIndex } from './record-index.ts'
import type { Replayed } from './replay-logs.ts'
import { NOTHING_SEEN, type Seen } from './seen.ts'
import { merged, type Numbers } from './segment.ts'
import type { VaultState } from './state.ts'
import type { Journal as FoundJournal } from './survey.ts'
import type { VaultDeps } from './vault-deps.ts'

const MS_A_DAY = 86_400_000

/** All that reading found. */
export interface Parts {
  readonly deps: VaultDeps
  readonly lock: Lock
  readonly found: FoundJournal
  readonly keyring: Keyring
  readonly known: Seen
  readonly opened: OpenedBase
  readonly index: RecordIndex
  readonly folder: FolderRead
  readonly logs: Replayed
}

export function composedState(parts: Parts): VaultState {
  const { deps, lock, found, keyring, opened, index, folder, logs } = parts
  const { base, finder } = opened
  const { numbers } = folder
  for (const each of base?.index.numbers ?? []) numbers.account(each)
  for (const [device, count] of base?.index.claims ?? []) numbers.claim(device, count)
  const before = readDevice(deps)
  const device = thisDevice(deps, found.vaultId, before)
  const known = device.device === before?.device ? parts.known : withoutNumbers(parts.known)
  const own = ownNewest({ ...parts, known }, device.device)
  const unused = unusedNumbers(known, folder, device.device)
  for (const each of unused.skipped) numbers.account(each)
  const { earlier, envelope, file } = found
  return {
    deps,
    vaultId: found.vaultId,
    device,
    lock,
    index,
    base,
    finder,
    unsealed: logs.unsealed,
    notices: noticesOf(parts, device.device),
    hearNotice: () => undefined,
    others: Object.fromEntries([...numbers.contiguous()].filter(([id]) => id !== device.device)),
    keyring,
    found: { envelope, file, earlier },
    log: null,
    spent: [...logs.spent],
    seen: {
      ...known,
      gen: envelope.gen,
      run: logs.run,
      own,
      files: filesHere(known, folder, base?.files ?? new Map()),
      ...unused,
    },
    last: index.lastOf(device.device),
    tick: 0,
    mustSeal: false,
    mustSync: logs.spent.length > 0 || [...folder.files.keys()].some((name) => !parts.known.files.has(name)),
    lost: folder.lost,
    spoilt: folder.spoilt,
    heldAlone: folder.heldAlone,
    removed: new Set(),
    unreadable: new Set(),
    strays: [],
    awaited: new Set(folder.waiting),
    beyondMirror: folder.beyondMirror,
    mirrored: sizeOf(base?.files.values() ?? []),
    mustMirror: opened.wasBroken || hasErased(index),
    mustPack: isUnderOldKeys(parts, device.device),
    mustReseal: keyring.newest > keyring.oldest,
    running: null,
  }
}

/** A new device has written nothing: numbers of the one before would leave a gap that all others wait for. */
function withoutNumbers(known: Seen): Seen {
  return { ...known, own: NOTHING_SEEN.own, reserved: null, skipped: [] }
}

/** Another computer has erased something for ever: it leaves what lies here at the next packing. */
function hasErased(index: RecordIndex): boolean {
  for (const record of index.everyAbove()) if (record.hasErased) return true
  return false
}

/** Some of our own files lie under a key before the newest: a change of keys was not carried to its end. */
function isUnderOldKeys({ folder, opened, keyring }: Parts, device: string): boolean {
  const oldest = oldestEpochs([...(opened.base?.index.epochs ?? []), ...folder.epochs])
  return (oldest.get(device) ?? keyring.newest) < keyring.newest
}

function sizeOf(sizes: Iterable<number>): number {
  let sum = 0
  for (const size of sizes) sum += size
  return sum
}

/** Known and here now, or known and still waited for or to be put back; not what packing has replaced. */
function filesHere(known: Seen, folder: FolderRead, inMirror: FolderRead['files']): FolderRead['files'] {
  const awaited = new Set([...folder.waiting, ...folder.lost])
  const still = [...inMirror, ...known.files].filter(([name]) => awaited.has(name))
  return new Map([...still, ...folder.files])
}

function noticesOf({ deps, opened, folder, known, logs }: Parts, device: string): VaultNotice[] {
  const notices: VaultNotice[] = [...logs.notices, ...waitingNotice(folder, known)]
  if (opened.wasBroken) notices.push({ kind: 'rebuilt' })
  const ahead = folder.heads.find(({ dev, t }) => dev !== device && t > deps.clock.now() + MS_A_DAY)
  if (ahead) notices.push({ kind: 'clock-ahead', device: ahead.dev })
  return notices
}

function waitingNotice({ waiting, keyless, numbers }: FolderRead, known: Seen): readonly VaultNotice[] {
  const told = [...waiting, ...known.healed]
  // A gap already told by a name that this computer knew is told once.
  const unnamed = numbers
    .gaps()
    .filter((gap) => !told.some((name) => name.startsWith(gap)) && !mayBeReplaced(gap, keyless))
  const files = [...waiting.filter((name) => !keyless.includes(name)), ...unnamed]
  const notices: VaultNotice[] = []
  if (files.length > 0) notices.push({ kind: 'waiting', files })
  if (keyless.length > 0) notices.push({ kind: 'keyless', files: keyless.toSorted() })
  return notices
}

/** A later file of the same device, which cannot be read, may say that this one need not be there. */
function mayBeReplaced(gap: string, keyless: readonly string[]): boolean {
  const device = gap.slice(0, gap.indexOf('-') + 1)
  return keyless.some((name) => name.startsWith(device) && name > gap)
}

/** Of numbers that a file may bear whose writing was cut short, those that none does. */
function unusedNumbers(
  { reserved, skipped }: Seen,
  { numbers }: FolderRead,
  device: string,
): Pick<Seen, 'reserved' | 'skipped'> {
  const perhaps: readonly Numbers[] = reserved ? [...skipped, [device, reserved.from, reserved.to]] : skipped
  const unused: Numbers[] = []
  for (const [dev, from, to] of perhaps) {
    for (let seq = from; seq <= to; seq += 1) if (!numbers.has(dev, seq)) unused.push([dev, seq, seq])
  }
  return { reserved: null, skipped: merged(unused) }
}

function ownNewest({ folder, known, opened }: Parts, device: string): Seen['own'] {
  const inMirror = opened.base?.index.numbers ?? []
  const highest = inMirror.reduce((most, [dev, , to]) => (dev === device ? Math.max(most, to) : most), 0)
  const least = Math.max(known.own.seq, highest, known.reserved?.to ?? 0)
  const start = least > known.own.seq ? { seq: least, hash: '' } : known.own
  const own = folder.heads.filter(({ dev }) => dev === device)
  return own.reduce<Seen['own']>(
    (newest, { seq, hash }) => (seq > newest.seq ? { seq, hash } : newest),
    start,
  )
}
