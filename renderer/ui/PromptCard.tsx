import { CircleMinus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Card } from './Card.tsx'
import { IconButton } from './IconButton.tsx'
import s from './PromptCard.module.css'

interface PromptCardProps {
  /** A quiet line above the question. */
  readonly above: string
  readonly question: string
  readonly writeLabel: string
  readonly anotherLabel: string
  readonly hideLabel: string
  readonly onWrite: () => void
  /** Left out where there is only one. */
  readonly onAnother?: (() => void) | undefined
  readonly onHide: () => void
  /** Writing is the main thing to do on its page. */
  readonly isMain?: boolean
}

/** One question in the reading face: write about it, pass on, or never see it again. */
export function PromptCard(props: PromptCardProps): ReactNode {
  const {
    above,
    question,
    writeLabel,
    anotherLabel,
    hideLabel,
    onWrite,
    onAnother,
    onHide,
    isMain = true,
  } = props
  return (
    <Card>
      <div className={s.head}>
        <h2 className={s.above}>{above}</h2>
        <IconButton label={hideLabel} icon={<CircleMinus />} onPress={onHide} />
      </div>
      <p className={s.question} aria-live="polite">
        {question}
      </p>
      <div className={s.actions}>
        <Button kind={isMain ? 'primary' : 'plain'} onPress={onWrite}>
          {writeLabel}
        </Button>
        {onAnother !== undefined && <Button onPress={onAnother}>{anotherLabel}</Button>}
      </div>
    </Card>
  )
}
