import type { ReactNode } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import { sayError } from '../../bridge/say-error.ts'
import { Banner } from '../../ui/Banner.tsx'

interface RefusalProps {
  readonly error: AppError
  /** On a screen of its own: with a title, and said at once. */
  readonly isLoud?: boolean
  readonly actions?: ReactNode
}

/** Why something was not done. A stop that the person asked for is no alarm. */
export function Refusal({ error, isLoud = false, actions }: RefusalProps): ReactNode {
  const { title, text } = sayError(error)
  return (
    <Banner
      tone={error.code === 'vault/cancelled' ? 'info' : 'danger'}
      announce={isLoud ? 'assertive' : 'polite'}
      actions={actions}
      {...(isLoud ? { title } : {})}
    >
      {text}
    </Banner>
  )
}
