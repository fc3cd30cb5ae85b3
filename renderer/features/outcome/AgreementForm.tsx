import type { ReactNode } from 'react'
import type { Agreement, AgreementDraft } from '../../../core/outcome/outcome.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { isAllAdded, onLists, type Unadded } from '../../bridge/unadded.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { DateField } from '../../ui/DateField.tsx'
import { TagField } from '../../ui/TagField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import { agreementsLeft } from './forms-left.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

interface AgreementFormProps {
  readonly agreement: Agreement
  readonly onClose: () => void
}

const words = outcomeWords.agreement
/** As the contract allows. */
const LONGEST = 300

export function AgreementForm({ agreement, onClose }: AgreementFormProps): ReactNode {
  const { whatDiffers, howWeArgue, review } = agreement
  const form = useKeptForm<AgreementDraft & Unadded<'whatDiffers'>>({
    left: agreementsLeft,
    key: 'agreement',
    start: { whatDiffers, howWeArgue, review, unadded: { whatDiffers: '' } },
    isFit: isAllAdded,
    write: (written) => call('outcome.editAgreement', onLists(written)),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  const { value: checks } = useFeature('space.clarity')
  // What must be, and what cannot be, by the newest check of step 1.
  const clear = [...(checks?.[0]?.mustHave ?? []), ...(checks?.[0]?.cannotAccept ?? [])]
  return (
    <KeptDialog
      form={form}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={outcomeWords.scenarios.cancel}
    >
      <TagField
        label={words.whatDiffers}
        value={draft.whatDiffers}
        onChange={(next) => change({ whatDiffers: [...next] })}
        suggestions={clear}
        placeholder={outcomeWords.scenarios.listFieldHint}
        longest={120}
        most={20}
        isForSentences
        box={{
          text: draft.unadded.whatDiffers,
          onChange: (text) => change({ unadded: { whatDiffers: text } }),
        }}
      />
      <TextArea
        label={words.howWeArgue}
        hint={words.howWeArgueHint}
        value={draft.howWeArgue}
        onChange={(text) => change({ howWeArgue: text })}
        maxLength={LONGEST}
        isReading
      />
      <DateField label={words.review} value={draft.review} onChange={(day) => change({ review: day })} />
    </KeptDialog>
  )
}
