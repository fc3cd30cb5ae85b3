import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords } from '../../words/contact.ts'
import s from './Contact.module.css'

interface SentDialogProps {
  readonly id: string
  readonly today: Day
  readonly onDone: () => void
  readonly onClose: () => void
}

const words = contactWords.sent

export function SentDialog({ id, today, onDone, onClose }: SentDialogProps): ReactNode {
  const [day, setDay] = useState(today)
  const gate = useGate()
  const isOpen = gate?.drafts === 'open' || gate?.drafts === 'practical_only'
  const note = useAction('contact.noteSent', {
    onDone: () => {
      showToast({ text: isOpen ? words.noted : words.notedClosed })
      onDone()
    },
  })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button kind="primary" onPress={() => void note.run({ id, day })}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={s.form}>
        <p>{isOpen ? words.text : words.textClosed}</p>
        <DateField
          label={words.day}
          value={day}
          onChange={(next) => next !== null && setDay(next)}
          latest={today}
        />
      </div>
    </Dialog>
  )
}
