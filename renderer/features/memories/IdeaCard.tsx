import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useGate } from '../../bridge/use-gate.ts'
import { memoriesWords } from '../../words/memories.ts'
import { factsOf } from './activity-draft.ts'
import { IdeaMenu } from './IdeaMenu.tsx'
import type { MomentFormsState } from './MomentForms.tsx'
import s from './Memories.module.css'
import type { Moment } from './use-moments.ts'

interface IdeaCardProps {
  readonly moment: Moment
  readonly isFocused: boolean
  readonly isAskingShut: boolean
  readonly forms: MomentFormsState
}

const words = memoriesWords.jar

/** An idea, or one that ended; what may be done with it is in its menu. */
export function IdeaCard({ moment, isFocused, isAskingShut, forms }: IdeaCardProps): ReactNode {
  const { activity, standing, reason } = moment
  const { title, easyExit } = activity
  const gate = useGate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocused) heading.current?.focus()
  }, [isFocused])
  // The desk may be shut where meeting is not, such as by lines about every written way.
  const hasDesk = gate !== null && (gate.drafts === 'open' || gate.drafts === 'write_only')
  return (
    <li className={s.card} aria-labelledby={`idea-${activity.id}`}>
      <div className={s.cardHead}>
        <h3 id={`idea-${activity.id}`} ref={heading} tabIndex={-1} className={s.cardTitle}>
          {title}
        </h3>
        <IdeaMenu moment={moment} isAskingShut={isAskingShut} forms={forms} />
      </div>
      <p className={s.quiet}>{factsOf(activity)}</p>
      {easyExit !== '' && <p className={s.exit}>{words.exit(easyExit)}</p>}
      {standing === 'no' && <p>{words.endedNo}</p>}
      {standing === 'dropped' && <p>{words.endedDropped}</p>}
      {standing === 'idea' && reason === 'said_no' && <p className={s.exit}>{words.wasNo}</p>}
      {reason === null && hasDesk && (
        <div>
          <Button isSmall onPress={() => forms.open({ kind: 'invite', activity, isFace: false })}>
            {words.invite}
          </Button>
        </div>
      )}
    </li>
  )
}
