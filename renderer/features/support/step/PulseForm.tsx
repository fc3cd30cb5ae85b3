import { useState, type ReactNode } from 'react'
import { addDays, weekOf, type Day } from '../../../../core/kernel/time.ts'
import { PULSE_QUESTIONS } from '../../../../core/support/support-kinds.ts'
import type { Pulse } from '../../../../core/support/support.schema.ts'
import { makeSitting, useSitting } from '../../../bridge/sitting.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { PULSE_WORDS, supportStepWords } from '../../../words/support-step.ts'
import s from './SupportStep.module.css'

interface PulseFormProps {
  readonly pulses: readonly Pulse[]
  readonly today: Day
}

type Values = Pick<Pulse, (typeof PULSE_QUESTIONS)[number]>

const words = supportStepWords.pulse
const MIDDLE: Values = { steady: 5, sleep: 5, connected: 5, mattered: 5, clear: 5 }
const WEEKS = [
  { value: 'this', label: words.thisWeek },
  { value: 'last', label: words.lastWeek },
] as const

/** What was moved and not kept yet, by week; outlives the page and not a lock. */
const moved = makeSitting<Readonly<Record<Day, Values>>>({})

export function PulseForm({ pulses, today }: PulseFormProps): ReactNode {
  const [which, setWhich] = useState<'this' | 'last'>('this')
  const [all, keep] = useSitting(moved)
  const week = which === 'this' ? weekOf(today) : addDays(weekOf(today), -7)
  const noted = pulses.find((pulse) => pulse.week === week) ?? null
  const values = all[week] ?? (noted ? valuesOf(noted) : MIDDLE)
  const note = useAction('support.notePulse')
  const remove = useAction('support.removePulse')
  const forget = (): void => {
    const { [week]: _gone, ...rest } = moved.read()
    keep(rest)
  }

  async function save(): Promise<void> {
    const result = await note.run({ week, ...values })
    if (!result.ok) return
    forget()
    showToast({ text: words.kept })
  }
  async function takeAway(): Promise<void> {
    const result = await remove.run({ week })
    if (!result.ok) return
    forget()
    const back = { week, ...valuesOf(result.value) }
    offerUndo(words.removed, () => note.run(back))
  }
  return (
    <Card>
      <SegmentedControl label={words.which} choices={WEEKS} value={which} onChange={setWhich} />
      {noted === null && <p className={s.quiet}>{words.start}</p>}
      {PULSE_QUESTIONS.map((question) => (
        <Slider
          key={question}
          label={PULSE_WORDS[question].ask}
          value={values[question]}
          onChange={(value) => keep({ ...moved.read(), [week]: { ...values, [question]: value } })}
          max={10}
          say={words.say}
          ends={words.ends}
        />
      ))}
      <div className={s.actions}>
        <Button onPress={() => void save()}>{noted === null ? words.save : words.change}</Button>
        {noted !== null && (
          <Button kind="quiet" onPress={() => void takeAway()}>
            {words.remove}
          </Button>
        )}
      </div>
    </Card>
  )
}

function valuesOf({ steady, sleep, connected, mattered, clear }: Pulse): Values {
  return { steady, sleep, connected, mattered, clear }
}
