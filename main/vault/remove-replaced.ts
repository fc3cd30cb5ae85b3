import { join } from 'node:path'
import { isFields } from './json-line.ts'
import type { RecordIndex } from './record-index.ts'
import { valueOf } from './revision.ts'
import type { Everything, ReadFile, TidyTask, TidyTools } from './tidy.ts'

/** A computer not heard of for so long is not waited for. */
const SILENT_MS = 30 * 86_400_000

/**
 * Takes away own files whose every line stands in files that stay, once each other active computer has seen those.
 * A file that a sync engine brings back is taken away again by the same rule.
 */
export function removeReplaced(tools: TidyTools, task: TidyTask, everything: Everything): readonly string[] {
  const { disk, data } = tools
  const going = replaced(task, everything)
  if (going.length === 0) return []
  const staying = new Set<string>()
  for (const file of everything.files) {
    if (!going.includes(file)) for (const { r } of file.revisions) staying.add(r)
  }
  const removed: string[] = []
  for (const file of going) {
    if (!isCovered(file, staying, everything.index)) continue
    disk.remove(join(data, file.at))
    removed.push(file.name)
  }
  if (removed.length > 0) disk.syncFolder(data)
  return removed
}

/** Own files that a newer one of ours says it replaces, and that nobody still waits for. */
function replaced(task: TidyTask, { files, index }: Everything): readonly ReadFile[] {
  const own = files.filter(({ head }) => head.dev === task.device)
  const others = othersAmong(task, files, index)
  const packs = own.filter(({ head }) => head.rep.length > 0)
  const waitedFor = new Set(
    packs.filter(({ head }) => !others.every((other) => hasSeen(other, head.seq, task))),
  )
  return own.filter((file) =>
    packs.some((pack) => isInsteadOf(pack, file) && (!waitedFor.has(pack) || holdsErased(file, index))),
  )
}

function isInsteadOf(pack: ReadFile, { head, name }: ReadFile): boolean {
  if (pack.name === name || pack.head.seq <= head.seq) return false
  return pack.head.rep.some(([dev, from, to]) => dev === head.dev && head.seq >= from && head.seq <= to)
}

/** What a person erased for ever goes at once: nobody is to have it any more. */
function holdsErased({ revisions }: ReadFile, index: RecordIndex): boolean {
  return revisions.some(({ r, collection, id }) => index.get(collection, id)?.erased().has(r) ?? false)
}

interface Other {
  readonly seen: number
  readonly lastHeard: number
}

function othersAmong(task: TidyTask, files: readonly ReadFile[], index: RecordIndex): readonly Other[] {
  const others = new Map<string, Other>()
  for (const { head } of files) {
    if (head.dev === task.device || isRetired(index, head.dev)) continue
    const known = others.get(head.dev)
    others.set(head.dev, {
      seen: Math.max(known?.seen ?? 0, head.seen[task.device] ?? 0),
      lastHeard: Math.max(known?.lastHeard ?? 0, head.t),
    })
  }
  return [...others.values()]
}

function hasSeen({ seen, lastHeard }: Other, seq: number, { now }: TidyTask): boolean {
  return seen >= seq || now - lastHeard > SILENT_MS
}

/** The person has said that this computer writes no more. */
export function isRetired(index: RecordIndex, device: string): boolean {
  const view = index.get('_devices', device)?.view()
  const value = view && valueOf(view)
  return isFields(value) && value['retired'] === true
}

function isCovered({ revisions }: ReadFile, staying: ReadonlySet<string>, index: RecordIndex): boolean {
  return revisions.every(
    ({ r, collection, id }) => staying.has(r) || (index.get(collection, id)?.erased().has(r) ?? false),
  )
}
