import type { ReactNode } from 'react'
import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'
import { LONGEST } from './meeting-draft.ts'

interface MeetingMoreProps {
  readonly draft: MeetingDraft
  readonly isHelpedBefore: boolean
  readonly onChange: (part: Partial<MeetingDraft>) => void
}

const words = friendshipWords.form

/** Folded away: a help and a note. Open at once where it was a help, or something stands there. */
export function MeetingMore({ draft, isHelpedBefore, onChange }: MeetingMoreProps): ReactNode {
  const { helpedWith, note, kind } = draft
  return (
    <Disclosure title={words.more} isOpenAtFirst={kind === 'help' || helpedWith !== '' || note !== ''}>
      <div className={s.stack}>
        <TextField
          label={words.helpedWith}
          value={helpedWith}
          onChange={(next) => onChange({ helpedWith: next })}
          autoComplete="off"
          hint={isHelpedBefore ? words.helpedBefore : words.helpedHint}
          {...(helpedWith.length > LONGEST.helpedWith ? { error: words.tooLong(LONGEST.helpedWith) } : {})}
        />
        <TextArea
          label={words.note}
          value={note}
          onChange={(next) => onChange({ note: next })}
          {...(note.length > LONGEST.note ? { error: words.tooLong(LONGEST.note) } : {})}
        />
      </div>
    </Disclosure>
  )
}
