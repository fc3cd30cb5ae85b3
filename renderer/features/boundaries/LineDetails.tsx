import type { ReactNode } from 'react'
import type { BoundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { BOUNDARY_SOURCES, BOUNDARY_TOPICS, FIRMNESSES } from '../../../core/boundaries/boundary-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { boundariesWords, FIRMNESS_WORDS, LINE_SOURCE_WORDS, TOPIC_WORDS } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'

interface LineDetailsProps {
  readonly draft: BoundaryDraft
  readonly today: Day
  readonly onChange: (part: Partial<BoundaryDraft>) => void
}

const words = boundariesWords.form
const NONE = 'none'
const TOPICS = [
  { value: NONE, label: words.noTopic },
  ...BOUNDARY_TOPICS.map((value) => ({ value, label: TOPIC_WORDS[value] })),
] as const
const SOURCES = BOUNDARY_SOURCES.map((value) => ({ value, label: LINE_SOURCE_WORDS[value] }))
const FIRM = FIRMNESSES.map((value) => ({ value, ...FIRMNESS_WORDS[value] }))

export function LineDetails({ draft, today, onChange }: LineDetailsProps): ReactNode {
  return (
    <div className={s.form}>
      <RadioGroup
        label={words.firmness}
        choices={FIRM}
        value={draft.firmness}
        onChange={(firmness) => onChange({ firmness })}
      />
      <div className={s.pair}>
        <Select
          label={words.source}
          choices={SOURCES}
          value={draft.source}
          onChange={(source) => onChange({ source })}
        />
        <Select
          label={words.topic}
          choices={TOPICS}
          value={draft.topic ?? NONE}
          onChange={(topic) => onChange({ topic: topic === NONE ? null : topic })}
        />
        <DateField
          label={words.since}
          value={draft.since}
          onChange={(since) => since !== null && onChange({ since })}
          latest={today}
        />
        <DateField
          label={words.until}
          value={draft.until}
          onChange={(until) => onChange({ until })}
          hint={words.untilHint}
        />
      </div>
    </div>
  )
}
