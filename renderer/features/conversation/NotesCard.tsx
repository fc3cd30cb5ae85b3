import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MoodDot } from '../../ui/MoodDot.tsx'
import { MOODS } from '../../ui/mood-words.ts'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { NotesForm } from './NotesForm.tsx'

interface NotesCardProps {
  readonly plan: Plan
  readonly today: Day
  /** False where contact as it stands lets them be read alone. */
  readonly mayNote: boolean
}

const words = conversationWords.after

/** What was heard and agreed, and what may become of it. */
export function NotesCard({ plan, today, mayNote }: NotesCardProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const { id, heard, agreed, mood } = plan
  const moodWord = MOODS.find((each) => each.mood === mood)?.word
  return (
    <Card title={words.title}>
      <dl className={s.planText}>
        {heard.trim() !== '' && (
          <div>
            <dt>{words.heard}</dt>
            <dd>{heard}</dd>
          </div>
        )}
        <div>
          <dt>{words.agreed}</dt>
          <dd>{agreed.trim() || words.nothingAgreed}</dd>
        </div>
        {moodWord !== undefined && (
          <div>
            <dt>{words.mood}</dt>
            <dd className={s.mood}>
              <MoodDot mood={mood} /> {moodWord}
            </dd>
          </div>
        )}
      </dl>
      <p className={s.quiet}>{words.ground}</p>
      {mayNote && (
        <div className={s.actions}>
          {agreed.trim() !== '' && (
            <>
              <Button onPress={() => send('add-goal', { planId: id, title: beginning(agreed, 80) })}>
                {words.goal}
              </Button>
              <Button
                onPress={() => send('add-boundary', { planId: id, line: { text: beginning(agreed, 200) } })}
              >
                {words.boundary}
              </Button>
            </>
          )}
          <Button kind="quiet" onPress={() => setOpen(true)}>
            {words.edit}
          </Button>
        </div>
      )}
      {isOpen && <NotesForm plan={plan} today={today} onClose={() => setOpen(false)} />}
    </Card>
  )
}

/** The first line, as long as a goal or a line may be. */
function beginning(text: string, most: number): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, most)
}
