import { join } from 'node:path'
import type { Result } from '../../core/kernel/result.ts'
import { inSlices, nextTurn, turnOf } from './breathe.ts'
import { attempt } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { hash20 } from './hash.ts'
import { putBackFound } from './heal-watched.ts'
import { packingWith, saySpared } from './held-alone.ts'
import { placesOf } from './places.ts'
import { plainRules } from './plain-rules.ts'
import { SEGMENTS_A_PACK } from './pack.ts'
import { keepSeen } from './seal.ts'
import { dropSpares } from './spare.ts'
import { claimOf, hashInName, type Numbers } from './segment.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import { tellSkipped } from './tell-skipped.ts'
import { tidyHere, type RunningTidy, type Tidier } from './tidier.ts'
import { NO_GUARD, type MirrorGuard, type Tidied, type TidyTask } from './tidy.ts'
import type { Verified } from './vault.ts'
import { verified } from './verified.ts'
import type { VaultDeps } from './vault-deps.ts'
import { QUIET_WORK, type Work } from './work.ts'

/** Numbers kept for what tidying may write: some, and one more for each so many bytes. */
const LEAST_NUMBERS = 16
const BYTES_A_NUMBER = 1024 * 1024
/** The mirror is made anew once this part of it is new. */
const MIRROR_PART = 8

/** The tidier of the ports, or one that works in this thread. */
export function tidierOf(deps: VaultDeps): Tidier {
  if (deps.tidier) return deps.tidier
  const { disk, random } = deps
  return tidyHere(({ journalFolder, localFolder, keyring }) => {
    const { data, local } = placesOf({ journalFolder, localFolder })
    return { disk, random, keyring, rules: deps.rules ?? plainRules, data, local }
  }, deps.breathe ?? nextTurn)
}

/** True when packing or a new mirror would pay. */
export function isTidyDue(state: VaultState): boolean {
  if (state.mustMirror || state.mustPack) return true
  const { device, seen, mirrored, beyondMirror } = state
  const names = [...seen.files.keys()]
  const own = names.filter((name) => name.endsWith('.seg') && claimOf(name)?.device === device.device)
  return own.length >= SEGMENTS_A_PACK || (beyondMirror > 0 && beyondMirror * MIRROR_PART >= mirrored)
}

/**
 * Packs what is due and makes the mirror, beside whatever is being saved. One at a time. Answers whether a round more
 * would do that, after one that said again what would have been lost.
 */
export async function tidyNow(state: VaultState, work: Work = QUIET_WORK): Promise<Result<boolean>> {
  while (state.running) await state.running.done.catch(() => undefined)
  const held = stillHeld(state)
  if (!held.ok) return held
  const { seen } = state
  const seqs = { from: seen.own.seq + 1, to: seen.own.seq + numbersFor(state) }
  // Numbers of an earlier round that could not be looked into are looked into with these.
  const reserved = { from: seen.reserved?.from ?? seqs.from, to: seqs.to }
  state.seen = { ...seen, own: { seq: seqs.to, hash: '' }, reserved }
  const unkept = keepSeen(state)
  if (unkept !== null) {
    // Numbers that no note on the disk holds are given back, else a file after them would leave a gap nobody can tell.
    state.seen = { ...state.seen, own: seen.own, reserved: seen.reserved }
    return attempt(() => {
      throw unkept.thrown
    })
  }
  const beyond = state.beyondMirror
  const covered = expectedOf(state)
  const task = { kind: 'tidy', seqs, prev: seen.own.hash, skipped: seen.skipped } as const
  // The next round begins when this one has noted what became of its numbers.
  const done = await run(state, task, work, (tidied) => {
    const isMade = tidied.ok && tidied.value.mirror !== null
    settle(state, { ...reserved, told: seen.skipped }, isMade ? tidied.value : null)
    tellSkipped(state)
    if (!isMade) return
    state.mirrored += beyond
    state.beyondMirror -= beyond
  })
  if (!done.ok) return done
  if (done.value.mirror !== null) await dropCovered(state, covered)
  // Closed meanwhile it is for whoever opens next.
  if (done.value.lost.length > 0 && stillHeld(state).ok)
    await putBackFound(state, done.value, { isAsked: false, work })
  const { unsaid } = done.value
  const isOnceMore = unsaid.length > 0 && stillHeld(state).ok && (await saySpared(state, unsaid, work))
  return { ok: true, value: isOnceMore }
}

/** Spares of files that the mirror holds by now. In a turn of its own: the note before it has waited for the disk. */
async function dropCovered(state: VaultState, covered: readonly string[]): Promise<void> {
  await turnOf(state.deps)
  // Closed meanwhile it is for whoever opens next.
  if (stillHeld(state).ok) dropSpares(state.deps, covered)
}

/** Reads and proves every file; what is gone or spoilt and stands in the mirror is put back. */
export async function checkNow(state: VaultState, work: Work): Promise<Result<Verified>> {
  while (state.running) await state.running.done.catch(() => undefined)
  const held = stillHeld(state)
  if (!held.ok) return held
  const nothing = { seqs: { from: 1, to: 0 }, prev: '', skipped: [] }
  const done = await run(state, { kind: 'check', ...nothing }, work)
  if (!done.ok) return done
  const healed = await putBackFound(state, done.value, { isAsked: true, work })
  if (!healed.ok && healed.error.code !== 'vault/damaged') return healed
  if (state.base) await inSlices(state.deps, state.base.rest())
  if (state.base?.isBroken) state.mustMirror = true
  return { ok: true, value: verified(state, done.value, healed.ok ? healed.value : 0) }
}

type Part = Pick<TidyTask, 'kind' | 'seqs' | 'prev' | 'skipped'>

async function run(
  state: VaultState,
  part: Part,
  work: Work,
  settled: (done: Result<Tidied>) => void = () => undefined,
): Promise<Result<Tidied>> {
  const { deps, device, keyring } = state
  const task = {
    ...part,
    device: device.device,
    now: deps.clock.now(),
    seen: state.others,
    all: state.mustPack,
    expected: expectedOf(state),
  }
  const { journalFolder, localFolder } = deps
  const progress = ([done, of]: readonly [number, number]): void => {
    work.progress(done, of)
    if (work.isCancelled()) void state.running?.stop()
  }
  const begin = (guard: MirrorGuard): RunningTidy =>
    tidierOf(deps)({ journalFolder, localFolder, keyring, task: { ...task, guard }, progress })
  const running = part.kind === 'check' ? begin(NO_GUARD) : packingWith(state, begin)
  state.running = running
  try {
    const done = await running.done
    if (!done.ok) deps.log.note(done.error.code, part.kind)
    settled(done)
    return done
  } finally {
    state.running = null
  }
}

/** Files known to be there. */
function expectedOf({ seen, awaited }: VaultState): readonly string[] {
  return [...seen.files.keys()].filter((name) => !awaited.has(name))
}

function numbersFor({ seen }: VaultState): number {
  let bytes = 0
  for (const size of seen.files.values()) bytes += size
  return LEAST_NUMBERS + Math.ceil(bytes / BYTES_A_NUMBER)
}

interface Kept {
  readonly from: number
  readonly to: number
  /** Numbers that packing was to tell as never used. */
  readonly told: readonly Numbers[]
}

/** What is in the folder now is what counts, whichever way the work ended. */
function settle(state: VaultState, { told, ...seqs }: Kept, tidied: Tidied | null): void {
  const { device } = state
  const found = attempt(() => ownBetween(state, seqs))
  // Not to be seen now: the numbers stay reserved, and the next opening looks again.
  if (!found.ok) return
  const written = new Set(tidied?.added.map(([name]) => name))
  const used = new Set(found.value.map(({ seq }) => seq))
  const proved = attempt(() => found.value.filter(({ name }) => written.has(name) || isWhole(state, name)))
  if (!proved.ok) return
  const own = proved.value
  const unused: Numbers[] = []
  for (let seq = seqs.from; seq <= seqs.to; seq += 1) {
    if (!used.has(seq)) unused.push([device.device, seq, seq])
  }
  const removed = new Set(tidied?.removed)
  for (const name of removed) state.removed.add(name)
  const files = new Map([
    ...[...state.seen.files].filter(([name]) => !removed.has(name)),
    ...own.map(({ name, size }) => [name, size] as const),
  ])
  const newest = own.toSorted((one, other) => one.seq - other.seq).at(-1)
  const sealedSince = state.seen.own.seq > seqs.to
  const chain =
    sealedSince || !newest ? state.seen.own : { seq: seqs.to, hash: hashInName(newest.name) ?? '' }
  // One that is still there stays known as put back; else the next opening takes it for damage.
  const healed = state.seen.healed.filter((name) => !tidied || tidied.unread.includes(name))
  const isTold = (tidied?.added.length ?? 0) > 0
  const untold = state.seen.skipped.filter((each) => !(isTold && told.includes(each)))
  const skipped = [...untold, ...rangesOf(unused)]
  state.seen = { ...state.seen, own: chain, reserved: null, files, healed, skipped }
  if (tidied) {
    state.mustMirror = false
    state.mustPack = false
  }
  keepSeen(state)
}

interface OwnFile {
  readonly name: string
  readonly seq: number
  readonly size: number
}

function ownBetween(
  { deps, device }: VaultState,
  { from, to }: { from: number; to: number },
): readonly OwnFile[] {
  const { data } = placesOf(deps)
  return namesIn(deps.disk, data).flatMap((name) => {
    const claim = claimOf(name)
    if (claim?.device !== device.device || claim.seq < from || claim.seq > to) return []
    return [{ name, seq: claim.seq, size: deps.disk.stat(join(data, name))?.size ?? 0 }]
  })
}

/**
 * The numbers are kept for this work alone, but a copied profile under this device's name knows nothing of that. Of a
 * file of its making half may have come by now, and that is not here yet: once known it would be damage.
 */
function isWhole({ deps }: VaultState, name: string): boolean {
  return hash20(deps.disk.readFile(join(placesOf(deps).data, name))) === hashInName(name)
}

function rangesOf(numbers: readonly Numbers[]): readonly Numbers[] {
  const ranges: [string, number, number][] = []
  for (const [device, from, to] of numbers) {
    const last = ranges.at(-1)
    if (last && from === last[2] + 1) last[2] = to
    else ranges.push([device, from, to])
  }
  return ranges
}
