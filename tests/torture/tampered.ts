import type { DiskImage } from '../support/memory-disk.ts'
import { begin, benchFor, NOTHING } from './begun.ts'
import { seedOf } from './chance.ts'
import { changesBetween, Homes } from './homes.ts'
import { look, type Look } from './judge.ts'
import { sameWorld, type World } from './ledger.ts'
import { FIRST_PASSPHRASE, PLACES, type Session } from './session.ts'
import type { Subject } from './subject.ts'
import { ACTS, type ActName } from './workloads.ts'

/** A journal to be tampered with. */
export interface Sound {
  readonly image: DiskImage
  readonly world: World
  /** What it showed when each act before had been confirmed, and before all of them. */
  readonly before: readonly World[]
  /** Every text that was ever confirmed for a record; null where it was taken away, or not there yet. */
  readonly history: ReadonlyMap<string, ReadonlySet<string | null>>
  readonly homes: Homes
}

interface Doing {
  readonly acts: readonly ActName[]
  readonly seed: number
  /** Characters of a text at most. */
  readonly longest?: number
}

/** Does that in a new place and answers what lies on the disk, as a crash at the end would leave it. */
export async function journalOf(subject: Subject, doing: Doing): Promise<Sound> {
  let last: (() => Sound) | null = null
  for await (const stage of eachStage(subject, doing)) last = stage
  if (!last) throw new Error('a journal in which nothing was done')
  return last()
}

/** The same after each act. */
export async function stagesOf(subject: Subject, doing: Doing): Promise<readonly Sound[]> {
  const stages: Sound[] = []
  for await (const stage of eachStage(subject, doing)) stages.push(stage())
  return stages
}

/** The same after so many acts, and after all of them. */
export async function twoStagesOf(
  subject: Subject,
  doing: Doing,
  after: number,
): Promise<{ readonly early: Sound; readonly last: Sound }> {
  let [acts, early, last]: [number, Sound | null, (() => Sound) | null] = [0, null, null]
  for await (const stage of eachStage(subject, doing)) {
    acts += 1
    if (acts === after) early = stage()
    last = stage
  }
  if (!early || !last) throw new Error('fewer acts than that')
  return { early, last: last() }
}

async function* eachStage(
  subject: Subject,
  { acts, seed, longest = 900 }: Doing,
): AsyncGenerator<() => Sound> {
  const at = benchFor(NOTHING, 'tampered', seed)
  const session = begin(subject, at, NOTHING, seedOf(seed, 'acts'))
  session.longest = longest
  await session.create(null)
  const history = new Map<string, Set<string | null>>()
  const worlds: World[] = [session.ledger.confirmed]
  const homes = new Homes()
  for (const act of acts) {
    await ACTS[act].run(session)
    note(session, history)
    const { confirmed } = session.ledger
    homes.note(at.disk, changesBetween(worlds.at(-1)!, confirmed))
    const before = [...worlds]
    yield () => ({ image: at.disk.image(), world: confirmed, before, history, homes })
    worlds.push(confirmed)
  }
  if (session.refusals.length > 0) throw new Error(`refused on a sound disk: ${session.refusals.join()}`)
}

function note({ ledger }: Session, history: Map<string, Set<string | null>>): void {
  const { confirmed } = ledger
  for (const id of new Set([...history.keys(), ...confirmed.keys()])) {
    history.set(id, (history.get(id) ?? new Set([null])).add(confirmed.get(id) ?? null))
  }
}

/** What part of the vault a path is. */
export type Part = 'marker' | 'keys' | 'data' | 'log' | 'seen' | 'device' | 'lock' | 'mirror' | 'spare'

export function partOf(path: string): Part {
  if (path.startsWith(`${PLACES.journalFolder}/keys/`)) return 'keys'
  if (path.startsWith(`${PLACES.journalFolder}/data/`)) return 'data'
  if (path.startsWith(PLACES.journalFolder)) return 'marker'
  const name = path.slice(PLACES.localFolder.length + 1)
  if (name.startsWith('wal-')) return 'log'
  if (name.endsWith('.base')) return 'mirror'
  if (name.startsWith('spare/')) return 'spare'
  return name.startsWith('seen') ? 'seen' : name.startsWith('device') ? 'device' : 'lock'
}

export type Answer =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'whole' | 'less'; readonly told: readonly string[] }
  /** Exactly what it was after so many acts. */
  | { readonly kind: 'before'; readonly acts: number; readonly told: readonly string[] }
  | { readonly kind: 'wrong'; readonly said: string }

/** How the vault answers to that disk. `wrong`: words nobody ever saved, or a journal taken for none. */
export async function answerTo(
  subject: Subject,
  sound: Sound,
  image: DiskImage,
  verified = false,
): Promise<Answer> {
  const met: Look = await look(subject, image, [FIRST_PASSPHRASE], { verified })
  if (met.kind === 'none') return { kind: 'wrong', said: 'taken for a place without a journal' }
  if (met.kind === 'wrong') return { kind: 'refused', code: met.said.slice(met.said.indexOf(': ') + 2) }
  for (const [id, text] of met.world) {
    if (!sound.history.get(id)?.has(text))
      return { kind: 'wrong', said: `shows what was never saved in ${id}` }
  }
  const { world, told } = met
  if (sameWorld(world, sound.world)) return { kind: 'whole', told }
  const acts = sound.before.findLastIndex((each) => sameWorld(world, each))
  return acts === -1 ? { kind: 'less', told } : { kind: 'before', acts, told }
}

export function withFile({ files, folders }: DiskImage, path: string, bytes: Buffer | null): DiskImage {
  const changed = new Map(files)
  if (bytes) changed.set(path, bytes)
  else changed.delete(path)
  return { files: changed, folders }
}
