import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { type Day, weekOf } from '../../../core/kernel/time.ts'
import { blankClarity } from '../../../core/space/clarity.ts'
import type { Clarity, ClarityDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { spaceWords } from '../../words/space.ts'
import { ClarityForm } from './ClarityForm.tsx'
import { ClarityView } from './ClarityView.tsx'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'

interface ClarityCardProps {
  /** Newest week first. */
  readonly checks: readonly Clarity[]
  readonly today: Day
}

const words = spaceWords.clarity

/** Once a week: what I want, what I miss, what must be and what cannot be. */
export function ClarityCard({ checks, today }: ClarityCardProps): ReactNode {
  const [, navigate] = useLocation()
  const [editing, setEditing] = useState<ClarityDraft | null>(null)
  const removal = useRemoval(
    words.removal,
    ({ week }: Clarity) => call('space.removeClarity', { week }),
    (check) => call('space.saveClarity', draftOf(check)),
  )
  const current = checks.find(({ week }) => week === weekOf(today))
  const earlier = checks.filter((check) => check !== current)
  const view = (check: Clarity): ReactNode => (
    <ClarityView
      key={check.week}
      check={check}
      onEdit={() => setEditing(draftOf(check))}
      onRemove={() => removal.ask(check)}
    />
  )
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{words.lead}</p>
      {current ? view(current) : <p className={s.quiet}>{words.none}</p>}
      <div className={s.actions}>
        {!current && <Button onPress={() => setEditing(blankClarity(today))}>{words.start}</Button>}
        <Button kind="quiet" onPress={() => navigate(paths.step('outcome'))}>
          {words.ways}
        </Button>
      </div>
      {earlier.length > 0 && (
        <Disclosure title={words.earlier(earlier.length)}>
          <div className={s.fields}>{earlier.map(view)}</div>
        </Disclosure>
      )}
      {editing !== null && <ClarityForm start={editing} onClose={() => setEditing(null)} />}
      {removal.dialog}
    </Card>
  )
}

function draftOf({ week, want, missPerson, missRoutine, mustHave, cannotAccept }: Clarity): ClarityDraft {
  return { week, want, missPerson, missRoutine, mustHave, cannotAccept }
}
