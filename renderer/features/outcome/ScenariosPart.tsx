import { useState, type ReactNode } from 'react'
import type { Scenario } from '../../../core/outcome/outcome.schema.ts'
import { isMonthOld, lastRated } from '../../../core/outcome/ratings.ts'
import { scenarioId } from '../../../core/outcome/scenarios.ts'
import { call } from '../../bridge/bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Part } from '../../ui/Part.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords, SCENARIO_WORDS } from '../../words/outcome.ts'
import { AgreementCard } from './AgreementCard.tsx'
import { AnswerChart } from './AnswerChart.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import s from './Outcome.module.css'
import { FromOtherSteps } from './FromOtherSteps.tsx'
import type { PartProps } from './part-props.ts'
import { ScenarioCard } from './ScenarioCard.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'

const words = outcomeWords.scenarios

interface ScenariosPartProps extends PartProps {
  /** The one that was asked for from elsewhere. */
  readonly focusId: string | null
  /** The form of today's answers is open from the start. */
  readonly isAnsweredAtOnce: boolean
}

/** Each way it could go, in one order and one weight. */
export function ScenariosPart(props: ScenariosPartProps): ReactNode {
  const { board, today, isReadOnly, focusId, isAnsweredAtOnce } = props
  const { scenarios, agreement } = board
  const [isAnswering, setAnswering] = useState(isAnsweredAtOnce && !isReadOnly)
  const [editing, setEditing] = useState<Scenario | null>(null)
  const last = lastRated(scenarios.map(({ couldBeOk }) => couldBeOk))
  const isOffered = last !== null && !isReadOnly && isMonthOld(last, today)
  return (
    <div className={s.parts}>
      <Part
        title={words.title}
        hint={words.hint}
        action={!isReadOnly && <Button onPress={() => setAnswering(true)}>{words.rate}</Button>}
      >
        <Card>
          {last === null ? (
            <p className={s.quiet}>{words.none}</p>
          ) : (
            <AnswerChart
              name={words.chart}
              head={words.tab}
              lines={scenarios.map(({ kind, couldBeOk }) => ({
                label: SCENARIO_WORDS[kind],
                ratings: couldBeOk,
              }))}
            />
          )}
          {isOffered && <p className={s.quiet}>{words.offered(shortDate(last))}</p>}
        </Card>
      </Part>
      <FromOtherSteps />
      <Part title={words.listTitle} hint={words.listHint}>
        <ul className={s.list}>
          {scenarios.map((scenario) => (
            <ScenarioCard
              key={scenario.kind}
              scenario={scenario}
              isReadOnly={isReadOnly}
              isFocused={scenarioId(scenario.kind) === focusId}
              onEdit={() => setEditing(scenario)}
            />
          ))}
        </ul>
      </Part>
      {agreement !== null && <AgreementCard agreement={agreement} isReadOnly={isReadOnly} />}
      {isAnswering && (
        <AnswerForm
          title={words.rateTitle}
          lead={words.rateLead}
          ends={words.ends}
          asked={scenarios.map(({ kind }) => ({ of: kind, label: SCENARIO_WORDS[kind] }))}
          write={(answers) =>
            call('outcome.rateScenarios', {
              day: today,
              ratings: answers.map(({ of, rating }) => ({ kind: of, rating })),
            })
          }
          onClose={() => setAnswering(false)}
        />
      )}
      {editing !== null && <ScenarioForm scenario={editing} onClose={() => setEditing(null)} />}
    </div>
  )
}
