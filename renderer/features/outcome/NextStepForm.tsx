import type { ReactNode } from 'react'
import type { LifeArea } from '../../../core/outcome/outcome.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AREA_WORDS, outcomeWords } from '../../words/outcome.ts'
import { stepsLeft } from './forms-left.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

interface NextStepFormProps {
  readonly area: LifeArea
  readonly onClose: () => void
}

const words = outcomeWords.areas
/** As the contract allows. */
const LONGEST = 200

export function NextStepForm({ area: { area, nextSmallStep }, onClose }: NextStepFormProps): ReactNode {
  const form = useKeptForm<{ readonly step: string }>({
    left: stepsLeft,
    key: area,
    start: { step: nextSmallStep },
    isFit: () => true,
    write: ({ step }) => call('outcome.setNextStep', { area, nextSmallStep: step }),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={AREA_WORDS[area]}
      saveLabel={words.save}
      cancelLabel={outcomeWords.scenarios.cancel}
      size="small"
    >
      <TextArea
        label={words.stepLabel}
        hint={words.stepHint}
        value={draft.step}
        onChange={(step) => change({ step })}
        maxLength={LONGEST}
        isReading
      />
    </KeptDialog>
  )
}
