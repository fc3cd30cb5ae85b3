import type { CheckIn, CheckInDraft } from '../../../core/growth/growth.schema.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { call } from '../../bridge/bridge.ts'

/**
 * Notes what is not noted yet. `noted` is what this form made before, at a lock that did not come: what of it was picked
 * otherwise since is taken back, so that no day stands twice. Answers all that stands.
 */
export async function noteWeek(
  wanted: readonly CheckInDraft[],
  noted: readonly CheckIn[],
): Promise<Result<readonly CheckIn[]>> {
  const standing = noted.filter((each) => wanted.some((draft) => isSame(draft, each)))
  for (const { id } of noted.filter((each) => !standing.includes(each))) {
    const gone = await call('growth.takeBack', { checkInId: id })
    if (!gone.ok && gone.error.code !== 'record/not-found') return gone
  }
  const fresh = wanted.filter((draft) => !standing.some((each) => isSame(draft, each)))
  if (fresh.length === 0) return ok(standing)
  const result = await call('growth.checkInWeek', { checkIns: fresh })
  return result.ok ? ok([...standing, ...result.value]) : result
}

function isSame(draft: CheckInDraft, { goalId, day, value, hard }: CheckIn): boolean {
  return draft.goalId === goalId && draft.day === day && draft.value === value && draft.hard === hard
}
