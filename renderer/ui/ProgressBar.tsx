import type { ReactNode } from 'react'
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import s from './ProgressBar.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface ProgressBarProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** 0 to 1; null while nobody knows how long. */
  readonly share: number | null
}

export function ProgressBar({ label, isLabelHidden = false, share }: ProgressBarProps): ReactNode {
  return (
    <AriaProgressBar
      {...(share === null ? { isIndeterminate: true } : { value: share * 100 })}
      className={s.progress ?? ''}
    >
      {isLabelHidden ? (
        <VisuallyHidden elementType="span">
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={s.label ?? ''}>{label}</Label>
      )}
      <span className={s.track}>
        <span
          className={share === null ? s.unknown : s.fill}
          style={share === null ? undefined : { width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
        />
      </span>
    </AriaProgressBar>
  )
}
