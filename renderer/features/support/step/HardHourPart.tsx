import { LifeBuoy, Pencil, Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { BLANK_HARD_HOUR, hardHourDraftOf, hasPlan } from '../../../../core/support/hard-hour.ts'
import { HARD_HOUR_LISTS } from '../../../../core/support/support-kinds.ts'
import type { HardHour } from '../../../../core/support/support.schema.ts'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Part } from '../../../ui/Part.tsx'
import { HARD_HOUR_WORDS, supportStepWords } from '../../../words/support-step.ts'
import { HardHourDialog } from './HardHourDialog.tsx'
import { HardHourForm } from './HardHourForm.tsx'
import s from './SupportStep.module.css'

const words = supportStepWords.hardHour

/** Six lists for an hour that is hard to get through. Numbers are one press away. */
export function HardHourPart({ plan }: { readonly plan: HardHour | null }): ReactNode {
  const [isEditing, setEditing] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const draft = plan === null ? BLANK_HARD_HOUR : hardHourDraftOf(plan)
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        hasPlan(plan) && (
          <Button icon={<Pencil />} onPress={() => setEditing(true)}>
            {words.change}
          </Button>
        )
      }
    >
      {hasPlan(plan) ? (
        <Card>
          <div className={s.plan}>
            {HARD_HOUR_LISTS.filter((list) => plan[list].length > 0).map((list) => (
              <section key={list} aria-label={HARD_HOUR_WORDS[list].title}>
                <h3 className={s.planTitle}>{HARD_HOUR_WORDS[list].title}</h3>
                <ul className={s.planLines}>
                  {plan[list].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <div className={s.actions}>
            <Button icon={<LifeBuoy />} onPress={() => send('open-support', {})}>
              {words.numbers}
            </Button>
            <Button kind="quiet" icon={<Printer />} onPress={() => setPrinting(true)}>
              {words.print}
            </Button>
          </div>
        </Card>
      ) : (
        <EmptyState
          icon={<LifeBuoy />}
          title={words.emptyTitle}
          actions={
            <>
              <Button onPress={() => setEditing(true)}>{words.emptyAction}</Button>
              <Button kind="quiet" onPress={() => send('open-support', {})}>
                {words.numbers}
              </Button>
            </>
          }
        >
          {words.emptyText}
        </EmptyState>
      )}
      {isPrinting && <HardHourDialog onClose={() => setPrinting(false)} />}
      {isEditing && <HardHourForm start={draft} onClose={() => setEditing(false)} />}
    </Part>
  )
}
