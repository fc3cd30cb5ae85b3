import type { ReactNode } from 'react'
import type { FoundName, SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { LONGEST, NAME_RULES } from '../../../core/summary/summary-kinds.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { withName } from './ticks.ts'

const words = summaryWords.names
const RULES = NAME_RULES.map((value) => ({ value, label: words.rules[value] }))

interface NamesFieldProps {
  readonly names: SummaryChoices['names']
  readonly found: readonly FoundName[]
  readonly onChange: (names: SummaryChoices['names']) => void
}

/** Every name in the document, and what is written instead. Those that stay are marked in the preview. */
export function NamesField({ names, found, onChange }: NamesFieldProps): ReactNode {
  const staying = found.filter(({ as }) => as === null).length
  return (
    <fieldset className={s.group}>
      <legend className={s.legend}>{words.label}</legend>
      <SegmentedControl
        label={words.known}
        choices={RULES}
        value={names.known}
        onChange={(known) => onChange({ ...names, known })}
      />
      <p className={s.aside} role="status">
        {words.found(found.length, staying)}
      </p>
      {found.length > 0 && (
        <Disclosure title={words.list} level={3}>
          <div className={s.singles}>
            {found.map(({ name, isKnown, times, as }) => (
              <TextField
                key={name}
                label={words.instead(name)}
                hint={words.about(isKnown, times)}
                maxLength={LONGEST.name}
                placeholder={as ?? name}
                value={names.own.find((each) => each.name === name)?.as ?? ''}
                onChange={(text) => onChange({ ...names, own: withName(names.own, name, text) })}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </fieldset>
  )
}
