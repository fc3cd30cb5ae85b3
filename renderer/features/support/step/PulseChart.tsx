import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { FEWEST_PULSES, pulseScore, pulseWeeks, type PulseWeek } from '../../../../core/support/pulses.ts'
import { PULSE_QUESTIONS } from '../../../../core/support/support-kinds.ts'
import type { Pulse } from '../../../../core/support/support.schema.ts'
import { Card } from '../../../ui/Card.tsx'
import { LineChart } from '../../../ui/charts/LineChart.tsx'
import { SmallLine } from '../../../ui/charts/SmallLine.tsx'
import { shortDate, shortDay } from '../../../words/dates.ts'
import { PULSE_WORDS, supportStepWords } from '../../../words/support-step.ts'
import s from './SupportStep.module.css'

interface PulseChartProps {
  readonly pulses: readonly Pulse[]
  readonly today: Day
}

const words = supportStepWords.pulse
/** Half a year. */
const MOST_WEEKS = 26
const MARKS = [0, 50, 100].map((value) => ({ value, word: String(value) }))

/** The pulse over the weeks, with gaps, and each question by itself; one table holds all of it. */
export function PulseChart({ pulses, today }: PulseChartProps): ReactNode {
  const weeks = pulseWeeks(pulses, today, MOST_WEEKS)
  const noted = weeks.flatMap(({ pulse }) => (pulse ? [pulse] : []))
  const [first, latest] = [noted[0], noted.at(-1)]
  if (!first || !latest || noted.length < FEWEST_PULSES) {
    return (
      <Card>
        <p className={s.quiet}>{words.none}</p>
      </Card>
    )
  }
  return (
    <Card>
      <LineChart
        name={words.chart}
        sentence={words.sentence(pulseScore(first), pulseScore(latest), noted.length)}
        points={weeks.map(({ week, pulse }) => ({
          label: shortDay(week),
          value: pulse && pulseScore(pulse),
        }))}
        min={0}
        max={100}
        marks={MARKS}
        say={String}
        head={words.table}
        table={{
          head: [...words.table, ...PULSE_QUESTIONS.map((question) => PULSE_WORDS[question].short)],
          rows: weeks.toReversed().map(rowOf),
        }}
      />
      <ul className={s.multiples} aria-label={words.multiples}>
        {PULSE_QUESTIONS.map((question) => (
          <li key={question} className={s.multiple}>
            <p className={s.legend}>{PULSE_WORDS[question].short}</p>
            <SmallLine values={weeks.map(({ pulse }) => pulse && pulse[question])} min={0} max={10} />
            <p className={s.quiet}>{words.latest(latest[question], noted.length)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function rowOf({ week, pulse }: PulseWeek): readonly string[] {
  const cells = pulse
    ? [String(pulseScore(pulse)), ...PULSE_QUESTIONS.map((question) => String(pulse[question]))]
    : [words.nothing, ...PULSE_QUESTIONS.map(() => '–')]
  return [shortDate(week), ...cells]
}
