import type { ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { ALSO_ABOUT, sectionsFor, type SummarySection } from '../../../core/summary/summary-kinds.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { SingleTicks } from './SingleTicks.tsx'
import type { SummaryCandidate } from './summary-types.ts'
import { withSection } from './ticks.ts'

const words = summaryWords.sections

interface SectionTicksProps {
  readonly choices: SummaryChoices
  /** What this period holds, whether it is left out or not. */
  readonly candidates: readonly SummaryCandidate[]
  readonly onChange: (part: Partial<SummaryChoices>) => void
}

export function SectionTicks(props: SectionTicksProps): ReactNode {
  const offered = sectionsFor(props.choices.reader)
  return (
    <>
      <Ticks
        {...props}
        label={words.label}
        hint={words.hint}
        sections={offered.filter((section) => !isAbout(section))}
      />
      <Ticks {...props} label={words.also} hint={words.alsoHint} sections={offered.filter(isAbout)} />
    </>
  )
}

function isAbout(section: SummarySection): boolean {
  return ALSO_ABOUT.some((each) => each === section)
}

interface TicksProps extends SectionTicksProps {
  readonly label: string
  readonly hint: string
  readonly sections: readonly SummarySection[]
}

function Ticks({ label, hint, sections, choices, candidates, onChange }: TicksProps): ReactNode {
  return (
    <fieldset className={s.group}>
      <legend className={s.legend}>{label}</legend>
      <p className={s.hint}>{hint}</p>
      <ul className={s.ticks}>
        {sections.map((section) => {
          const [name, about] = words[section]
          const isIn = choices.sections.includes(section)
          const own = candidates.filter((candidate) => candidate.section === section)
          return (
            <li key={section}>
              <Checkbox
                hint={about}
                isSelected={isIn}
                onChange={(next) => onChange({ sections: withSection(choices.sections, section, next) })}
              >
                {name}
              </Checkbox>
              {isIn && own.length > 0 && (
                <SingleTicks section={name} candidates={own} choices={choices} onChange={onChange} />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
