import type { ReactNode } from 'react'
import type { Goal, GoalDraft } from '../../../core/growth/growth.schema.ts'
import { call } from '../../bridge/bridge.ts'
import type { GoalOrigin } from '../../bridge/commands.ts'
import { sayError } from '../../bridge/say-error.ts'
import { Banner } from '../../ui/Banner.tsx'
import { BackButton } from '../../ui/BackButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { formWords } from '../../words/forms.ts'
import { growthWords } from '../../words/growth.ts'
import s from './GoalForm.module.css'
import { GoalFields } from './GoalFields.tsx'
import { isGoalFit } from './goal-draft.ts'
import { originKey, tieToOrigin } from './goal-origin.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { goalsLeft } from './forms-left.ts'

interface GoalFormProps {
  /** null for a new goal. */
  readonly goal: Goal | null
  readonly start: GoalDraft
  /** What a new goal comes from. */
  readonly origin: GoalOrigin
  readonly onClose: () => void
}

const words = growthWords.form

export function GoalForm({ goal, start, origin, onClose }: GoalFormProps): ReactNode {
  const { draft, change, error, showsErrors, keep, isUnfinished, leave, discard } = useKeptForm({
    left: goalsLeft,
    key: goal?.id ?? originKey(origin),
    start,
    isFit: isGoalFit,
    isOnlyAsked: goal === null,
    write: async (typed, made) => {
      const id = goal?.id ?? made
      if (id !== null) return call('growth.editGoal', { id, draft: typed })
      const added = await call('growth.addGoal', typed)
      if (added.ok) await tieToOrigin(origin, added.value)
      return added
    },
    kept: (made) => (goal === null ? words.added(made.title.trim()) : words.changed),
    onClose,
  })

  return (
    <Page width="reading">
      <BackButton onPress={leave}>{words.back}</BackButton>
      <PageHeader title={goal === null ? words.newTitle : words.editTitle} sub={words.lead} />
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        {isUnfinished && <p className={s.note}>{formWords.unfinished(words.cancel)}</p>}
        <GoalFields draft={draft} start={start} showsErrors={showsErrors} onChange={change} />
        {error !== null && (
          <Banner tone="warn" title={sayError(error).title} announce="polite">
            {sayError(error).text}
          </Banner>
        )}
        <div className={s.actions}>
          <Button type="submit" kind="primary">
            {goal === null ? words.saveNew : words.save}
          </Button>
          <Button onPress={discard}>{words.cancel}</Button>
        </div>
      </form>
    </Page>
  )
}
