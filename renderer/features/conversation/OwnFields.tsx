import type { ReactNode } from 'react'
import { LONGEST, MOST } from '../../../core/conversation/talk-kinds.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Part } from '../../ui/Part.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Conversation.module.css'
import { LineList } from './LineList.tsx'
import { PickList } from './PickList.tsx'
import type { PlanPartProps } from './plan-part.ts'

const words = conversationWords.form

/** My own part, and what I do now, before anything else. */
export function OwnFields({ draft, onChange, check }: PlanPartProps): ReactNode {
  return (
    <>
      <Part title={words.own} hint={words.ownHint}>
        <LineList
          label={words.ownLine}
          addLabel={words.ownAdd}
          placeholder={words.ownPlaceholder}
          lines={draft.own}
          most={MOST.own}
          longest={LONGEST.line}
          check={check}
          onChange={(own) => onChange({ own })}
        />
      </Part>
      <Part title={words.now} hint={words.nowHint}>
        <EvidencePicks picked={draft.evidenceIds} onChange={(evidenceIds) => onChange({ evidenceIds })} />
      </Part>
    </>
  )
}

interface EvidencePicksProps {
  readonly picked: readonly string[]
  readonly onChange: (ids: string[]) => void
}

function EvidencePicks({ picked, onChange }: EvidencePicksProps): ReactNode {
  const { value: evidence } = useFeature('conversation.evidence')
  if (evidence === undefined) return null
  const choices = evidence.map(({ id, thisTimeI, day }) => ({
    value: id,
    label: `This time I ${thisTimeI}`,
    hint: shortDate(day),
  }))
  if (choices.length === 0) return <p className={s.quiet}>{words.nowNone}</p>
  return (
    <PickList
      label={words.nowPick}
      fullText={words.nowFull}
      choices={choices}
      picked={picked}
      most={MOST.evidence}
      onChange={onChange}
    />
  )
}
