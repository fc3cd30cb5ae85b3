import { NotebookText, Signpost, Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'

interface EvidenceTiesProps {
  readonly evidence: Evidence
  readonly goal: Goal | null
  readonly issue: Issue | null
}

const words = growthWords.evidence

/** What the piece belongs to, by name; each opens in one key. */
export function EvidenceTies({ evidence, goal, issue }: EvidenceTiesProps): ReactNode {
  const { entryId } = evidence
  if (goal === null && issue === null && entryId === null) return null
  return (
    <div className={s.ties}>
      {goal !== null && (
        <Button kind="quiet" isSmall icon={<Sprout />} onPress={() => send('open-goal', { id: goal.id })}>
          {words.goalSaid(goal.title)}
        </Button>
      )}
      {issue !== null && (
        <Button kind="quiet" isSmall icon={<Signpost />} onPress={() => send('open-issue', { id: issue.id })}>
          {words.issueSaid(issue.title)}
        </Button>
      )}
      {entryId !== null && (
        <Button
          kind="quiet"
          isSmall
          icon={<NotebookText />}
          onPress={() => send('open-entry', { id: entryId })}
        >
          {words.entry}
        </Button>
      )}
    </div>
  )
}
