import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { BackButton } from '../../ui/BackButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { dayInWords } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import { AfterForm } from './AfterForm.tsx'
import s from './Memories.module.css'
import { PicturesPart } from './PicturesPart.tsx'
import { useRemoveMoment } from './use-remove-moment.tsx'
import type { Moment } from './use-moments.ts'

interface MemoryPageProps {
  readonly moment: Moment
  readonly today: Day
  /** The step is closed: it can be read, and deleted. */
  readonly isReadOnly: boolean
  readonly onBack: () => void
}

const words = memoriesWords.memory

/** One memory on a page of its own: the only place where its pictures are shown. */
export function MemoryPage({ moment, today, isReadOnly, onBack }: MemoryPageProps): ReactNode {
  const { activity, pictures } = moment
  const { title, doneOn, memory, learned, enjoyed, natural } = activity
  const [isEditing, setEditing] = useState(false)
  const removal = useRemoveMoment(onBack)
  const facts = [
    ...(enjoyed === null ? [] : [memoriesWords.shelf.enjoyed(enjoyed)]),
    ...(natural === null ? [] : [words.natural(natural)]),
  ]
  return (
    <Page width="reading">
      <BackButton onPress={onBack}>{words.back}</BackButton>
      <PageHeader title={title} sub={words.on(dayInWords(doneOn ?? today))} />
      <Card>
        <div className={s.notes}>
          {memory === '' && learned === '' && <p className={s.quiet}>{words.noNotes}</p>}
          {memory !== '' && <p className={s.letter}>{memory}</p>}
          {learned !== '' && (
            <p>
              <span className={s.small}>{words.learned}:</span> {learned}
            </p>
          )}
          {facts.length > 0 && <p className={s.quiet}>{facts.join(' · ')}</p>}
          <div className={s.actions}>
            {!isReadOnly && <Button onPress={() => setEditing(true)}>{words.edit}</Button>}
            <Button kind="quiet" onPress={() => removal.ask(activity)}>
              {words.remove}
            </Button>
          </div>
        </div>
      </Card>
      <PicturesPart activityId={activity.id} pictures={pictures} isReadOnly={isReadOnly} />
      {isEditing && <AfterForm activity={activity} today={today} onClose={() => setEditing(false)} />}
      {removal.dialog}
    </Page>
  )
}
