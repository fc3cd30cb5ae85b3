import type { ReactNode } from 'react'
import type { ClosingDraft } from '../../../core/outcome/outcome.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import { closingsLeft } from './forms-left.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

interface ClosingFormProps {
  readonly start: ClosingDraft
  readonly onClose: () => void
}

const words = outcomeWords.closing
/** As the contract allows. */
const LONGEST = 1000

export function ClosingForm({ start, onClose }: ClosingFormProps): ReactNode {
  const form = useKeptForm<ClosingDraft>({
    left: closingsLeft,
    key: 'closing',
    start,
    isFit: () => true,
    write: (written) => call('outcome.editClosing', written),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  const area = (name: keyof ClosingDraft): ReactNode => (
    <TextArea
      label={words[name]}
      value={draft[name]}
      onChange={(text) => change({ [name]: text })}
      maxLength={LONGEST}
      isReading
    />
  )
  return (
    <KeptDialog form={form} title={words.title} saveLabel={words.save} cancelLabel={words.cancel}>
      {area('thank')}
      {area('keep')}
      {area('letGo')}
    </KeptDialog>
  )
}
