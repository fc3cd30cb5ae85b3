import type { ReactNode } from 'react'
import type { Deed, Trigger } from '../../../core/space/space-kinds.ts'
import type { ContactEvent, IfThen, Urge } from '../../../core/space/space.schema.ts'
import { endedInContact } from '../../../core/space/urge-figures.ts'
import { call } from '../../bridge/bridge.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { Select } from '../../ui/Select.tsx'
import { showToast, type ToastAction } from '../../ui/Toast.tsx'
import { dayAndTime } from '../../words/dates.ts'
import { pullWords } from '../../words/pulls.ts'
import { DEED_CHOICES, NONE, orNull, TRIGGER_CHOICES } from './choices.ts'
import { ratingsLeft, type PullRating } from './forms-left.ts'
import s from './Space.module.css'

interface PullEndProps {
  readonly urge: Urge
  readonly plans: readonly IfThen[]
  readonly onPlan: (trigger: Trigger | null) => void
  readonly onContact: (kind: ContactEvent['kind']) => void
  readonly onClose: () => void
}

const words = pullWords.pull

/** The second rating. It waits for as long as it takes, and may be left out. */
export function PullEnd({ urge, plans, onPlan, onContact, onClose }: PullEndProps): ReactNode {
  const { id } = urge
  const start: PullRating = { after: null, did: null, trigger: urge.trigger }
  const form = useKeptForm({
    left: ratingsLeft,
    key: id,
    start,
    isFit: ({ after, did }) => after !== null || did !== null,
    write: (rating) => call('space.endUrge', { id, ...rating }),
    onClose,
  })
  const { draft, change } = form
  const { after, did, trigger } = draft
  const end = useAction('space.endUrge')
  const extend = useAction('space.extendWait')

  async function keep(): Promise<void> {
    if (!(await form.submit())) return
    onClose()
    const isContact = endedInContact({ did })
    const hasPlan = plans.some((plan) => plan.isActive && trigger !== null && plan.trigger === trigger)
    const note = goOn(pullWords.pulls.note, () => onContact(contactKind(did)))
    const plan = goOn(words.makePlan, () => onPlan(trigger))
    showToast({
      text: isContact ? words.happened : words.kept,
      ...(isContact ? { action: note } : hasPlan || trigger === null ? {} : { action: plan }),
    })
  }
  async function leave(): Promise<void> {
    if (!(await end.run({ id, after: null, did: null, trigger })).ok) return
    form.drop()
    onClose()
  }
  return (
    <div className={s.fields}>
      <div role="status">
        <p className={s.pullLead}>{words.over}</p>
        <p className={s.quiet}>{words.going(urge.before, dayAndTime(urge.at))}</p>
      </div>
      <ScalePicker
        label={words.after}
        min={0}
        max={10}
        value={after}
        onChange={(next) => change({ after: next })}
        ends={words.ends}
      />
      <Pair>
        <Select
          label={words.did}
          choices={DEED_CHOICES}
          value={did ?? NONE}
          onChange={(deed) => change({ did: orNull(deed) })}
        />
        <Select
          label={words.trigger}
          choices={TRIGGER_CHOICES}
          value={trigger ?? NONE}
          onChange={(named) => change({ trigger: orNull(named) })}
        />
      </Pair>
      {form.error !== null && (
        <Banner tone="warn" title={sayError(form.error).title} announce="polite">
          {sayError(form.error).text}
        </Banner>
      )}
      <div className={s.actions}>
        <Button kind="primary" isDisabled={after === null && did === null} onPress={() => void keep()}>
          {words.keep}
        </Button>
        <Button onPress={() => void extend.run({ id })}>{words.more}</Button>
        <Button kind="quiet" onPress={() => void leave()}>
          {words.leave}
        </Button>
      </div>
    </div>
  )
}

function goOn(label: string, onPress: () => void): ToastAction {
  return { label, onPress, isOther: true }
}

function contactKind(did: Deed | null): ContactEvent['kind'] {
  return did === 'looked' ? 'looked_at_profile' : 'friendly'
}
