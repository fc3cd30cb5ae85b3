import type { ReactNode } from 'react'
import { filledParts, hasBut } from '../../../core/conversation/apology.ts'
import { APOLOGY_PARTS } from '../../../core/conversation/talk-kinds.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Part } from '../../ui/Part.tsx'
import { APOLOGY_WORDS, conversationWords } from '../../words/conversation.ts'
import { ApologyDots } from './ApologyDots.tsx'
import s from './Conversation.module.css'
import type { PlanPartProps } from './plan-part.ts'
import { PlanTextField } from './PlanTextField.tsx'

const words = conversationWords.form

/** What I did and what I would repair come first; asking to be forgiven is folded away. */
export function ApologyFields(part: PlanPartProps): ReactNode {
  const { draft } = part
  const filled = filledParts(draft)
  return (
    <Part title={words.apology} hint={words.apologyHint}>
      <ApologyDots filled={filled} sentence={conversationWords.check.apology(filled.length)} />
      {APOLOGY_PARTS.filter((each) => each !== 'forgiveness').map((each) => (
        <div key={each} className={s.field}>
          <PlanTextField {...part} field={each} {...APOLOGY_WORDS[each]} isSpoken />
          {each === 'explanation' && hasBut(draft.explanation) && <p className={s.care}>{words.but}</p>}
        </div>
      ))}
      {part.mayWrite('forgiveness') && (
        <Disclosure title={APOLOGY_WORDS.forgiveness.label} isOpenAtFirst={draft.forgiveness !== ''}>
          <PlanTextField {...part} field="forgiveness" {...APOLOGY_WORDS.forgiveness} isSpoken />
        </Disclosure>
      )}
    </Part>
  )
}
