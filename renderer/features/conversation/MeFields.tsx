import type { ReactNode } from 'react'
import { openingOf } from '../../../core/conversation/spoken.ts'
import { Part } from '../../ui/Part.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { FEELINGS } from '../../words/feelings.data.ts'
import { NEEDS } from '../../words/needs.data.ts'
import s from './Conversation.module.css'
import type { PlanPartProps } from './plan-part.ts'
import { NeedsOnCards } from './NeedsOnCards.tsx'
import { PlanTextField } from './PlanTextField.tsx'
import { SoundNote } from './SoundNote.tsx'

const words = conversationWords.form
const NOTHING = { value: '', label: '–' }

interface MeFieldsProps extends PlanPartProps {
  /** What the cards of the plan say of the need behind them. */
  readonly needs: readonly string[]
}

/** Seen, felt, needed, asked. */
export function MeFields({ needs, ...part }: MeFieldsProps): ReactNode {
  const { draft, onChange, mayWrite, check } = part
  const opening = openingOf(draft)
  return (
    <Part title={words.me} hint={words.meHint}>
      <PlanTextField {...part} field="seen" label={words.seen} isSpoken />
      <Pair>
        <Select
          label={words.feel}
          hint={words.feelHint}
          choices={withOwn(FEELINGS, draft.feel)}
          value={draft.feel}
          onChange={(feel) => onChange({ feel })}
        />
        <PlanTextField {...part} field="about" label={words.about} placeholder={words.aboutPlaceholder} />
      </Pair>
      <PlanTextField
        {...part}
        field="wouldLike"
        label={words.wouldLike}
        placeholder={words.wouldLikePlaceholder}
      />
      {opening !== '' && mayWrite('wouldLike') && (
        <div className={s.field}>
          <p className={s.opening}>{opening}</p>
          <SoundNote text={opening} check={check} />
        </div>
      )}
      <Select
        label={words.need}
        hint={words.needHint}
        choices={withOwn(NEEDS, draft.need)}
        value={draft.need}
        onChange={(need) => onChange({ need })}
      />
      <NeedsOnCards needs={needs} draft={draft} onChange={onChange} />
      <PlanTextField {...part} field="request" label={words.request} hint={words.requestHint} isSpoken />
    </Part>
  )
}

/** The list, and a word from another version of it that stands. */
function withOwn(list: readonly string[], standing: string): readonly { value: string; label: string }[] {
  const all = standing === '' || list.includes(standing) ? list : [standing, ...list]
  return [NOTHING, ...all.map((word) => ({ value: word, label: word }))]
}
