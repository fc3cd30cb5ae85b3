import { join } from 'node:path'
import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { attempt, diskErrorOf } from './disk-errors.ts'
import { readIfThere, removeIfThere } from './durable-file.ts'
import { NowhereWhole } from './fetch-line.ts'
import { isErased } from './held-alone.ts'
import { MirrorBroken } from './mirror-broken.ts'
import { neededNoMore } from './needed-no-more.ts'
import { placesOf } from './places.ts'
import { setAside } from './quarantine.ts'
import { isTrueToName, type Revision } from './revision.ts'
import { keepSeen, sealLines } from './seal.ts'
import { claimOf, inFiles, type Erased, type Numbers } from './segment.ts'
import { putBackSpares, sparesNeeded } from './spare.ts'
import type { VaultState } from './state.ts'
import { tellNotice, tellOnce } from './tell-notice.ts'

/** More than this part of all known files gone at once looks like another folder, and is not mended without asking. */
const MOST_LOST = 0.25
/** Below this many known files a part says nothing. */
const FEW = 8

/**
 * Own files that the mirror does not hold yet are put back as they were; of others that are gone or spoilt the heads,
 * byte for byte, in a new one. Answers how many revisions; refuses where a file is spoilt and what it held is nowhere
 * whole: that is for salvage.
 */
export function* heal(state: VaultState, isAsked = false): Generator<void, Result<number>> {
  const { lost, deps } = state
  const found = attempt(() => sparesNeeded(state))
  // Without them the heads alone would be put back, and a whole file for ever be left out.
  if (!found.ok) return notNow(state, lost, found)
  const spares = found.value
  // Those come back as they were.
  const names = lost.filter((name) => !spares.includes(name))
  const gone = [...names, ...spares]
  if (gone.length === 0) return { ok: true, value: 0 }
  if (!isAsked && isAnotherFolder(state, gone)) {
    tellOnce(state, { kind: 'many-missing', files: gone })
    return { ok: true, value: 0 }
  }
  const lines = yield* linesOfLost(state, { names, spares })
  if (!lines.ok && lines.error.code === 'vault/damaged') {
    deps.log.note(lines.error.code, 'heal')
    return lines
  }
  const put = attempt(() => {
    setSpoiltAside(state)
    const count = putBackSpares(state, spares)
    if (lines.ok && lost.length > 0) putBack(state, lines.value)
    return count + (lines.ok ? lines.value.heads.length : 0)
  })
  const back = spares.filter((name) => put.ok || isHere(state, name))
  noLongerAwaited(state, back)
  const refused = lines.ok ? put : lines
  const left = gone.filter((name) => !back.includes(name))
  if (!refused.ok) return notNow(state, left, refused)
  tellNotice(state, { kind: 'healed', files: gone })
  return put
}

/** The disk refuses: nothing is forgotten, and whoever looks next tries again. */
function notNow(state: VaultState, gone: readonly string[], { error }: Refusal): Result<number> {
  state.deps.log.note(error.code, 'heal')
  if (gone.length > 0) tellNotice(state, { kind: 'waiting', files: gone })
  return { ok: true, value: 0 }
}

/**
 * So much is gone that it may be another folder. What was put back before, and is gone again with the file it was put in,
 * does not count while others stand that are known from here.
 */
function isAnotherFolder({ base, seen }: VaultState, gone: readonly string[]): boolean {
  const isFirst = (name: string): boolean => !seen.healed.includes(name)
  const stand = [...(base?.files.keys() ?? [])].some(
    (name) => isFirst(name) && seen.files.has(name) && !gone.includes(name),
  )
  const count = stand ? gone.filter(isFirst).length : gone.length
  const known = Math.max(base?.files.size ?? 0, seen.files.size)
  return known >= FEW && count > known * MOST_LOST
}

type Line = Pick<Revision, 'r' | 'collection' | 'id' | 'line'>

interface PutBack {
  readonly names: readonly string[]
  readonly heads: readonly Line[]
  /** What was dropped for ever: one of the lost files may have been all that said so. */
  readonly erased: readonly Erased[]
  /** What need not be there any more once they are written. */
  readonly instead: readonly Numbers[]
}

/** The heads that lay in the lost files, byte for byte, all of them or none. */
function* linesOfLost(
  state: VaultState,
  { names, spares }: { readonly names: readonly string[]; readonly spares: readonly string[] },
): Generator<void, Result<PutBack>> {
  const { base } = state
  const heads: Line[] = []
  const erased: Erased[] = []
  if (names.length === 0 || !base) return { ok: true, value: { names, heads, erased, instead: [] } }
  try {
    for (const head of base.headsIn(new Set(names))) {
      const { r, collection, id, line } = head
      // A line that is not what it is called would be damage in the very file that is to mend it.
      if (!isTrueToName({ r, line })) throw new MirrorBroken()
      heads.push({ r, collection, id, line })
      if (heads.length % 100 === 0) yield
    }
    for (const some of base.erasedInSteps()) {
      erased.push(...some)
      yield
    }
    return {
      ok: true,
      value: {
        names,
        heads,
        erased,
        instead: yield* neededNoMore(state, base, { lost: names, alsoStanding: spares }),
      },
    }
  } catch (error) {
    return notPutBack(state, error)
  }
}

/** Of a spoilt file nothing more is coming: what was in it and is nowhere whole is damage. One that is gone may come. */
function notPutBack({ spoilt }: VaultState, error: unknown): Refusal {
  const isNowhere = error instanceof MirrorBroken || error instanceof NowhereWhole
  if (!isNowhere) return refuse(diskErrorOf(error) ?? thrown(error))
  const [file] = spoilt
  return refuse(
    file === undefined
      ? { code: 'disk/refused', reason: 'ENOENT' }
      : { code: 'vault/damaged', file, record: null },
  )
}

function thrown(bug: unknown): never {
  throw bug
}

function isHere({ deps }: VaultState, name: string): boolean {
  const there = attempt(() => deps.disk.stat(join(placesOf(deps).data, name)))
  return there.ok && there.value !== null
}

/** What is left of a spoilt file is kept: someone may read more out of it one day. */
function setSpoiltAside({ deps, spoilt }: VaultState): void {
  for (const name of spoilt) {
    const bytes = readIfThere(deps.disk, join(placesOf(deps).data, name))
    if (bytes) setAside(deps, name, Buffer.from(bytes))
  }
}

/** What was put back under its own name is waited for no more. */
function noLongerAwaited(state: VaultState, names: readonly string[]): void {
  if (names.length === 0) return
  const { awaited, notices } = state
  state.awaited = new Set([...awaited].filter((name) => !names.includes(name)))
  for (const [at, notice] of [...notices.entries()].toReversed()) {
    if (notice.kind !== 'waiting') continue
    // One that this computer knew only by its number is told without its hash.
    const files = notice.files.filter((file) => !names.some((name) => name.startsWith(file)))
    notices.splice(at, 1, ...(files.length > 0 ? [{ kind: 'waiting' as const, files }] : []))
  }
  state.hearNotice()
  keepSeen(state)
}

function putBack(state: VaultState, { names, heads, erased, instead }: PutBack): void {
  const { spoilt, index } = state
  const { data } = placesOf(state.deps)
  // Asked now: it may have been erased while the others were looked for.
  const full = inFiles(heads.filter((head) => !isErased(index, head)).map(({ line }) => line))
  const hasMore = names.length > 0 && (erased.length > 0 || full.length === 0)
  // Even one without a line says what need not be there any more.
  const groups = hasMore ? [...full, []] : full
  // Until the last is durable nothing says that the lost ones need not be there.
  for (const [at, group] of groups.entries())
    sealLines(state, group, at === groups.length - 1 ? { erased, instead } : {})
  const { device } = state.device
  for (const name of spoilt.filter((each) => names.includes(each)))
    if (claimOf(name)?.device === device) removeIfThere(state.deps.disk, join(data, name))
  const isLost = new Set(names)
  const files = new Map([...state.seen.files].filter(([name]) => !isLost.has(name)))
  state.seen = { ...state.seen, files, healed: [...new Set([...state.seen.healed, ...names])] }
  state.lost = []
  state.spoilt = []
  state.mustMirror = true
  keepSeen(state)
}
