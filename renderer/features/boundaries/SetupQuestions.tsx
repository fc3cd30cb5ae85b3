import { useState, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { statusWords } from '../../words/contact-setup.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'

const words = statusWords.setup
const ASKED = ['no', 'needs_time', 'practical_only', 'said_no', 'blocked_me', 'legal_order', 'skip'] as const
const ASKED_CHOICES = ASKED.map((value) => ({ value, label: words.askedChoices[value] }))
const YES_NO = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
  { value: 'skip', label: words.skip },
] as const
type YesNo = (typeof YES_NO)[number]['value']

/** The three questions of the start, each of which may be skipped. */
export function SetupQuestions({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [asked, setAsked] = useState<(typeof ASKED)[number]>('skip')
  const [wasAfraid, setWasAfraid] = useState<YesNo>('skip')
  const [frightened, setFrightened] = useState<YesNo>('skip')
  const answer = useAction('boundaries.answerSetup', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: statusWords.noted })
      onClose()
    },
  })
  const save = (): void =>
    void answer.run({
      asked: asked === 'skip' ? null : asked,
      wasAfraid: said(wasAfraid),
      frightenedThem: said(frightened),
    })
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={answer.error && sayError(answer.error)}
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      <p>{words.lead}</p>
      <RadioGroup label={words.asked} choices={ASKED_CHOICES} value={asked} onChange={setAsked} />
      <SegmentedControl label={words.wasAfraid} choices={YES_NO} value={wasAfraid} onChange={setWasAfraid} />
      <SegmentedControl
        label={words.frightenedThem}
        choices={YES_NO}
        value={frightened}
        onChange={setFrightened}
      />
    </FormDialog>
  )
}

function said(answer: YesNo): boolean | null {
  return answer === 'skip' ? null : answer === 'yes'
}
