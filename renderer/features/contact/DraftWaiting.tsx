import { useState, type ReactNode } from 'react'
import { isCooled } from '../../../core/contact/messages.ts'
import type { Instant, LocalTime } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { BackButton } from '../../ui/BackButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords, COPY_REASON_WORDS } from '../../words/contact.ts'
import { instantInWords } from '../../words/dates.ts'
import s from './Contact.module.css'
import { InvitationOf } from './InvitationOf.tsx'
import { RunningPeriod } from './RunningPeriod.tsx'
import { SentDialog } from './SentDialog.tsx'
import type { ShownMessage } from './use-desk.ts'

interface DraftWaitingProps {
  readonly shown: ShownMessage
  readonly now: Instant
  readonly restsUntil: Instant | null
  readonly local: LocalTime
  readonly onBack: () => void
}

const words = contactWords.wait

/** A draft that cools, is read again, and may be copied by hand. */
export function DraftWaiting({ shown, now, restsUntil, local, onBack }: DraftWaitingProps): ReactNode {
  const { message, reason } = shown
  const { id } = message
  const [holdsAtTen, setHoldsAtTen] = useState(false)
  const [isSending, setSending] = useState(false)
  const reread = useAction('contact.reread')
  const copy = useAction('contact.copy', { onDone: () => showToast({ text: words.copied }) })
  const change = useAction('contact.backToDraft')
  const notSent = useAction('contact.notSent')
  const keep = useAction('contact.keepUnsent', { onDone: onBack })
  const cooled = isCooled(message, now)
  const isCopied = message.copiedAt !== null
  const isOnlyNight = reason === 'night'
  const mayCopy = reason === null || (isOnlyNight && holdsAtTen)
  return (
    <Page width="reading">
      <BackButton onPress={onBack}>{contactWords.back}</BackButton>
      <PageHeader
        title={contactWords.write.newTitle}
        sub={cooled ? words.over : words.until(instantInWords(message.coolingUntil ?? now))}
      />
      <InvitationOf messageId={id} />
      <Card>
        <p className={s.letter}>{message.text}</p>
      </Card>
      {reason !== 'time_apart' && <RunningPeriod />}
      {reason === 'reread' && <p>{words.aloud}</p>}
      {reason !== null && reason !== 'reread' && reason !== 'night' && (
        <Banner tone="care">
          {reason === 'resting' && restsUntil !== null
            ? contactWords.rest.title(instantInWords(restsUntil))
            : COPY_REASON_WORDS[reason]}
        </Banner>
      )}
      {isOnlyNight && (
        <Checkbox isSelected={holdsAtTen} onChange={setHoldsAtTen}>
          {words.night}
        </Checkbox>
      )}
      {isCopied && <p className={s.soft}>{words.copiedBefore}</p>}
      <div className={s.actions}>
        {reason === 'reread' && (
          <Button kind="primary" onPress={() => void reread.run({ id })}>
            {words.reread}
          </Button>
        )}
        {isCopied && (
          <Button kind="primary" onPress={() => setSending(true)}>
            {words.sent}
          </Button>
        )}
        {mayCopy && (
          <Button kind={isCopied ? 'plain' : 'primary'} onPress={() => void copy.run({ id, holdsAtTen })}>
            {isCopied ? words.copyAgain : words.copy}
          </Button>
        )}
        <Button onPress={() => void keep.run({ id })}>{contactWords.write.unsent}</Button>
        {isCopied && <Button onPress={() => void notSent.run({ id })}>{words.notSent}</Button>}
        <Button kind="quiet" onPress={() => void change.run({ id })}>
          {words.change}
        </Button>
      </div>
      <p className={s.quiet}>{words.changeHint}</p>
      {isSending && (
        <SentDialog id={id} today={local.slice(0, 10)} onDone={onBack} onClose={() => setSending(false)} />
      )}
    </Page>
  )
}
