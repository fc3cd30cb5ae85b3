import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { friendshipWords as words } from '../../words/friendship.ts'
import { CareItem } from './CareItem.tsx'
import type { FriendshipLog } from './friendship-log.ts'
import s from './Friendship.module.css'
import { MeetingRow } from './MeetingRow.tsx'
import { MotiveList } from './MotiveList.tsx'
import { useRemoveKept } from './use-remove-kept.tsx'

interface ClosedLogProps {
  readonly log: FriendshipLog
  readonly today: Day
  readonly step: ContactStepParts
}

/** Contact is closed: what was logged stays readable and can be deleted. No pictures, nothing to add. */
export function ClosedLog({ log, today, step }: ClosedLogProps): ReactNode {
  const meeting = useRemoveKept('meeting')
  const motive = useRemoveKept('motive')
  const idea = useRemoveKept('care')
  const { meetings, care, motives } = log
  const isEmpty = meetings.length + care.length + motives.length === 0
  return (
    <Page>
      <PageHeader title={words.title} actions={step.done} />
      {step.gate}
      {!isEmpty && (
        <Card title={words.closed.title}>
          <ul className={s.rows}>
            {meetings.map((each) => (
              <MeetingRow
                key={each.id}
                meeting={each}
                today={today}
                onEdit={null}
                onRemove={meeting.ask}
                hasConversation={false}
              />
            ))}
          </ul>
          <ul className={s.items}>
            {care.map((each) => (
              <CareItem key={each.id} idea={each} isOpen={false} hasMoments={false} onRemove={idea.ask} />
            ))}
          </ul>
          {motives.length > 0 && <MotiveList motives={motives} onEdit={null} onRemove={motive.ask} />}
        </Card>
      )}
      {meeting.dialog}
      {idea.dialog}
      {motive.dialog}
      {step.foot}
    </Page>
  )
}
