import type { Stamp } from '../kernel/time.ts'
import type { Evidence, EvidenceDraft } from './growth.schema.ts'

export function addEvidence(draft: EvidenceDraft, stamp: Stamp): Evidence {
  return { ...draft, id: stamp.id, createdAt: stamp.now, changedAt: stamp.now }
}

export function editEvidence(evidence: Evidence, draft: EvidenceDraft, now: string): Evidence {
  return { ...evidence, ...draft, changedAt: now }
}

/** Newest day first. */
export function inEvidenceOrder(evidence: Iterable<Evidence>): Evidence[] {
  return [...evidence].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

function inTime(each: Evidence): string {
  return `${each.day} ${each.createdAt} ${each.id}`
}
