import { Pause, Play, Plus, Timer, TimerOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PlanDraft } from '../../../core/conversation/conversation.schema.ts'
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
        <ClockLine hands={hands} />
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

/** Whole minutes in words. It can rest, go on longer, and be switched off. */
function ClockLine({ hands }: { readonly hands: RehearsalHands }): ReactNode {
  const { moment } = hands
  if (moment === null) {
    return (
      <div className={s.clock} role="group" aria-label={words.clock}>
        <span className={s.quiet}>{words.noClock}</span>
        <Button isSmall kind="quiet" icon={<Timer />} onPress={hands.switchOn}>
          {words.start}
        </Button>
      </div>
    )
  }
  const { isPaused, part, minutes } = moment
  return (
    <div className={s.clock} role="group" aria-label={words.clock}>
      {part !== 'over' && (
        <>
          <span>{isPaused ? `${words.left(minutes)}, ${words.paused}` : words.left(minutes)}</span>
          <Button
            isSmall
            icon={isPaused ? <Play /> : <Pause />}
            onPress={isPaused ? hands.goOn : hands.pause}
          >
            {isPaused ? words.goOn : words.pause}
          </Button>
        </>
      )}
      <Button isSmall kind="quiet" icon={<Plus />} onPress={hands.extend}>
        {words.more}
      </Button>
      <Button isSmall kind="quiet" icon={<TimerOff />} onPress={hands.switchOff}>
        {words.off}
      </Button>
    </div>
  )
}
