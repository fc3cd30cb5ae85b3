import { Ellipsis, Feather, Send, Trash2, Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isUnanswered } from '../../../core/contact/sent-messages.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useToday } from '../../bridge/use-now.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords } from '../../words/contact.ts'
import { beginningOf } from './message-draft.ts'
import { SentDialog } from './SentDialog.tsx'
import { useRemoveMessage, useUnnoteSent } from './use-message-asks.tsx'

const words = contactWords.list

/** Noting as sent needs no Copy before it: cards, calls and what was typed by hand go another way. */
export function MessageMenu({ message }: { readonly message: Message }): ReactNode {
  const [isSending, setSending] = useState(false)
  const today = useToday()
  const keep = useAction('contact.keepUnsent', {
    onDone: () => showToast({ text: contactWords.write.kept }),
  })
  const { id, status } = message
  const isSent = status === 'sent_by_me'
  // Where contact is closed a letter is not for sending. That it went out stays a fact that can be noted.
  const isLetter = useGate()?.drafts === 'closed' && status === 'kept_unsent'
  const isOpen = !isSent && status !== 'kept_unsent'
  const removal = useRemoveMessage(message)
  const unnoting = useUnnoteSent()
  const entries: readonly MenuEntry[] = [
    ...only(!isSent, {
      id: 'sent',
      label: isLetter ? words.wentOut : words.iSentIt,
      icon: <Send />,
      onAction: () => setSending(true),
    }),
    ...only(isSent && isUnanswered(message), {
      id: 'unsent',
      label: words.neverSent.open,
      icon: <Undo2 />,
      onAction: () => unnoting.ask(id),
    }),
    ...only(isOpen, {
      id: 'keep',
      label: contactWords.write.unsent,
      icon: <Feather />,
      onAction: () => void keep.run({ id }),
    }),
    {
      id: 'remove',
      label: isSent ? words.removeSent.confirm : words.remove.confirm,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => removal.ask(id),
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
      {removal.dialog}
      {unnoting.dialog}
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

function only(isShown: boolean, entry: MenuEntry): readonly MenuEntry[] {
  return isShown ? [entry] : []
}
