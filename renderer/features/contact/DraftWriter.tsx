import { useRef, useState, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import type { ContactGate } from '../../../core/boundaries/contact-gate.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isAnswered } from '../../../core/contact/messages.ts'
import type { AppError } from '../../../core/kernel/errors.ts'
import { sayError } from '../../bridge/say-error.ts'
import type { WaysOut } from '../../bridge/ways-out.ts'
import { Banner } from '../../ui/Banner.tsx'
import { BackButton } from '../../ui/BackButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { contactWords } from '../../words/contact.ts'
import { formWords } from '../../words/forms.ts'
import { CheckPanel } from './CheckPanel.tsx'
import s from './Contact.module.css'
import { CoolFields } from './CoolFields.tsx'
import { InvitationOf } from './InvitationOf.tsx'
import { FeelPull } from './FeelPull.tsx'
import { LONGEST } from './message-draft.ts'
import { MessageFields } from './MessageFields.tsx'
import { hasOpenLine, PracticalLines } from './PracticalLines.tsx'
import { carryAside, discardAside, NEW_DRAFT } from './put-aside.ts'
import { Readiness } from './Readiness.tsx'
import { StandingLines } from './StandingLines.tsx'
import { useDraftCheck } from './use-draft-check.ts'
import { useMessage } from './use-message.ts'

interface DraftWriterProps {
  /** null for a new one. */
  readonly message: Message | null
  readonly gate: ContactGate
  readonly lines: readonly Boundary[]
  /** It is kept under that id and goes on being open. */
  readonly onMade: (id: string) => void
  readonly onBack: () => void
}

const words = contactWords.write

export function DraftWriter({ message, gate, lines, onMade, onBack }: DraftWriterProps): ReactNode {
  const open = useMessage(message, gate, onBack)
  const { draft, change, save, cool, keepUnsent, error } = open
  const draftId = message?.id ?? NEW_DRAFT
  const [missing, setMissing] = useState<string | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const found = useDraftCheck(draft.text)

  async function letCool(hours: number): Promise<void> {
    if (draft.text.trim() === '') return setMissing(words.needsWords)
    if (hasOpenLine(draft.text)) return setMissing(words.practical.open)
    if (!isAnswered(draft)) return setMissing(words.needsAnswers)
    const id = await cool(hours)
    if (id === null) return
    carryAside(draftId, id)
    onMade(id)
  }
  function begin(text: string, at: number): void {
    change({ text })
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(at, at)
    })
  }
  async function keep(): Promise<void> {
    const id = await save()
    if (id === null) return
    carryAside(draftId, id)
    showToast({ text: words.saved })
    onBack()
  }
  async function stay(): Promise<void> {
    const id = await keepUnsent()
    if (id === null) return
    carryAside(draftId, id)
    showToast({ text: words.kept })
    onBack()
  }
  return (
    <Page>
      <WriterHead open={open} />
      <div className={s.writer}>
        <div className={s.form}>
          {message !== null && <InvitationOf messageId={message.id} />}
          <StandingLines lines={lines} />
          <Readiness draft={draft} onChange={change} />
          <TextArea
            label={words.text}
            hint={draft.purpose === 'practical' ? words.practical.hint : words.textHint}
            value={draft.text}
            onChange={(text) => change({ text })}
            maxLength={LONGEST.text}
            rows={5}
            isReading
            inputRef={box}
          />
          {draft.purpose === 'practical' && draft.text.trim() === '' && <PracticalLines onUse={begin} />}
          <MessageFields draft={draft} gate={gate} onChange={change} />
          <Troubles missing={missing} error={error} />
          <CoolFields draft={draft} found={found} onCool={(hours) => void letCool(hours)}>
            <Discard open={open} draftId={draftId} />
            <Button onPress={() => void stay()}>{words.unsent}</Button>
            <Button onPress={() => void keep()}>{words.save}</Button>
          </CoolFields>
        </div>
        <CheckPanel
          draftId={draftId}
          text={draft.text}
          purpose={draft.purpose}
          found={found}
          onRewrite={({ start, end }) => {
            box.current?.focus()
            box.current?.setSelectionRange(start, end)
          }}
        />
      </div>
    </Page>
  )
}

interface DiscardProps {
  readonly open: Pick<WaysOut, 'discard'> & { readonly isTouched: boolean }
  readonly draftId: string
}

function Discard({ open, draftId }: DiscardProps): ReactNode {
  function discard(): void {
    discardAside(draftId)
    open.discard()
  }
  if (!open.isTouched) return null
  return (
    <Button kind="quiet" onPress={discard}>
      {words.discard}
    </Button>
  )
}

interface TroublesProps {
  /** What it needs before it cools. */
  readonly missing: string | null
  readonly error: AppError | null
}

function Troubles({ missing, error }: TroublesProps): ReactNode {
  return (
    <>
      {missing !== null && (
        <Banner tone="warn" announce="polite">
          {missing}
        </Banner>
      )}
      {error !== null && (
        <Banner tone="warn" title={sayError(error).title} announce="polite">
          {sayError(error).text}
        </Banner>
      )}
    </>
  )
}

function WriterHead({ open }: { readonly open: WaysOut & { readonly isUnfinished: boolean } }): ReactNode {
  return (
    <>
      <div className={s.top}>
        <BackButton onPress={open.leave}>{contactWords.back}</BackButton>
        <FeelPull />
      </div>
      <PageHeader title={words.newTitle} sub={words.lead} />
      {open.isUnfinished && <p className={s.quiet}>{formWords.unfinished(words.discard)}</p>}
    </>
  )
}
