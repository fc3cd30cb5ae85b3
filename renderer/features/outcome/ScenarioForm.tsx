import type { ReactNode } from 'react'
import type { Scenario, ScenarioDraft } from '../../../core/outcome/outcome.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { isAllAdded, onLists, type Unadded } from '../../bridge/unadded.ts'
import { TagField } from '../../ui/TagField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { outcomeWords, SCENARIO_FIELD_WORDS, SCENARIO_WORDS } from '../../words/outcome.ts'
import { scenariosLeft } from './forms-left.ts'
import s from './Outcome.module.css'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { useShelfTitles } from './use-shelf-titles.ts'

interface ScenarioFormProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

const words = outcomeWords.scenarios
const labels = SCENARIO_FIELD_WORDS
/** As the contract allows. */
const LONGEST = 300
const LONGEST_WHO = 200

export function ScenarioForm({ scenario, onClose }: ScenarioFormProps): ReactNode {
  const { kind, firstDay, firstMonth, whoITell, staysGood, wouldLearn } = scenario
  const form = useKeptForm<ScenarioDraft & Unadded<'staysGood'>>({
    left: scenariosLeft,
    key: kind,
    start: { firstDay, firstMonth, whoITell, staysGood, wouldLearn, unadded: { staysGood: '' } },
    isFit: isAllAdded,
    write: (draft) => call('outcome.editScenario', { kind, draft: onLists(draft) }),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  const shelf = useShelfTitles()
  const area = (name: 'firstDay' | 'firstMonth' | 'wouldLearn'): ReactNode => (
    <TextArea
      label={labels[name]}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      maxLength={LONGEST}
      isReading
    />
  )
  return (
    <KeptDialog
      form={form}
      title={SCENARIO_WORDS[kind]}
      saveLabel={words.saveText}
      cancelLabel={words.cancel}
    >
      <p className={s.quiet}>{words.formLead}</p>
      {area('firstDay')}
      {area('firstMonth')}
      <TextField
        label={labels.whoITell}
        value={draft.whoITell}
        onChange={(who) => change({ whoITell: who })}
        maxLength={LONGEST_WHO}
        hint={words.whoHint}
        autoComplete="off"
      />
      <TagField
        label={labels.staysGood}
        value={draft.staysGood}
        onChange={(next) => change({ staysGood: [...next] })}
        suggestions={shelf}
        placeholder={words.listFieldHint}
        longest={80}
        most={20}
        isForSentences
        box={{
          text: draft.unadded.staysGood,
          onChange: (text) => change({ unadded: { staysGood: text } }),
        }}
      />
      {area('wouldLearn')}
    </KeptDialog>
  )
}
