import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { SURE_WORDS, WEIGHT_WORDS, influenceWords } from '../../words/issue-kinds.ts'
import { FieldGroup } from './FieldGroup.tsx'
import type { DraftProps } from './LongField.tsx'
import s from './LookCloser.module.css'
import { useHidesMine } from './use-hides-mine.ts'

const words = closeLookWords.fields
const group = closeLookWords.groups.weight

export function WeightFields({ draft, onChange }: DraftProps): ReactNode {
  const isHidden = useHidesMine(draft)
  return (
    <FieldGroup title={isHidden ? group.titleWithoutMine : group.title}>
      <ScalePicker
        label={words.weight}
        min={1}
        max={5}
        value={draft.weight}
        onChange={(weight) => onChange({ weight })}
        ends={[WEIGHT_WORDS[0], WEIGHT_WORDS[4]]}
      />
      {!isHidden && <Influence draft={draft} onChange={onChange} />}
      <ScalePicker
        label={words.sure}
        min={1}
        max={5}
        value={draft.sure}
        onChange={(sure) => onChange({ sure })}
        ends={[SURE_WORDS[0], SURE_WORDS[4]]}
      />
    </FieldGroup>
  )
}

const MIDDLE = 50
const STEP = 5

/** Unsaid until the hand is laid on it: half is an answer, not a starting point. */
function Influence({ draft, onChange }: DraftProps): ReactNode {
  const { myInfluence } = draft
  return (
    <div className={s.influence}>
      <Slider
        label={words.influence}
        value={myInfluence ?? MIDDLE}
        onChange={(value) => onChange({ myInfluence: value })}
        step={STEP}
        say={(value) => (myInfluence === null ? words.influenceUnsaid : influenceWords(value))}
        ends={words.influenceEnds}
      />
      {myInfluence === null ? (
        <Button kind="quiet" isSmall onPress={() => onChange({ myInfluence: MIDDLE })}>
          {words.influenceHalf}
        </Button>
      ) : (
        <Button kind="quiet" isSmall onPress={() => onChange({ myInfluence: null })}>
          {words.influenceClear}
        </Button>
      )}
    </div>
  )
}
