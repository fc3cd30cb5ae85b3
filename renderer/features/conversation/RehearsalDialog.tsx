import { Pause, Play, Plus, SkipForward, Timer, TimerOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import type { RehearsalMoment } from '../../../core/conversation/rehearsal.ts'
import { spokenTexts } from '../../../core/conversation/spoken.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { useRehearsal, type RehearsalHands } from './use-rehearsal.ts'

interface RehearsalDialogProps {
  readonly draft: PlanDraft
  readonly startsClock: boolean
  readonly onClose: () => void
}

const words = conversationWords.rehearse
const NEXT_WORDS = { say: words.toListening, listen: words.toEnd, over: words.close } as const

export function RehearsalDialog({ draft, startsClock, onClose }: RehearsalDialogProps): ReactNode {
  const hands = useRehearsal(draft.minutes, startsClock)
  const part = hands.moment?.part ?? null
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <Button kind="primary" onPress={onClose}>
          {words.stop}
        </Button>
      }
    >
      <div className={s.rehearsal}>
        <ClockLine hands={hands} onClose={onClose} />
        {part !== 'listen' && part !== 'over' && <Half title={words.say} lines={spokenTexts(draft)} />}
        {part !== 'say' && part !== 'over' && (
          <Half
            title={words.listen}
            hint={draft.questions.length === 0 ? words.noQuestions : words.listenText}
            lines={draft.questions.filter((question) => question.trim() !== '')}
          />
        )}
        {part === 'over' && <Half title={words.over} hint={words.overText} lines={[]} />}
      </div>
    </Dialog>
  )
}

interface HalfProps {
  readonly title: string
  readonly hint?: string
  readonly lines: readonly string[]
}

function Half({ title, hint, lines }: HalfProps): ReactNode {
  return (
    <section className={s.shelf} aria-label={title}>
      <h3 className={s.half} role="status">
        {title}
      </h3>
      {hint !== undefined && <p className={s.quiet}>{hint}</p>}
      <ul className={s.script}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

interface ClockLineProps {
  readonly hands: RehearsalHands
  readonly onClose: () => void
}

/** Whole minutes in words. It can rest, go on longer, and be switched off; no button goes while it has the focus. */
function ClockLine({ hands, onClose }: ClockLineProps): ReactNode {
  const { moment } = hands
  const isOn = moment !== null
  return (
    <div className={s.clock} role="group" aria-label={words.clock}>
      <span key="says" className={isOn ? undefined : s.quiet}>
        {sayMoment(moment)}
      </span>
      {isOn && <PauseButton key="pause" moment={moment} hands={hands} />}
      {isOn && (
        <Button
          key="next"
          isSmall
          icon={<SkipForward />}
          onPress={moment.part === 'over' ? onClose : hands.next}
        >
          {NEXT_WORDS[moment.part]}
        </Button>
      )}
      {isOn && (
        <Button key="more" isSmall kind="quiet" icon={<Plus />} onPress={hands.extend}>
          {words.more}
        </Button>
      )}
      <Button
        key="clock"
        isSmall
        kind="quiet"
        icon={isOn ? <TimerOff /> : <Timer />}
        onPress={isOn ? hands.switchOff : hands.switchOn}
      >
        {isOn ? words.off : words.start}
      </Button>
    </div>
  )
}

interface PauseButtonProps {
  readonly moment: RehearsalMoment
  readonly hands: RehearsalHands
}

function PauseButton({ moment: { part, isPaused }, hands }: PauseButtonProps): ReactNode {
  if (part === 'over') {
    return (
      <Button isSmall icon={<Play />} onPress={hands.switchOn}>
        {words.anew}
      </Button>
    )
  }
  return (
    <Button isSmall icon={isPaused ? <Play /> : <Pause />} onPress={isPaused ? hands.goOn : hands.pause}>
      {isPaused ? words.goOn : words.pause}
    </Button>
  )
}

function sayMoment(moment: RehearsalMoment | null): string {
  if (moment === null) return words.noClock
  if (moment.part === 'over') return words.timeOver
  return moment.isPaused ? `${words.left(moment.minutes)}, ${words.paused}` : words.left(moment.minutes)
}
