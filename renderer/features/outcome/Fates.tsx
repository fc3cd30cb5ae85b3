import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Part } from '../../ui/Part.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import s from './Outcome.module.css'
import { SealAllForm } from './SealAllForm.tsx'
import { useRemoveAll } from './use-remove-all.tsx'

interface FatesProps {
  readonly today: Day
  readonly isReadOnly: boolean
}

const words = outcomeWords.closing

/** Three things that can become of the step, none of them more than another. */
export function Fates({ today, isReadOnly }: FatesProps): ReactNode {
  const [isSealing, setSealing] = useState(false)
  const removal = useRemoveAll()
  const archive = useAction('outcome.archive', { onDone: () => showToast({ text: words.archived }) })
  return (
    <Part title={words.fatesTitle} hint={words.fatesHint}>
      <div className={s.fates}>
        {!isReadOnly && (
          <>
            <FateCard title={words.archive} text={words.archiveText}>
              <Button onPress={() => void archive.run()}>{words.archiveAction}</Button>
            </FateCard>
            <FateCard title={words.seal} text={words.sealText}>
              <Button onPress={() => setSealing(true)}>{words.sealAction}</Button>
            </FateCard>
          </>
        )}
        <FateCard title={words.remove} text={words.removeText}>
          <Button onPress={removal.ask}>{words.removeAction}</Button>
        </FateCard>
      </div>
      {isSealing && <SealAllForm today={today} onClose={() => setSealing(false)} />}
      {removal.dialog}
    </Part>
  )
}

interface FateCardProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function FateCard({ title, text, children }: FateCardProps): ReactNode {
  return (
    <Card title={title} titleLevel={3}>
      <p className={s.fateText}>{text}</p>
      <div>{children}</div>
    </Card>
  )
}
