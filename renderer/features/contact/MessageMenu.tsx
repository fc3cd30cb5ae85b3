import { Ellipsis, Feather, Send, Trash2, Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isUnanswered } from '../../../core/contact/sent-messages.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useToday } from '../../bridge/use-now.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords } from '../../words/contact.ts'
import { beginningOf } from './message-draft.ts'
import { SentDialog } from './SentDialog.tsx'

const words = contactWords.list

/** Noting as sent needs no Copy before it: cards, calls and what was typed by hand go another way. */
export function MessageMenu({ message }: { readonly message: Message }): ReactNode {
  const [isAsked, setAsked] = useState(false)
  const [isSending, setSending] = useState(false)
  const [isUnnoting, setUnnoting] = useState(false)
  const today = useToday()
  const keep = useAction('contact.keepUnsent', {
    onDone: () => showToast({ text: contactWords.write.kept }),
  })
  const putBack = useAction('contact.putBack', { onDone: () => showToast({ text: words.isBack }) })
  const remove = useAction('contact.remove', {
    onDone: ({ id: gone }) =>
      showToast({
        text: words.removed,
        action: { label: words.undo, onPress: () => void putBack.run({ id: gone }) },
      }),
  })
  const unnote = useAction('contact.unnoteSent', {
    onDone: () => showToast({ text: words.neverSentDone }),
  })
  const { id, status } = message
  const isSent = status === 'sent_by_me'
  const isOpen = !isSent && status !== 'kept_unsent'
  const kept: readonly MenuEntry[] = isOpen
    ? [
        {
          id: 'keep',
          label: contactWords.write.unsent,
          icon: <Feather />,
          onAction: () => void keep.run({ id }),
        },
      ]
    : []
  const unsent: readonly MenuEntry[] =
    isSent && isUnanswered(message)
      ? [{ id: 'unsent', label: words.neverSent, icon: <Undo2 />, onAction: () => setUnnoting(true) }]
      : []
  const sent: readonly MenuEntry[] = isSent
    ? []
    : [{ id: 'sent', label: words.iSentIt, icon: <Send />, onAction: () => setSending(true) }]
  const entries: readonly MenuEntry[] = [
    ...sent,
    ...unsent,
    ...kept,
    {
      id: 'remove',
      label: isSent ? words.removeSent : words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => setAsked(true),
    },
  ]
  const label = words.menu(beginningOf(message.text) || words.untexted)
  // Of what was sent the bare fact stays, and that is not to be deleted.
  if (isSent && message.text === '') return null
  return (
    <>
      <Menu label={label} entries={entries}>
        <IconButton label={label} icon={<Ellipsis />} />
      </Menu>
      <ConfirmDialog
        title={isSent ? words.removeSentTitle : words.removeTitle}
        confirmLabel={isSent ? words.removeSent : words.remove}
        isDanger
        isOpen={isAsked}
        onConfirm={() => void remove.run({ id })}
        onClose={() => setAsked(false)}
      >
        {isSent ? words.removeSentText : words.removeText}
      </ConfirmDialog>
      <ConfirmDialog
        title={words.neverSentTitle}
        confirmLabel={words.neverSentConfirm}
        isOpen={isUnnoting}
        onConfirm={() => void unnote.run({ id })}
        onClose={() => setUnnoting(false)}
      >
        {words.neverSentText}
      </ConfirmDialog>
      {isSending && today !== null && (
        <SentDialog
          id={id}
          today={today}
          onDone={() => setSending(false)}
          onClose={() => setSending(false)}
        />
      )}
    </>
  )
}
