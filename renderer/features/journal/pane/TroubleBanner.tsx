import type { ReactNode } from 'react'
import type { AppError } from '../../../../core/kernel/errors.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { journalWords } from '../../../words/journal.ts'

const words = journalWords.saved

interface TroubleBannerProps {
  readonly trouble: AppError
  readonly onRetry: () => void
}

/** What happened, what is safe, and what to do. */
export function TroubleBanner({ trouble, onRetry }: TroubleBannerProps): ReactNode {
  return (
    <Banner
      tone="danger"
      announce="assertive"
      title={words.failedTitle}
      actions={
        <Button isSmall onPress={onRetry}>
          {words.retry}
        </Button>
      }
    >
      {`${sayError(trouble).text} ${words.failedSafe}`}
    </Banner>
  )
}
