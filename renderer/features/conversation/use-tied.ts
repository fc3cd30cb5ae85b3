import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { TiedKind } from '../../../core/conversation/talk-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../../../core/issues/sides.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import type { Row } from '../../ui/RowList.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { growthWords } from '../../words/growth.ts'

const words = conversationWords.links

interface TiedGroup {
  readonly kind: 'issue' | 'evidence' | TiedKind
  readonly title: string
  readonly rows: readonly Row[]
}

/** What a plan is tied to, by kind and by name. What came of a card of fear or hurt is nothing to bring to a talk. */
export function useTied(plan: Plan, issues: readonly Issue[]): readonly TiedGroup[] {
  const { value: evidence } = useFeature('conversation.evidence')
  const { value: goals } = useFeature('growth.goals')
  const { value: lines } = useFeature('boundaries.list')
  const cards = issues.filter(mayLeaveTheBoard)
  const groups: readonly TiedGroup[] = [
    { kind: 'issue', title: words.issues, rows: named(plan.issueIds, cards) },
    {
      kind: 'evidence',
      title: words.evidence,
      rows: named(
        plan.evidenceIds,
        evidence?.map(({ id, thisTimeI }) => ({ id, title: growthWords.evidence.nowSaid(thisTimeI) })),
      ),
    },
    {
      kind: 'goal',
      title: words.goals,
      rows: named(
        plan.goalIds,
        goals?.map(({ goal }) => goal),
      ),
    },
    {
      kind: 'boundary',
      title: words.boundaries,
      rows: named(
        plan.boundaryIds,
        lines?.map(({ id, text }) => ({ id, title: text })),
      ),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** In the order of the ids; what is gone shows nothing, and is found again when it is put back. */
function named(ids: readonly string[], all: readonly Row[] = []): readonly Row[] {
  return ids.flatMap((id) => {
    const found = all.find((each) => each.id === id)
    return found ? [{ id, title: found.title }] : []
  })
}
