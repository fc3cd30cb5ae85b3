import { compareRevisions, type Revision } from './revision.ts'
import { inFiles, merged, type Ending, type Erased, type Numbers } from './segment.ts'
import type { Everything, Progress, ReadFile, TidyTask, TidyTools } from './tidy.ts'
import { writeDataFile } from './write-data-file.ts'

/** So many segments make one pack, and so many packs of one level one of the next. */
export const SEGMENTS_A_PACK = 64
const PACKS_A_PACK = 8
/** A pack is read whole for one older version, so it is kept to what takes a few milliseconds. */
const MOST_PACK_BYTES = 4 * 1024 * 1024
/** A file of this size is packed no further: rewriting it would cost more than its name. */
const FULL_BYTES = 3 * 1024 * 1024

export interface ToPack {
  readonly files: readonly ReadFile[]
  readonly level: number
}

/** The groups of own files to be packed now, each into files of the next level. */
export function chosenToPack(task: TidyTask, { files, index }: Everything): readonly ToPack[] {
  const own = files.filter(({ head }) => head.dev === task.device)
  if (task.all) return own.length > 0 ? [{ files: own, level: 1 + highest(own) }] : []
  const erased = erasedIn(index)
  const stained = own.filter(({ revisions }) => revisions.some((each) => holdsErased(each, erased)))
  const due = new Map<number, ReadFile[]>()
  for (const file of own) {
    if (stained.includes(file)) continue
    if (file.head.level > 0 && file.size >= FULL_BYTES) continue
    due.set(file.head.level, [...(due.get(file.head.level) ?? []), file])
  }
  const groups: ToPack[] = []
  for (const [level, group] of due) {
    if (group.length >= (level === 0 ? SEGMENTS_A_PACK : PACKS_A_PACK))
      groups.push({ files: group, level: level + 1 })
  }
  if (stained.length > 0) groups.push({ files: stained, level: 1 + highest(stained) })
  return groups
}

export interface PackedFile extends ReadFile {
  readonly seq: number
}

/** Heads into packs, older revisions into histories, lines byte for byte; what was erased for ever is left out. */
export function* packFiles(
  tools: TidyTools,
  task: TidyTask,
  everything: Everything,
  groups: readonly ToPack[],
): Generator<Progress, { readonly written: readonly PackedFile[] }> {
  const written: PackedFile[] = []
  const of = everything.files.length * 2
  for (const group of groups) {
    const parts = partsOf(everything, group)
    for (const [at, part] of parts.entries()) {
      const seq = task.seqs.from + written.length
      if (seq > task.seqs.to) throw new Error('more packs than numbers')
      const head = {
        dev: task.device,
        seq,
        prev: written.at(-1)?.hash ?? task.prev,
        seen: task.seen,
        t: task.now,
        // Until the last of the group is durable, none of them says that anything may go.
        rep: at === parts.length - 1 ? replacedBy(task, group) : [],
        level: group.level,
        erased: at === 0 ? erasedOf(group, everything) : [],
      }
      const lines = part.revisions.map(({ line }) => line)
      const file = writeDataFile(tools, part.ending, head, lines)
      written.push({
        ...file,
        at: file.name,
        epoch: tools.keyring.newest,
        head: { ...head, n: lines.length },
        revisions: part.revisions,
      })
      yield [everything.files.length + written.length, of]
    }
  }
  return { written }
}

interface Part {
  readonly ending: Ending
  readonly revisions: readonly Revision[]
}

function partsOf({ index }: Everything, { files }: ToPack): readonly Part[] {
  const heads: Revision[] = []
  const older: Revision[] = []
  const erased = erasedIn(index)
  const unique = new Map(files.flatMap(({ revisions }) => revisions.map((each) => [each.r, each] as const)))
  for (const revision of [...unique.values()].toSorted(byRecord)) {
    if (holdsErased(revision, erased)) continue
    const record = index.get(revision.collection, revision.id)
    const isHead = record?.heads().some(({ r }) => r === revision.r) ?? false
    ;(isHead ? heads : older).push(revision)
  }
  const parts = [...cut('pack', heads), ...cut('hist', older)]
  // Everything in it was erased: an empty pack still says what it replaces.
  return parts.length > 0 ? parts : [{ ending: 'pack', revisions: [] }]
}

function cut(ending: Ending, revisions: readonly Revision[]): readonly Part[] {
  const byLine = new Map(revisions.map((each) => [each.line, each]))
  return inFiles(byLine.keys(), MOST_PACK_BYTES).map((lines) => ({
    ending,
    revisions: lines.map((line) => byLine.get(line)!),
  }))
}

function replacedBy({ device, skipped }: TidyTask, { files }: ToPack): readonly Numbers[] {
  const own = files.map(({ head }): Numbers => [device, head.seq, head.seq])
  return merged([...skipped, ...own, ...files.flatMap(({ head }) => head.rep)])
}

function erasedOf(group: ToPack, { index }: Everything): readonly Erased[] {
  const named = new Map<string, Erased>()
  const put = ([collection, id, names]: Erased): void => {
    const key = `${collection}/${id}`
    named.set(key, [collection, id, [...new Set([...(named.get(key)?.[2] ?? []), ...names])]])
  }
  for (const { head, revisions } of group.files) {
    for (const each of head.erased) put(each)
    for (const { collection, id } of revisions) {
      const gone = index.get(collection, id)?.erased()
      if (gone && gone.size > 0) put([collection, id, [...gone]])
    }
  }
  return [...named.values()]
}

/** For each record that was erased for ever: the names of what must go. Most journals have few. */
function erasedIn(index: Everything['index']): ReadonlyMap<string, ReadonlySet<string>> {
  const erased = new Map<string, ReadonlySet<string>>()
  for (const record of index.everyAbove()) {
    if (record.hasErased) erased.set(`${record.collection}/${record.id}`, record.erased())
  }
  return erased
}

function holdsErased(
  { collection, id, r }: Revision,
  erased: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return erased.size > 0 && (erased.get(`${collection}/${id}`)?.has(r) ?? false)
}

/** What belongs to one record lies together, so that an older version is found near the others. */
function byRecord(one: Revision, other: Revision): number {
  return (
    compare(one.collection, other.collection) || compare(one.id, other.id) || compareRevisions(one, other)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function highest(files: readonly ReadFile[]): number {
  return files.reduce((most, { head }) => Math.max(most, head.level), 0)
}
