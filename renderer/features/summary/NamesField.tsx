import { X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { FoundName, SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { LONGEST, NAME_RULES } from '../../../core/summary/summary-kinds.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { withAddedName, withName, withoutName } from './ticks.ts'

const words = summaryWords.names
const RULES = NAME_RULES.map((value) => ({ value, label: words.rules[value] }))

type OwnNames = SummaryChoices['names']['own']

interface NamesFieldProps {
  readonly names: SummaryChoices['names']
  readonly found: readonly FoundName[]
  readonly onChange: (names: SummaryChoices['names']) => void
}

/** Every name in the document, and what is written instead. Those that stay are marked in the preview. */
export function NamesField({ names, found, onChange }: NamesFieldProps): ReactNode {
  const [more, setMore] = useState('')
  const inIt = found.filter(({ times }) => times > 0)
  const staying = inIt.filter(({ as }) => as === null).length
  const added = found.filter(({ isAdded }) => isAdded)
  const noticed = found.filter(({ isAdded }) => !isAdded)
  const own = (next: OwnNames): void => onChange({ ...names, own: next })
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
        {words.found(inIt.length, staying)}
      </p>
      {noticed.length > 0 && (
        <Disclosure title={words.list} level={3}>
          <div className={s.singles}>
            {noticed.map((each) => (
              <NameBox key={each.name} found={each} own={names.own} onChange={own} />
            ))}
          </div>
        </Disclosure>
      )}
      {added.map((each) => (
        <div key={each.name} className={s.added}>
          <NameBox found={each} own={names.own} onChange={own} />
          <IconButton
            label={words.takeOff(each.name)}
            icon={<X />}
            onPress={() => own(withoutName(names.own, each.name))}
          />
        </div>
      ))}
      <AddLine
        label={words.another}
        buttonLabel={words.add}
        longest={LONGEST.name}
        value={more}
        onChange={setMore}
        onAdd={async (name) => {
          own(withAddedName(names.own, name))
          setMore('')
        }}
      />
    </fieldset>
  )
}

interface NameBoxProps {
  readonly found: FoundName
  readonly own: OwnNames
  readonly onChange: (own: OwnNames) => void
}

function NameBox({ found, own, onChange }: NameBoxProps): ReactNode {
  const { name, isAdded, as } = found
  return (
    <TextField
      label={words.instead(name)}
      hint={words.about(found)}
      maxLength={LONGEST.name}
      {...(as === null ? {} : { placeholder: as })}
      value={own.find((each) => each.name === name)?.as ?? ''}
      onChange={(text) => onChange(withName(own, name, text, isAdded))}
    />
  )
}
