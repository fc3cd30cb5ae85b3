import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { FEWEST_PULSES, pulseScore, type PulseWeek } from '../../../core/support/pulses.ts'
import { PULSE_QUESTIONS } from '../../../core/support/support-kinds.ts'
import type { Pulse } from '../../../core/support/support.schema.ts'
import { LineChart } from '../../ui/charts/LineChart.tsx'
import { SmallLine } from '../../ui/charts/SmallLine.tsx'
import { shortDate, shortDay } from '../../words/dates.ts'
import { insightsWords } from '../../words/insights.ts'
import { PULSE_WORDS } from '../../words/support-step.ts'
import s from './Changes.module.css'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.pulse
const MARKS = [0, 50, 100].map((value) => ({ value, word: String(value) }))

interface PulsePartProps {
  readonly pulse: Changes['pulse']
  readonly sessions: number
}

export function PulsePart({ pulse, sessions }: PulsePartProps): ReactNode {
  const opens = useOpens()
  const noted = pulse.flatMap((week) => (week.pulse === null ? [] : [week.pulse]))
  const [first, latest] = [noted[0], noted.at(-1)]
  const hasLine = first !== undefined && latest !== undefined && noted.length >= FEWEST_PULSES
  const had = sessions === 0 ? '' : words.sessions(sessions)
  if (!hasLine) {
    return <Paragraph sentences={[noted.length === 0 ? '' : words.notEnough, had]} opens={opens('support')} />
  }
  return (
    <Paragraph
      sentences={[words.sentence(pulseScore(first), pulseScore(latest), noted.length), had]}
      opens={opens('support')}
    >
      <PulsePictures pulse={pulse} latest={latest} />
    </Paragraph>
  )
}

interface PulsePicturesProps extends Pick<PulsePartProps, 'pulse'> {
  readonly latest: Pulse
}

function PulsePictures({ pulse, latest }: PulsePicturesProps): ReactNode {
  return (
    <>
      <LineChart
        name={words.chart}
        sentence={words.key}
        points={pulse.map((week) => ({
          label: shortDay(week.week),
          value: week.pulse && pulseScore(week.pulse),
        }))}
        min={0}
        max={100}
        marks={MARKS}
        say={String}
        head={words.head}
        table={{
          head: [...words.head, ...PULSE_QUESTIONS.map((question) => PULSE_WORDS[question].short)],
          rows: pulse.toReversed().map(rowOf),
        }}
      />
      <ul className={s.multiples} aria-label={words.multiples}>
        {PULSE_QUESTIONS.map((question) => (
          <li key={question} className={s.multiple}>
            <p>{PULSE_WORDS[question].short}</p>
            <SmallLine values={pulse.map((week) => week.pulse && week.pulse[question])} min={0} max={10} />
            <p className={s.quiet}>{words.latest(latest[question])}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function rowOf({ week, pulse }: PulseWeek): readonly string[] {
  const cells = pulse
    ? [String(pulseScore(pulse)), ...PULSE_QUESTIONS.map((question) => String(pulse[question]))]
    : [words.nothing, ...PULSE_QUESTIONS.map(() => '–')]
  return [shortDate(week), ...cells]
}
