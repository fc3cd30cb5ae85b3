import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as RowButton } from 'react-aria-components'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { TiedKind } from '../../../core/conversation/talk-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { growthWords } from '../../words/growth.ts'
import s from './Conversation.module.css'

interface LinksCardProps {
  readonly plan: Plan
  readonly issues: readonly Issue[]
  /** Keeps what is being written before another page opens. */
  readonly flush?: () => Promise<boolean>
}

const words = conversationWords.links

interface Tied {
  readonly id: string
  readonly title: string
  readonly kind: 'issue' | 'evidence' | TiedKind
}

/** What the plan is tied to, by name; each opens in one press. */
export function LinksCard({ plan, issues, flush }: LinksCardProps): ReactNode {
  const { value: goals } = useFeature('growth.goals')
  const { value: lines } = useFeature('boundaries.list')
  const { value: evidence } = useFeature('growth.evidence')
  const link = useAction('conversation.link')
  const unlink = useAction('conversation.unlink')
  const groups: readonly (readonly [string, readonly Tied[]])[] = [
    [
      words.issues,
      named(
        'issue',
        plan.issueIds,
        issues.filter((each) => !each.wasAfraidOrHurt),
      ),
    ],
    [
      words.evidence,
      named(
        'evidence',
        plan.evidenceIds,
        evidence
          ?.filter(({ issueId }) => !isAfraid(issues, issueId))
          .map(({ id, thisTimeI }) => ({ id, title: growthWords.evidence.nowSaid(thisTimeI) })),
      ),
    ],
    [
      words.goals,
      named(
        'goal',
        plan.goalIds,
        goals?.map(({ goal }) => goal),
      ),
    ],
    [
      words.boundaries,
      named(
        'boundary',
        plan.boundaryIds,
        lines?.map(({ id, text }) => ({ id, title: text })),
      ),
    ],
  ]
  const shown = groups.filter(([, tied]) => tied.length > 0)

  function open({ kind, id }: Tied): void {
    const go = {
      issue: 'open-issue',
      evidence: 'open-evidence',
      goal: 'open-goal',
      boundary: 'open-boundary',
    } as const
    void (flush?.() ?? Promise.resolve(true)).then(() => send(go[kind], { id }))
  }
  async function cut(kind: TiedKind, to: string): Promise<void> {
    const tie = { id: plan.id, kind, to }
    const result = await unlink.run(tie)
    if (!result.ok) return
    showToast({ text: words.untied, action: { label: words.undo, onPress: () => void link.run(tie) } })
  }
  return (
    <Card title={words.title} isCompact>
      {shown.length === 0 && <p className={s.quiet}>{words.none}</p>}
      {shown.map(([title, tied]) => (
        <section key={title} aria-label={title}>
          <h3 className={s.linkHead}>{title}</h3>
          <ul className={s.links}>
            {tied.map((each) => (
              <li key={each.id} className={s.link}>
                <RowButton className={s.openLink ?? ''} onPress={() => open(each)}>
                  {each.title}
                </RowButton>
                {isCuttable(each) && (
                  <IconButton
                    label={words.untie(each.title)}
                    icon={<Unlink />}
                    onPress={() => void cut(each.kind, each.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

/** Cards and evidence are picked in the plan itself. */
function isCuttable(each: Tied): each is Tied & { readonly kind: TiedKind } {
  return each.kind === 'goal' || each.kind === 'boundary'
}

/** What came of a card of fear or hurt is nothing to bring to a talk. */
function isAfraid(issues: readonly Issue[], issueId: string | null): boolean {
  return issues.some(({ id, wasAfraidOrHurt }) => id === issueId && wasAfraidOrHurt)
}

/** In the order of the ids; what is gone shows nothing, and is found again when it is put back. */
function named(
  kind: Tied['kind'],
  ids: readonly string[],
  all: readonly { readonly id: string; readonly title: string }[] = [],
): readonly Tied[] {
  return ids.flatMap((id) => {
    const found = all.find((each) => each.id === id)
    return found ? [{ id, title: found.title, kind }] : []
  })
}
