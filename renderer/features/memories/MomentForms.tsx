import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { AfterForm } from './AfterForm.tsx'
import { IdeaForm } from './IdeaForm.tsx'
import { InviteForm } from './InviteForm.tsx'
import { useRemoveMoment } from './use-remove-moment.tsx'
import type { Moment } from './use-moments.ts'

/** The one form that is open over the page. */
export type OpenForm =
  /** `title`: what a new one is called already. */
  | { readonly kind: 'idea'; readonly activity: Activity | null; readonly title?: string }
  | { readonly kind: 'invite'; readonly activity: Activity; readonly isFace: boolean }
  | { readonly kind: 'after'; readonly activity: Activity }

export interface MomentFormsState {
  readonly form: OpenForm | null
  readonly open: (form: OpenForm) => void
  readonly close: () => void
  readonly remove: (activity: Activity) => void
  readonly dialog: ReactNode
}

export function useMomentForms(): MomentFormsState {
  const [form, setForm] = useState<OpenForm | null>(null)
  const removal = useRemoveMoment()
  return {
    form,
    open: setForm,
    close: () => setForm(null),
    remove: removal.ask,
    dialog: removal.dialog,
  }
}

interface MomentFormsProps {
  readonly forms: MomentFormsState
  readonly moments: readonly Moment[]
  readonly today: Day
}

export function MomentForms({ forms, moments, today }: MomentFormsProps): ReactNode {
  const { form, close, dialog } = forms
  const doneBefore = moments.filter(({ activity }) => activity.status === 'done').length
  return (
    <>
      {form?.kind === 'idea' && (
        <IdeaForm activity={form.activity} title={form.title ?? ''} onClose={close} />
      )}
      {form?.kind === 'invite' && (
        <InviteForm
          activity={form.activity}
          isFace={form.isFace}
          doneBefore={doneBefore}
          today={today}
          onClose={close}
        />
      )}
      {form?.kind === 'after' && <AfterForm activity={form.activity} today={today} onClose={close} />}
      {dialog}
    </>
  )
}
