import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { MY_PART_KINDS } from '../../../core/issues/issue-kinds.ts'
import { sidesInOrder, type Side } from '../../../core/issues/sides.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { PART_WORDS } from '../../words/issue-kinds.ts'
import { FearNote } from './FearNote.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { LongField, type DraftProps } from './LongField.tsx'
import s from './SidesFields.module.css'
import { useHidesMine } from './use-hides-mine.ts'

interface SidesFieldsProps extends DraftProps {
  /** Close looks up to now: they decide which side is asked first. */
  readonly looksBefore: readonly string[]
}

const words = closeLookWords.fields
const group = closeLookWords.groups.sides

export function SidesFields({ draft, onChange, looksBefore }: SidesFieldsProps): ReactNode {
  const isHidden = useHidesMine(draft)
  const sides = sidesInOrder({ wasAfraidOrHurt: isHidden, lookedCloserAt: [...looksBefore] })
  return (
    <FieldGroup title={isHidden ? group.titleWithoutMine : group.title} hint={isHidden ? '' : group.hint}>
      <Checkbox
        isSelected={draft.wasAfraidOrHurt}
        onChange={(wasAfraidOrHurt) => onChange({ wasAfraidOrHurt })}
        hint={closeLookWords.fear.hint}
      >
        {closeLookWords.fear.label}
      </Checkbox>
      {isHidden && <FearNote />}
      {sides.map((side) => (
        <SideField key={side} side={side} isHidden={isHidden} draft={draft} onChange={onChange} />
      ))}
    </FieldGroup>
  )
}

interface SideFieldProps extends DraftProps {
  readonly side: Side
  /** My part is not asked for. */
  readonly isHidden: boolean
}

function SideField({ side, isHidden, draft, onChange }: SideFieldProps): ReactNode {
  const field = { draft, onChange }
  if (side === 'theirs') {
    const hint = isHidden ? words.theirsHintAfraid : words.theirsHint
    return <LongField {...field} field="theirPart" label={words.theirs} hint={hint} />
  }
  if (side === 'circumstance') {
    return (
      <LongField {...field} field="circumstance" label={words.circumstance} hint={words.circumstanceHint} />
    )
  }
  return (
    <div className={s.mine}>
      <LongField {...field} field="myPart" label={words.mine} hint={words.mineHint} />
      <PartKinds {...field} />
    </div>
  )
}

function PartKinds({ draft, onChange }: DraftProps): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={words.kinds}
      selectionMode="multiple"
      selectedKeys={draft.myPartKinds}
      onSelectionChange={(keys) => onChange({ myPartKinds: MY_PART_KINDS.filter((kind) => keys.has(kind)) })}
      className={s.kinds ?? ''}
    >
      {MY_PART_KINDS.map((kind) => (
        <ToggleButton key={kind} id={kind} className={s.kind ?? ''}>
          {PART_WORDS[kind]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
