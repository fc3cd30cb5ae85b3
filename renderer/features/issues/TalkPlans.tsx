import type { ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { CONSENT_WORDS, conversationWords } from '../../words/conversation.ts'
import { shortDate } from '../../words/dates.ts'
import { talkName } from '../../words/talk-name.ts'
import s from './LinkedEntries.module.css'

const words = conversationWords.links

interface TalkPlansProps {
  readonly issue: Issue
  readonly flush: () => Promise<boolean>
}

/** Plans of a talk that name this card; nothing where talks are closed and none names it. */
export function TalkPlans({ issue, flush }: TalkPlansProps): ReactNode {
  const gate = useGate()
  const { value: plans } = useFeature('conversation.plans')
  if (gate === null || plans === undefined || gate.talk === 'hidden') return null
  const own = plans.filter(({ plan }) => plan.issueIds.includes(issue.id))
  const mayPlan = gate.talk === 'open' || gate.talk === 'private_preparation'
  if (own.length === 0 && !mayPlan) return null
  return (
    <Card title={words.fromIssue} isCompact>
      {own.length === 0 && <p className={s.none}>{words.noPlan}</p>}
      {own.length > 0 && (
        <RowList
          label={words.fromIssue}
          rows={own.map(({ plan }) => ({ id: plan.id, title: talkName(plan), note: standsNow(plan) }))}
          onOpen={(id) => void flush().then(() => send('open-plan', { id }))}
        />
      )}
      {mayPlan && (
        <Button onPress={() => void flush().then(() => send('plan-talk', { issueId: issue.id }))}>
          {words.planThis}
        </Button>
      )}
    </Card>
  )
}

function standsNow({ talkedOn, consent }: Plan): string {
  return talkedOn === null ? CONSENT_WORDS[consent] : conversationWords.list.talkedOn(shortDate(talkedOn))
}
