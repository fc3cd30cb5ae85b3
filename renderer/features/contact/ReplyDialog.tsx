import { useState, type ReactNode } from 'react'
import { valueByAnswer } from '../../../core/boundaries/their-answer.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { REPLIES, type Reply } from '../../../core/contact/draft-kinds.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords, REPLY_WORDS } from '../../words/contact.ts'
import s from './Contact.module.css'

interface ReplyDialogProps {
  readonly message: Message
  readonly onClose: () => void
}

const words = contactWords.reply
const KINDS = REPLIES.map((value) => ({ value, label: REPLY_WORDS[value] }))

/** What came back. One that asks for distance can be noted as how contact stands in the same step. */
export function ReplyDialog({ message, onClose }: ReplyDialogProps): ReactNode {
  const [reply, setReply] = useState<Reply>(message.reply)
  const [theirWords, setTheirWords] = useState(message.theirWords)
  const [setsStatus, setSetsStatus] = useState(true)
  const gate = useGate()
  const isDistance = reply === 'asked_for_space' || reply === 'no'
  const hasAnswer = reply !== 'none_yet' && reply !== 'none'
  const setsIt = gate !== null && valueByAnswer(gate.value, reply) !== null
  const note = useAction('contact.noteReply', {
    onDone: () => {
      showToast({ text: words.noted })
      onClose()
    },
  })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            onPress={() =>
              void note.run({ id: message.id, reply, setsStatus: setsIt && setsStatus, theirWords })
            }
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={s.form}>
        <RadioGroup label={words.kind} choices={KINDS} value={reply} onChange={setReply} />
        {isDistance && (
          <Banner tone="care" announce="polite">
            {setsIt ? words[reply === 'no' ? 'no' : 'space'] : words.stands}
          </Banner>
        )}
        {(hasAnswer || theirWords !== '') && (
          <TextArea
            label={words.words}
            value={theirWords}
            onChange={setTheirWords}
            maxLength={280}
            isReading
          />
        )}
        {setsIt && (
          <Checkbox isSelected={setsStatus} onChange={setSetsStatus}>
            {words.sets}
          </Checkbox>
        )}
      </div>
    </Dialog>
  )
}
