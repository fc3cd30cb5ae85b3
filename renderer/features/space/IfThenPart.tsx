import { ListPlus, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { PLANS_AT_FIRST } from '../../../core/space/if-thens.ts'
import type { IfThen } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { pullWords } from '../../words/pulls.ts'
import { IfThenCard } from './IfThenCard.tsx'
import { IfThenForm, type IfThenEditing } from './IfThenForm.tsx'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'

interface IfThenPartProps {
  /** Those in use first. */
  readonly plans: readonly IfThen[]
  readonly editing: IfThenEditing | null
  readonly onEdit: (plan: IfThen) => void
  readonly onAdd: (trigger: null) => void
  readonly onClose: () => void
}

const words = pullWords.ifThen

export function IfThenPart({ plans, editing, onEdit, onAdd, onClose }: IfThenPartProps): ReactNode {
  const [shown, setShown] = useState<string | null>(null)
  useCommand('open-if-then', ({ id }) => setShown(id))
  const removal = useRemoval(
    words.removal,
    ({ id }: IfThen) => call('space.removeIfThen', { id }),
    ({ id }) => call('space.putIfThenBack', { id }),
  )
  const inUse = plans.filter(({ isActive }) => isActive)
  const resting = plans.filter(({ isActive }) => !isActive)
  const list = (some: readonly IfThen[]): ReactNode => (
    <ul className={s.cards}>
      {some.map((plan) => (
        <IfThenCard
          key={plan.id}
          plan={plan}
          isFocused={plan.id === shown}
          onEdit={onEdit}
          onRemove={removal.ask}
        />
      ))}
    </ul>
  )
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        plans.length > 0 && (
          <Button icon={<Plus />} onPress={() => onAdd(null)}>
            {words.add}
          </Button>
        )
      }
    >
      {plans.length === 0 && (
        <EmptyState
          icon={<ListPlus />}
          title={words.emptyTitle}
          actions={<Button onPress={() => onAdd(null)}>{words.emptyAction}</Button>}
        >
          {words.first}
        </EmptyState>
      )}
      {inUse.length > 0 && list(inUse)}
      {inUse.length > 0 && inUse.length < PLANS_AT_FIRST && <p className={s.quiet}>{words.few}</p>}
      {resting.length > 0 && (
        <Disclosure
          key={shown}
          title={words.resting(resting.length)}
          isOpenAtFirst={resting.some(({ id }) => id === shown)}
        >
          {list(resting)}
        </Disclosure>
      )}
      {editing !== null && <IfThenForm {...editing} onClose={onClose} />}
      {removal.dialog}
    </Part>
  )
}
