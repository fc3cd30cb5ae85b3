import type { ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { TiedKind } from '../../../core/conversation/talk-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Card } from '../../ui/Card.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { useTied } from './use-tied.ts'

interface LinksCardProps {
  readonly plan: Plan
  readonly issues: readonly Issue[]
  /** Keeps what is being written before another page opens. */
  readonly flush?: () => Promise<boolean>
}

const words = conversationWords.links
const OPENS = {
  issue: 'open-issue',
  evidence: 'open-evidence',
  goal: 'open-goal',
  boundary: 'open-boundary',
} as const

/** What the plan is tied to, by name; each opens in one press. Cards and evidence are picked in the plan itself. */
export function LinksCard({ plan, issues, flush }: LinksCardProps): ReactNode {
  const link = useAction('conversation.link')
  const unlink = useAction('conversation.unlink')
  const groups = useTied(plan, issues)

  async function cut(kind: TiedKind, to: string): Promise<void> {
    const tie = { id: plan.id, kind, to }
    const result = await unlink.run(tie)
    if (!result.ok) return
    offerUndo(words.untied, () => link.run(tie))
  }
  return (
    <Card title={words.title} isCompact>
      {groups.length === 0 && <p className={s.quiet}>{words.none}</p>}
      {groups.map(({ kind, title, rows }) => (
        <section key={kind} aria-label={title}>
          <h3 className={s.linkHead}>{title}</h3>
          <RowList
            label={title}
            rows={rows}
            onOpen={(id) => void (flush?.() ?? Promise.resolve(true)).then(() => send(OPENS[kind], { id }))}
            {...(kind === 'goal' || kind === 'boundary'
              ? { unlink: { label: words.untie, act: (id: string) => void cut(kind, id) } }
              : {})}
          />
        </section>
      ))}
    </Card>
  )
}
