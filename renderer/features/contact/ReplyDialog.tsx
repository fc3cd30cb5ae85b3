import type { ReactNode } from 'react'
import { valueByAnswer } from '../../../core/boundaries/their-answer.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { REPLIES } from '../../../core/contact/draft-kinds.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords, REPLY_WORDS } from '../../words/contact.ts'
import { repliesLeft, type ReplyDraft } from './forms-left.ts'

interface ReplyDialogProps {
  readonly message: Message
  readonly onClose: () => void
}

const words = contactWords.reply
const KINDS = REPLIES.map((value) => ({ value, label: REPLY_WORDS[value] }))

/** What came back. One that asks for distance can be noted as how contact stands in the same step. */
export function ReplyDialog({ message, onClose }: ReplyDialogProps): ReactNode {
  const start: ReplyDraft = { reply: message.reply, theirWords: message.theirWords, setsStatus: true }
  const unfinished = useUnfinished(repliesLeft, message.id, start)
  const { draft, change, isUnfinished } = unfinished
  const { reply, theirWords, setsStatus } = draft
  const gate = useGate()
  const isDistance = reply === 'asked_for_space' || reply === 'no'
  const hasAnswer = reply !== 'none_yet' && reply !== 'none'
  const setsIt = gate !== null && valueByAnswer(gate.value, reply) !== null
  const note = useAction('contact.noteReply', {
    isQuiet: true,
    onDone: () => {
      unfinished.drop()
      showToast({ text: words.noted })
      onClose()
    },
  })
  return (
    <KeptDialog
      form={{ error: note.error, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      onSave={() => void note.run({ id: message.id, reply, setsStatus: setsIt && setsStatus, theirWords })}
    >
      <RadioGroup
        label={words.kind}
        choices={KINDS}
        value={reply}
        onChange={(next) => change({ reply: next })}
      />
      {isDistance && (
        <Banner tone="care" announce="polite">
          {setsIt ? words[reply === 'no' ? 'no' : 'space'] : words.stands}
        </Banner>
      )}
      {(hasAnswer || theirWords !== '') && (
        <TextArea
          label={words.words}
          value={theirWords}
          onChange={(next) => change({ theirWords: next })}
          maxLength={280}
          isReading
        />
      )}
      {setsIt && (
        <Checkbox isSelected={setsStatus} onChange={(next) => change({ setsStatus: next })}>
          {words.sets}
        </Checkbox>
      )}
    </KeptDialog>
  )
}
