import type { ReactNode } from 'react'
import { listeningMinutes } from '../../../core/conversation/rehearsal.ts'
import { LONGEST, LONGEST_TALK, MOST, SHORTEST_TALK } from '../../../core/conversation/talk-kinds.ts'
import { Pair } from '../../ui/FormDialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Part } from '../../ui/Part.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { LineList } from './LineList.tsx'
import type { PlanPartProps } from './plan-part.ts'
import { PlanTextField } from './PlanTextField.tsx'

const words = conversationWords.form

/** What to ask, what to leave unsaid, and how the talk ends. */
export function ListenFields(part: PlanPartProps): ReactNode {
  const { draft, onChange } = part
  return (
    <>
      <Part title={words.questions} hint={words.questionsHint}>
        <LineList
          label={words.question}
          addLabel={words.questionAdd}
          placeholder={words.questionPlaceholder}
          lines={draft.questions}
          most={MOST.questions}
          longest={LONGEST.question}
          onChange={(questions) => onChange({ questions })}
        />
      </Part>
      <Part title={words.willNotSay} hint={words.willNotSayHint}>
        <LineList
          label={words.willNot}
          addLabel={words.willNotAdd}
          placeholder={words.willNotPlaceholder}
          lines={draft.willNotSay}
          most={MOST.willNotSay}
          longest={LONGEST.question}
          onChange={(willNotSay) => onChange({ willNotSay })}
        />
      </Part>
      <Part title={words.listen}>
        <Pair>
          <NumberField
            label={words.minutes}
            hint={words.minutesHint(listeningMinutes(draft.minutes))}
            value={draft.minutes}
            onChange={(minutes) => minutes !== null && onChange({ minutes })}
            minValue={SHORTEST_TALK}
            maxValue={LONGEST_TALK}
            step={5}
          />
          <PlanTextField
            {...part}
            field="pauseSignal"
            label={words.pauseSignal}
            placeholder={words.pausePlaceholder}
          />
        </Pair>
        <PlanTextField {...part} field="place" label={words.place} hint={words.placeHint} />
      </Part>
    </>
  )
}
