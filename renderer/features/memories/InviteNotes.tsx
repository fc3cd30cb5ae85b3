import type { ReactNode } from 'react'
import { isInForce } from '../../../core/boundaries/contact-gate.ts'
import { FIRST_TIMES, lightReasons } from '../../../core/memories/asking.ts'
import type { Activity, MeetingTime } from '../../../core/memories/memories.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { LIGHT_WORDS, memoriesWords } from '../../words/memories.ts'
import s from './Memories.module.css'

interface InviteNotesProps {
  readonly activity: Activity
  readonly time: MeetingTime | null
  readonly doneBefore: number
  readonly isFace: boolean
}

const words = memoriesWords.invite

/** What is worth a thought before asking: how the first times are kept, and the lines that stand. Nothing is refused here. */
export function InviteNotes({ activity, time, doneBefore, isFace }: InviteNotesProps): ReactNode {
  const { value: lines } = useFeature('boundaries.list')
  const standing = (lines ?? []).filter(isInForce)
  const reasons = lightReasons(activity, time, doneBefore).map((reason) => LIGHT_WORDS[reason])
  return (
    <>
      <div className={s.note}>
        {!isFace && <p>{words.lead}</p>}
        {doneBefore < FIRST_TIMES && (
          <p>
            {words.rule} {reasons.length > 0 && words.but(reasons.join(', and '))}
          </p>
        )}
        <p>{words.care}</p>
      </div>
      {standing.length > 0 && (
        <section aria-label={words.lines} className={s.lines}>
          <h3 className={s.small}>{words.lines}</h3>
          <ul>
            {standing.map(({ id, text }) => (
              <li key={id}>
                <Button
                  kind="quiet"
                  aria-label={words.openLine(text)}
                  onPress={() => send('open-boundary', { id })}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
