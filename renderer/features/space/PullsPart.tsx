import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { dayOf, type LocalTime } from '../../../core/kernel/time.ts'
import type { Trigger } from '../../../core/space/space-kinds.ts'
import type { ContactEvent, Urge } from '../../../core/space/space.schema.ts'
import { LEAST_URGES } from '../../../core/space/urge-figures.ts'
import { useCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Part.tsx'
import { pullWords } from '../../words/pulls.ts'
import { PullList } from './PullList.tsx'
import { PullStrip } from './PullStrip.tsx'
import { PullWeeks } from './PullWeeks.tsx'
import s from './Space.module.css'
import { UrgeForm, type UrgeEditing } from './UrgeForm.tsx'
import { urgeDraftOf } from './urge-draft.ts'

interface PullsPartProps {
  /** Newest first. */
  readonly urges: readonly Urge[]
  readonly now: LocalTime
  readonly onPlan: (trigger: Trigger | null) => void
  readonly onContact: (kind: ContactEvent['kind'], at: LocalTime) => void
}

const words = pullWords.pulls

/** Pictures from five on, and all pulls as a list. */
export function PullsPart({ urges, now, onPlan, onContact }: PullsPartProps): ReactNode {
  const [editing, setEditing] = useState<UrgeEditing | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  useCommand('open-urge', ({ id }) => setShown(id))
  const today = dayOf(now)
  const count = urges.length
  const add = (): void =>
    setEditing({ urge: null, start: { at: now, before: 5, trigger: null, did: null, after: null } })
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        <Button icon={<Plus />} onPress={add}>
          {words.add}
        </Button>
      }
    >
      {count === 0 && <p className={s.quiet}>{words.none}</p>}
      {count > 0 && count < LEAST_URGES && <p className={s.quiet}>{words.few(count, LEAST_URGES)}</p>}
      {count >= LEAST_URGES && (
        <>
          <PullStrip urges={urges} today={today} />
          <PullWeeks urges={urges} today={today} />
        </>
      )}
      {count > 0 && (
        <PullList
          key={shown}
          urges={urges}
          shown={shown}
          onEdit={(urge) => setEditing({ urge, start: urgeDraftOf(urge) })}
          onPlan={onPlan}
          onContact={onContact}
        />
      )}
      {editing !== null && <UrgeForm {...editing} now={now} onClose={() => setEditing(null)} />}
    </Part>
  )
}
