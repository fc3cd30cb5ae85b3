import { useState, type ReactNode } from 'react'
import type { ContactStatus } from '../../../core/boundaries/boundaries.schema.ts'
import { UNDER_A_NO } from '../../../core/boundaries/contact-gate.ts'
import { CONTACT_STATUS_ID } from '../../../core/boundaries/contact-status.ts'
import type { ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand, type Commands } from '../../bridge/commands.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CONTACT_WORDS, SOURCE_WORDS } from '../../words/contact-status.ts'
import { statusWords as words } from '../../words/contact-setup.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Boundaries.module.css'
import { SafetyFirst } from './SafetyFirst.tsx'
import { SetupQuestions } from './SetupQuestions.tsx'
import { StatusForm } from './StatusForm.tsx'
import { WroteFirst } from './WroteFirst.tsx'

interface StatusCardProps {
  readonly status: ContactStatus | null
  readonly today: Day
}

type Open = 'setup' | 'safety' | 'form' | 'wrote' | null

/** How contact stands, in the person's own word, and the way to say otherwise. */
export function StatusCard({ status, today }: StatusCardProps): ReactNode {
  const gate = useGate()
  const [open, setOpen] = useState<Open>(null)
  const [wish, setWish] = useState<Commands['say-status'] | null>(null)
  useCommand('say-status', (said) => {
    setWish(said)
    setOpen(gate?.value === 'safety_victim' ? 'safety' : 'form')
  })
  if (gate === null) return null
  const { value } = gate
  const close = (): void => {
    setOpen(null)
    setWish(null)
  }
  const waitsForThem =
    value === 'needs_time' && status !== null && status.until === null && status.wroteFirst === null
  return (
    <Card title={words.title}>
      <Says value={value} />
      {status !== null && value !== 'not_said' && <Facts status={status} />}
      {reopening(value) !== null && <p className={s.quiet}>{reopening(value)}</p>}
      <div className={s.actions}>
        {status === null && <Button onPress={() => setOpen('setup')}>{words.ask}</Button>}
        {waitsForThem && <Button onPress={() => setOpen('wrote')}>{words.wroteFirst}</Button>}
        <Button
          kind={status === null ? 'quiet' : 'plain'}
          onPress={() => setOpen(value === 'safety_victim' ? 'safety' : 'form')}
        >
          {words.change}
        </Button>
      </div>
      <p className={s.quiet}>{words.limits}</p>
      {open === 'setup' && <SetupQuestions onClose={close} />}
      {open === 'safety' && <SafetyFirst onGoOn={() => setOpen('form')} onClose={close} />}
      {open === 'form' && (
        <StatusForm status={status} value={value} wish={wish} today={today} onClose={close} />
      )}
      {open === 'wrote' && status !== null && (
        <WroteFirst since={status.since} today={today} onClose={close} />
      )}
    </Card>
  )
}

function Says({ value }: { readonly value: ContactValue }): ReactNode {
  if (value === 'open') return <p>{words.open}</p>
  if (value === 'not_said') return <p>{words.notSaid}</p>
  const { label, says } = CONTACT_WORDS[value]
  return (
    <Banner tone="care" title={label}>
      {says}
    </Banner>
  )
}

function Facts({ status }: { readonly status: ContactStatus }): ReactNode {
  const { since, until, source, theirWords, reviewNote, wroteFirst } = status
  const facts = [
    words.since(shortDate(since)),
    ...(until === null ? [] : [words.until(shortDate(until))]),
    ...(source === null ? [] : [SOURCE_WORDS[source]]),
  ]
  return (
    <div className={s.statusFacts} data-record={CONTACT_STATUS_ID}>
      <p className={s.facts}>{facts.join(' · ')}</p>
      {theirWords.trim() !== '' && <p className={s.quote}>{words.theirWords(theirWords.trim())}</p>}
      {reviewNote.trim() !== '' && <p className={s.note}>{reviewNote.trim()}</p>}
      {wroteFirst !== null && <p className={s.facts}>{words.wrote(shortDate(wroteFirst))}</p>}
    </div>
  )
}

function reopening(value: ContactValue): string | null {
  if (value === 'safety_victim') return words.reopens.safety
  if (value === 'legal_order') return words.reopens.order
  return UNDER_A_NO.includes(value) ? words.reopens.no : null
}
