import { useState, type ReactNode } from 'react'
import { areaId } from '../../../core/outcome/life-areas.ts'
import type { LifeArea } from '../../../core/outcome/outcome.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Part } from '../../ui/Part.tsx'
import { AREA_WORDS, outcomeWords } from '../../words/outcome.ts'
import { AnswerChart } from './AnswerChart.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { EarlierAnswers } from './EarlierAnswers.tsx'
import { NextStepForm } from './NextStepForm.tsx'
import s from './Outcome.module.css'
import type { PartProps } from './part-props.ts'

const words = outcomeWords.areas

/** Eight areas of a life as bars, and a next small step for each. */
export function AreasPart({ board, today, isReadOnly }: PartProps): ReactNode {
  const { areas } = board
  const [isAnswering, setAnswering] = useState(false)
  const [editing, setEditing] = useState<LifeArea | null>(null)
  return (
    <div className={s.parts}>
      <Part
        title={words.title}
        hint={words.hint}
        action={!isReadOnly && <Button onPress={() => setAnswering(true)}>{words.rate}</Button>}
      >
        <Card>
          {areas.every(({ ratings }) => ratings.length === 0) ? (
            <p className={s.quiet}>{words.none}</p>
          ) : (
            <AnswerChart
              name={words.chart}
              head={words.area}
              lines={areas.map(({ area, ratings }) => ({ label: AREA_WORDS[area], ratings }))}
            />
          )}
        </Card>
      </Part>
      <Part title={words.stepsTitle} hint={words.stepsHint}>
        <ul className={s.areas}>
          {areas.map((area) => (
            <AreaCard key={area.area} area={area} isReadOnly={isReadOnly} onEdit={() => setEditing(area)} />
          ))}
        </ul>
      </Part>
      {isAnswering && (
        <AnswerForm
          title={words.rateTitle}
          lead={words.rateLead}
          ends={words.ends}
          asked={areas.map(({ area }) => ({ of: area, label: AREA_WORDS[area] }))}
          write={(answers) =>
            call('outcome.rateAreas', {
              day: today,
              ratings: answers.map(({ of, rating }) => ({ area: of, rating })),
            })
          }
          onClose={() => setAnswering(false)}
        />
      )}
      {editing !== null && <NextStepForm area={editing} onClose={() => setEditing(null)} />}
    </div>
  )
}

interface AreaCardProps {
  readonly area: LifeArea
  readonly isReadOnly: boolean
  readonly onEdit: () => void
}

function AreaCard({ area: { area, ratings, nextSmallStep }, isReadOnly, onEdit }: AreaCardProps): ReactNode {
  const rate = useAction('outcome.rateAreas')
  const name = AREA_WORDS[area]
  const isBlank = nextSmallStep === ''
  const { writeShort, changeShort } = outcomeWords.scenarios
  return (
    <li className={s.card} data-record={areaId(area)}>
      <div className={s.cardHead}>
        <h3 className={s.label}>{name}</h3>
        {!isReadOnly && (
          <Button
            isSmall
            aria-label={isBlank ? words.writeStep(name) : words.changeStep(name)}
            onPress={onEdit}
          >
            {isBlank ? writeShort : changeShort}
          </Button>
        )}
      </div>
      <p className={isBlank ? s.quiet : s.words}>{nextSmallStep || words.noStep}</p>
      <EarlierAnswers
        ratings={ratings}
        isReadOnly={isReadOnly}
        rate={(day, rating) => rate.run({ day, ratings: [{ area, rating }] })}
      />
    </li>
  )
}
