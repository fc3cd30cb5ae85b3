import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { Period } from '../../../../core/review/periods.ts'
import { PERIOD_KINDS, type PeriodKind } from '../../../../core/review/review-kinds.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { periodWords as words } from '../../../words/looking-back.ts'
import s from './Period.module.css'
import { periodName } from './period-name.ts'

interface PeriodSwitchProps {
  readonly kind: PeriodKind
  readonly period: Period
  readonly today: Day
  readonly onKind: (kind: PeriodKind) => void
  readonly onStep: (steps: number) => void
}

/** Which week or month. Nothing here says which were left out. */
export function PeriodSwitch({ kind, period, today, onKind, onStep }: PeriodSwitchProps): ReactNode {
  return (
    <div className={s.bar}>
      <SegmentedControl
        label={words.kind}
        isLabelHidden
        choices={PERIOD_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={onKind}
      />
      <div className={s.step}>
        <IconButton label={words.earlier[kind]} icon={<ChevronLeft />} hasBorder onPress={() => onStep(-1)} />
        <h2 className={s.period} aria-live="polite">
          {periodName(kind, period)}
        </h2>
        <IconButton
          label={words.later[kind]}
          icon={<ChevronRight />}
          hasBorder
          isDisabled={period.to >= today}
          onPress={() => onStep(1)}
        />
      </div>
    </div>
  )
}
