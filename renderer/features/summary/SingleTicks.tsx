import { Pencil } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { RewordDialog } from './RewordDialog.tsx'
import type { SummaryCandidate } from './summary-types.ts'
import { withAll, withSingle, withWording } from './ticks.ts'

const words = summaryWords.single

interface SingleTicksProps {
  readonly section: string
  readonly candidates: readonly SummaryCandidate[]
  readonly choices: Pick<SummaryChoices, 'reader' | 'without' | 'wording'>
  readonly onChange: (part: Partial<SummaryChoices>) => void
}

/** The single goals, cards or entries of a section: each can be left out, and some be said in other words. */
export function SingleTicks({ section, candidates, choices, onChange }: SingleTicksProps): ReactNode {
  const { without, wording } = choices
  const left = new Set(without)
  const ids = candidates.map((candidate) => candidate.id)
  const chosen = ids.filter((id) => !left.has(id)).length
  const said = new Map(wording.map(({ id, text }) => [id, text]))
  const [rewording, setRewording] = useState<SummaryCandidate | null>(null)
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
            <Button kind="quiet" isSmall onPress={() => onChange({ without: withAll(without, ids, true) })}>
              {words.all}
            </Button>
            <Button kind="quiet" isSmall onPress={() => onChange({ without: withAll(without, ids, false) })}>
              {words.nothing}
            </Button>
          </div>
        )}
        {candidates.map((candidate) => (
          <div key={candidate.id} className={s.single}>
            <Checkbox
              isSelected={!left.has(candidate.id)}
              onChange={(isIn) => onChange({ without: withSingle(without, candidate.id, isIn) })}
              {...(said.has(candidate.id) ? { hint: words.reworded } : {})}
            >
              {candidate.label === '' ? words.untitled : candidate.label}
            </Checkbox>
            {candidate.words !== null && (
              <IconButton
                label={words.reword(candidate.label)}
                icon={<Pencil />}
                onPress={() => setRewording(candidate)}
              />
            )}
          </div>
        ))}
      </div>
      {rewording?.words != null && (
        <RewordDialog
          about={`${choices.reader} ${rewording.id}`}
          original={rewording.words}
          said={said.get(rewording.id) ?? rewording.words}
          onSave={(text) => onChange({ wording: withWording(wording, rewording.id, text) })}
          onClose={() => setRewording(null)}
        />
      )}
    </Disclosure>
  )
}
