import { useState, type ReactNode } from 'react'
import { CLOSING_ID } from '../../../core/outcome/closing.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Part } from '../../ui/Part.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import { ClosingForm } from './ClosingForm.tsx'
import { Fates } from './Fates.tsx'
import s from './Outcome.module.css'
import type { PartProps } from './part-props.ts'
import { Written } from './Written.tsx'

const words = outcomeWords.closing

/** When it is decided, whichever way: thank, keep, let go, and what becomes of the step. */
export function ClosingPart({ board, today, isReadOnly }: PartProps): ReactNode {
  const [isEditing, setEditing] = useState(false)
  const { thank, keep, letGo } = board.closing ?? { thank: '', keep: '', letGo: '' }
  const isBlank = thank === '' && keep === '' && letGo === ''
  return (
    <div className={s.parts}>
      <Part
        title={words.title}
        hint={words.hint}
        action={
          !isReadOnly && (
            <Button onPress={() => setEditing(true)}>{isBlank ? words.write : words.change}</Button>
          )
        }
      >
        <Card>
          {isBlank ? (
            <p className={s.quiet}>{words.nothing}</p>
          ) : (
            <div data-record={CLOSING_ID}>
              <Written
                fields={[
                  { label: words.thank, text: thank },
                  { label: words.keep, text: keep },
                  { label: words.letGo, text: letGo },
                ]}
                empty={words.empty}
              />
            </div>
          )}
        </Card>
      </Part>
      <Fates today={today} isReadOnly={isReadOnly} />
      {isEditing && <ClosingForm start={{ thank, keep, letGo }} onClose={() => setEditing(false)} />}
    </div>
  )
}
