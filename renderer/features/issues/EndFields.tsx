import type { ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../../../core/issues/sides.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LongField, type DraftProps } from './LongField.tsx'
import s from './LookCloser.module.css'

interface EndFieldsProps extends DraftProps {
  readonly issue: Issue
  readonly flush: () => Promise<boolean>
}

const words = closeLookWords
const group = words.groups.end

/** How every close look ends: one thing learned, one thing to do, perhaps a goal. */
export function EndFields({ issue, draft, onChange, flush }: EndFieldsProps): ReactNode {
  const mayLeave = mayLeaveTheBoard(draft)
  const isSafety = useAboutSafety()
  return (
    <FieldGroup title={group.title} hint={group.hint}>
      <LongField draft={draft} onChange={onChange} field="learned" label={words.fields.learned} rows={2} />
      <LongField draft={draft} onChange={onChange} field="willDo" label={words.fields.willDo} rows={2} />
      {mayLeave && !isSafety && <GoalOffer issueId={issue.id} flush={flush} />}
      {mayLeave && (
        <Checkbox
          isSelected={draft.shareable}
          onChange={(shareable) => onChange({ shareable })}
          hint={words.fields.shareableHint}
        >
          {words.fields.shareable}
        </Checkbox>
      )}
    </FieldGroup>
  )
}

interface GoalOfferProps {
  readonly issueId: string
  readonly flush: () => Promise<boolean>
}

function GoalOffer({ issueId, flush }: GoalOfferProps): ReactNode {
  const { value: goals } = useFeature('growth.goals')
  const own = goals?.filter(({ goal }) => goal.issueId === issueId) ?? []
  const hasGoal = own.length > 0
  return (
    <div className={s.goal}>
      {own.map(({ goal }) => (
        <Button key={goal.id} kind="quiet" onPress={() => send('open-goal', { id: goal.id })}>
          {words.goal.has(goal.title)}
        </Button>
      ))}
      {!hasGoal && <p className={s.goalHint}>{words.goal.hint}</p>}
      <Button onPress={() => void flush().then(() => send('add-goal', { issueId }))}>
        {hasGoal ? words.goal.another : words.goal.make}
      </Button>
    </div>
  )
}
