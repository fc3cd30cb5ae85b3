import { useState, type ReactNode } from 'react'
import { HARD_HOUR_LISTS, type HardHourList } from '../../../../core/support/support-kinds.ts'
import type { HardHourDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { TextArea } from '../../../ui/TextArea.tsx'
import { HARD_HOUR_WORDS, supportStepWords } from '../../../words/support-step.ts'
import { plansLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'
import { isTooMuch, linesIn, textOf } from './one-a-line.ts'
import s from './SupportStep.module.css'

interface HardHourFormProps {
  readonly start: HardHourDraft
  readonly onClose: () => void
}

/** Each list as it is typed, one thing a line. */
export type HardHourTexts = Readonly<Record<HardHourList, string>>

const words = supportStepWords.hardHour.form

export function HardHourForm({ start, onClose }: HardHourFormProps): ReactNode {
  const [showsErrors, setShowsErrors] = useState(false)
  return (
    <KeptForm<HardHourTexts>
      left={plansLeft}
      id="plan"
      start={each((list) => textOf(start[list]))}
      title={words.title}
      words={words}
      isFit={(texts) => HARD_HOUR_LISTS.every((list) => !isTooMuch(texts[list]))}
      write={(texts) =>
        call(
          'support.setHardHour',
          each((list) => linesIn(texts[list])),
        )
      }
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(texts, change) => (
        <>
          <p className={s.quiet}>{words.lead}</p>
          {HARD_HOUR_LISTS.map((list) => (
            <TextArea
              key={list}
              label={HARD_HOUR_WORDS[list].title}
              hint={HARD_HOUR_WORDS[list].hint}
              value={texts[list]}
              onChange={(text) => change({ [list]: text })}
              isReading
              error={showsErrors && isTooMuch(texts[list]) ? words.tooMuch : null}
            />
          ))}
        </>
      )}
    </KeptForm>
  )
}

function each<T>(of: (list: HardHourList) => T): Record<HardHourList, T> {
  return {
    signs: of('signs'),
    helps: of('helps'),
    people: of('people'),
    places: of('places'),
    saferHere: of('saferHere'),
    reasons: of('reasons'),
  }
}
