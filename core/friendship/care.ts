import type { Stamp } from '../kernel/time.ts'
import type { CareDraft, CareIdea } from './friendship.schema.ts'

export function addCare(draft: CareDraft, stamp: Stamp): CareIdea {
  return { ...draft, id: stamp.id, createdAt: stamp.now, changedAt: stamp.now, isDone: false }
}

export type CareNow = CareDraft & Pick<CareIdea, 'isDone'>

export function editCare(standing: CareIdea, care: CareNow, now: string): CareIdea {
  return { ...standing, ...care, changedAt: now }
}

/** Open ones first, then done ones; each the newest first. */
export function inCareOrder(care: Iterable<CareIdea>): CareIdea[] {
  return [...care].toSorted((a, b) => Number(a.isDone) - Number(b.isDone) || (inTime(a) < inTime(b) ? 1 : -1))
}

/**
 * True where the same words stand already, whatever their case and spaces: help is offered once, not repeated
 * (domain guide, step 4). `earlier` are the texts it is held against.
 */
export function wasSaidBefore(text: string, earlier: Iterable<string>): boolean {
  const words = folded(text)
  if (words === '') return false
  for (const each of earlier) if (folded(each) === words) return true
  return false
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function inTime({ createdAt, id }: CareIdea): string {
  return `${createdAt} ${id}`
}
