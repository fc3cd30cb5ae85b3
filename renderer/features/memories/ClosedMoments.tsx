import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { memoriesWords as words } from '../../words/memories.ts'
import { factsOf } from './activity-draft.ts'
import s from './Memories.module.css'
import { Shelf } from './ShelfPart.tsx'
import type { Moment } from './use-moments.ts'

interface ClosedMomentsProps {
  readonly moments: readonly Moment[]
  readonly today: Day
  readonly step: ContactStepParts
  readonly onOpen: (id: string) => void
}

/** The step is closed: what was written stays readable behind a fold, and nothing here leads to asking. */
export function ClosedMoments({ moments, today, step, onOpen }: ClosedMomentsProps): ReactNode {
  const done = moments.filter(({ activity }) => activity.status === 'done')
  const ideas = moments.filter(({ activity }) => activity.status !== 'done')
  return (
    <Page>
      <PageHeader title={words.title} actions={step.done} />
      {step.gate}
      {ideas.length > 0 && (
        <Card>
          <Disclosure level={2} title={words.closed.ideas}>
            <ul className={s.plain}>
              {ideas.map(({ activity }) => (
                <li key={activity.id} data-record={activity.id}>
                  <p className={s.cardTitle}>{activity.title}</p>
                  <p className={s.quiet}>{factsOf(activity)}</p>
                </li>
              ))}
            </ul>
          </Disclosure>
        </Card>
      )}
      {done.length > 0 && (
        <Card>
          <Disclosure level={2} title={words.closed.shelf}>
            <Shelf moments={done} today={today} onOpen={onOpen} />
          </Disclosure>
        </Card>
      )}
      {step.foot}
    </Page>
  )
}
