import { CircleAlert, HeartHandshake, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import s from './Banner.module.css'
import { IconButton } from './IconButton.tsx'
import { cx } from './cx.ts'

export type BannerTone = 'info' | 'care' | 'warn' | 'danger'

interface BannerProps {
  /** `care` for support and safety: calm, warm, never an alarm. */
  readonly tone?: BannerTone
  readonly title?: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
  /** Announced when it appears: politely, or at once. Leave out for what was there from the start. */
  readonly announce?: 'polite' | 'assertive'
}

const ICONS = { info: Info, care: HeartHandshake, warn: TriangleAlert, danger: CircleAlert }

export function Banner({
  tone = 'info',
  title,
  children,
  actions,
  onDismiss,
  announce,
}: BannerProps): ReactNode {
  const Icon = ICONS[tone]
  const role = announce === undefined ? 'note' : announce === 'polite' ? 'status' : 'alert'
  return (
    <div role={role} className={cx(s.banner, s[tone])}>
      <Icon aria-hidden="true" className={s.icon} />
      <div className={s.words}>
        {title !== undefined && <p className={s.title}>{title}</p>}
        <div>{children}</div>
        {actions !== undefined && <div className={s.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && <IconButton label="Close" icon={<X />} onPress={onDismiss} />}
    </div>
  )
}
