import { useState, type ReactNode } from 'react'
import { WAY_OF } from '../../../core/contact/ways.ts'
import { CHANNELS } from '../../../core/contact/draft-kinds.ts'
import type { AppError } from '../../../core/kernel/errors.ts'
import type { Result } from '../../../core/kernel/result.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { Activity, MeetingTime } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { send } from '../../bridge/commands.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { dayWithoutYear } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import { timeIn } from './activity-draft.ts'
import { invitesLeft } from './forms-left.ts'
import { InviteFields } from './InviteFields.tsx'
import { InviteNotes } from './InviteNotes.tsx'

interface InviteFormProps {
  readonly activity: Activity
  /** Asked face to face, and noted afterwards. */
  readonly isFace: boolean
  readonly doneBefore: number
  readonly today: Day
  readonly onClose: () => void
}

const words = memoriesWords.invite

/** When it would be and when it ends; the words themselves are written on the desk. */
export function InviteForm({ activity, isFace, doneBefore, today, onClose }: InviteFormProps): ReactNode {
  const start = { day: null, from: null, until: null, askedOn: today }
  const unfinished = useUnfinished(invitesLeft, `${activity.id} ${isFace ? 'face' : 'desk'}`, start)
  const { draft, change, isUnfinished } = unfinished
  const [showsErrors, setShowsErrors] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const gate = useGate()
  const time = timeIn(draft)
  const channel = CHANNELS.find((each) => !gate?.ruledOut.some((way) => way === WAY_OF[each])) ?? 'text'
  const close = (): void => {
    unfinished.drop()
    onClose()
  }

  async function putOnDesk(when: MeetingTime): Promise<void> {
    const text = words.text(
      activity.title,
      dayWithoutYear(when.startsAt.slice(0, 10)),
      when.startsAt.slice(11),
      when.endsAt.slice(11),
    )
    const draftOfIt = { text, channel, purpose: 'shared_interest', ifNoAnswer: '', readiness: [] } as const
    const message = await call('contact.add', { ...draftOfIt, whyNow: words.why, readiness: [] })
    if (!message.ok) return setError(message.error)
    const { id } = message.value
    const prepared = await call('memories.prepare', { id: activity.id, messageId: id, ...when })
    if (!prepared.ok) {
      // Nothing is left behind of an invitation that may not be.
      await call('contact.remove', { id })
      return setError(prepared.error)
    }
    close()
    send('open-message', { id })
  }

  async function note(when: MeetingTime): Promise<void> {
    const noted: Result<Activity> = await call('memories.noteAsked', {
      id: activity.id,
      day: draft.askedOn,
      ...when,
    })
    if (!noted.ok) return setError(noted.error)
    showToast({ text: words.noted })
    close()
  }

  async function submit(): Promise<void> {
    setShowsErrors(true)
    if (time === null || isBusy) return
    setIsBusy(true)
    await (isFace ? note(time) : putOnDesk(time))
    setIsBusy(false)
  }
  return (
    <KeptDialog
      form={{ error, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={isFace ? words.faceTitle(activity.title) : words.title(activity.title)}
      saveLabel={isFace ? words.saveFace : words.save}
      cancelLabel={words.cancel}
      onSave={() => void submit()}
    >
      <InviteNotes activity={activity} time={time} doneBefore={doneBefore} isFace={isFace} />
      <InviteFields
        draft={draft}
        today={today}
        isFace={isFace}
        isWrong={showsErrors && time === null}
        onChange={change}
      />
    </KeptDialog>
  )
}
