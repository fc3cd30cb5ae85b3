import { useEffect, useRef, type ReactNode } from 'react'
import type { Scenario } from '../../../core/outcome/outcome.schema.ts'
import { scenarioId } from '../../../core/outcome/scenarios.ts'
import { send } from '../../bridge/commands.ts'
import { TiedEntries } from '../../bridge/TiedEntries.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { outcomeWords, SCENARIO_FIELD_WORDS, SCENARIO_FIELDS, SCENARIO_WORDS } from '../../words/outcome.ts'
import { EarlierAnswers } from './EarlierAnswers.tsx'
import s from './Outcome.module.css'
import { Written } from './Written.tsx'

interface ScenarioCardProps {
  readonly scenario: Scenario
  readonly isReadOnly: boolean
  readonly isFocused: boolean
  readonly onEdit: () => void
}

const words = outcomeWords.scenarios

/** One way it could go. All of them are set alike. */
export function ScenarioCard({ scenario, isReadOnly, isFocused, onEdit }: ScenarioCardProps): ReactNode {
  const { kind, couldBeOk } = scenario
  const rate = useAction('outcome.rateScenarios')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocused) heading.current?.focus()
  }, [isFocused])
  const name = SCENARIO_WORDS[kind]
  const fields = SCENARIO_FIELDS.map((field) => {
    const value = scenario[field]
    return { label: SCENARIO_FIELD_WORDS[field], text: typeof value === 'string' ? value : value.join(', ') }
  })
  const isBlank = fields.every(({ text }) => text === '')
  return (
    <li className={s.card}>
      <div className={s.cardHead}>
        <h3 ref={heading} tabIndex={-1} className={s.cardTitle}>
          {name}
        </h3>
        {!isReadOnly && (
          <Button isSmall aria-label={isBlank ? words.write(name) : words.change(name)} onPress={onEdit}>
            {isBlank ? words.writeShort : words.changeShort}
          </Button>
        )}
      </div>
      {isBlank ? <p className={s.quiet}>{words.nothing}</p> : <Written fields={fields} empty={words.empty} />}
      <EarlierAnswers
        ratings={couldBeOk}
        isReadOnly={isReadOnly}
        rate={(day, rating) => rate.run({ day, ratings: [{ kind, rating }] })}
      />
      <TiedEntries id={scenarioId(kind)} words={words} />
      <div>
        <Button
          kind="quiet"
          isSmall
          aria-label={words.journal(name)}
          onPress={() =>
            send('new-entry', { step: 'outcome', mode: 'plain_day', scenarioId: scenarioId(kind) })
          }
        >
          {words.journalShort}
        </Button>
      </div>
    </li>
  )
}
