import type { ReactNode } from 'react'
import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { ENERGY_WORDS, friendshipWords, LISTENED_WORDS, TONE_WORDS } from '../../words/friendship.ts'

interface MeetingFeltProps {
  readonly draft: MeetingDraft
  readonly onChange: (part: Partial<MeetingDraft>) => void
}

const words = friendshipWords.form

/** How it was for me; each may stay unsaid. */
export function MeetingFelt({ draft, onChange }: MeetingFeltProps): ReactNode {
  return (
    <>
      <ScalePicker
        label={words.tone}
        min={-2}
        max={2}
        value={draft.tone}
        onChange={(tone) => onChange({ tone })}
        names={TONE_WORDS}
      />
      <ScalePicker
        label={words.listened}
        min={0}
        max={3}
        value={draft.iListened}
        onChange={(iListened) => onChange({ iListened })}
        names={LISTENED_WORDS}
      />
      <ScalePicker
        label={words.energy}
        min={-2}
        max={2}
        value={draft.energyAfter}
        onChange={(energyAfter) => onChange({ energyAfter })}
        names={ENERGY_WORDS}
      />
      <Pair>
        <Checkbox
          isSelected={draft.askedAboutThem}
          onChange={(askedAboutThem) => onChange({ askedAboutThem })}
        >
          {words.asked}
        </Checkbox>
        <Checkbox isSelected={draft.talkedAboutUs} onChange={(talkedAboutUs) => onChange({ talkedAboutUs })}>
          {words.us}
        </Checkbox>
      </Pair>
    </>
  )
}
