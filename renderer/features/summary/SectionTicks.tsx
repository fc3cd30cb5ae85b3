import type { ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { SingleTicks } from './SingleTicks.tsx'
import type { SummaryCandidate } from './summary-types.ts'
import { withSection } from './ticks.ts'

interface SectionTicksProps {
  readonly choices: SummaryChoices
  /** What this period holds, whether it is left out or not. */
  readonly candidates: readonly SummaryCandidate[]
  readonly onChange: (part: Partial<SummaryChoices>) => void
}

export function SectionTicks({ choices, candidates, onChange }: SectionTicksProps): ReactNode {
  return (
    <fieldset className={s.group}>
      <legend className={s.legend}>{summaryWords.sections.label}</legend>
      <p className={s.hint}>{summaryWords.sections.hint}</p>
      <ul className={s.ticks}>
        {SUMMARY_SECTIONS.map((section) => {
          const [name, hint] = summaryWords.sections[section]
          const isIn = choices.sections.includes(section)
          const own = candidates.filter((candidate) => candidate.section === section)
          return (
            <li key={section}>
              <Checkbox
                hint={hint}
                isSelected={isIn}
                onChange={(next) => onChange({ sections: withSection(choices.sections, section, next) })}
              >
                {name}
              </Checkbox>
              {isIn && own.length > 0 && (
                <SingleTicks
                  section={name}
                  candidates={own}
                  without={choices.without}
                  onChange={(without) => onChange({ without })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
