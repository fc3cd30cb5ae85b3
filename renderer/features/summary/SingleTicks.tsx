import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import type { SummaryCandidate } from './summary-types.ts'
import { withAll, withSingle } from './ticks.ts'

const words = summaryWords.single

interface SingleTicksProps {
  readonly section: string
  readonly candidates: readonly SummaryCandidate[]
  readonly without: readonly string[]
  readonly onChange: (without: string[]) => void
}

/** The single goals, cards or entries of a section, each of which can be left out. */
export function SingleTicks({ section, candidates, without, onChange }: SingleTicksProps): ReactNode {
  const left = new Set(without)
  const ids = candidates.map((candidate) => candidate.id)
  const chosen = ids.filter((id) => !left.has(id)).length
  const title = (
    <span>
      {words.count(chosen, ids.length)}
      <VisuallyHidden>. {words.open(section)}</VisuallyHidden>
    </span>
  )
  return (
    <Disclosure title={title} level={3}>
      <div className={s.singles}>
        {ids.length > 2 && (
          <div className={s.allOrNone}>
            <Button kind="quiet" isSmall onPress={() => onChange(withAll(without, ids, true))}>
              {words.all}
            </Button>
            <Button kind="quiet" isSmall onPress={() => onChange(withAll(without, ids, false))}>
              {words.nothing}
            </Button>
          </div>
        )}
        {candidates.map(({ id, label }) => (
          <Checkbox
            key={id}
            isSelected={!left.has(id)}
            onChange={(isIn) => onChange(withSingle(without, id, isIn))}
          >
            {label === '' ? words.untitled : label}
          </Checkbox>
        ))}
      </div>
    </Disclosure>
  )
}
