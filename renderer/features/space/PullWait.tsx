import { Feather, NotebookText } from 'lucide-react'
import type { ReactNode } from 'react'
import { promptsFor } from '../../../core/prompts/prompts.ts'
import { plansFor } from '../../../core/space/if-thens.ts'
import type { Care, IfThen, Urge } from '../../../core/space/space.schema.ts'
import { WAIT_MINUTES } from '../../../core/space/urges.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { usePrompts } from '../../bridge/use-prompts.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { clockTime } from '../../words/dates.ts'
import { pullWords } from '../../words/pulls.ts'
import s from './Space.module.css'

interface PullWaitProps {
  readonly urge: Urge
  readonly minutesLeft: number
  readonly plans: readonly IfThen[]
  readonly care: readonly Care[]
}

const words = pullWords.pull
const SHOWN = 3

/** Ten minutes with something to do. They end or grow as the person likes. */
export function PullWait({ urge, minutesLeft, plans, care }: PullWaitProps): ReactNode {
  const { id } = urge
  const extend = useAction('space.extendWait')
  const end = useAction('space.endWait')
  const write = (mode: 'unsent_letter' | 'plain_day'): void =>
    send('new-entry', { step: 'space', mode, urgeId: id })
  return (
    <div className={s.fields}>
      <div className={s.wait}>
        <p className={s.pullLead}>{words.going(urge.before, clockTime(urge.createdAt))}</p>
        <ProgressBar label={words.wait} isLabelHidden share={1 - Math.min(1, minutesLeft / WAIT_MINUTES)} />
        <p className={s.quiet}>{words.left(minutesLeft)}</p>
      </div>
      <div className={s.offers}>
        <Plans plans={plansFor(plans, urge.trigger).slice(0, SHOWN)} />
        <Planned care={care.filter(({ doneOn }) => doneOn === null).slice(0, SHOWN)} />
        <Question urgeId={id} />
      </div>
      <div className={s.actions}>
        <Button kind="primary" icon={<Feather />} onPress={() => write('unsent_letter')}>
          {words.instead}
        </Button>
        <Button icon={<NotebookText />} onPress={() => write('plain_day')}>
          {words.plainDay}
        </Button>
        <Button kind="quiet" onPress={() => void extend.run({ id })}>
          {words.more}
        </Button>
        <Button kind="quiet" onPress={() => void end.run({ id })}>
          {words.end}
        </Button>
      </div>
    </div>
  )
}

function Plans({ plans }: { readonly plans: readonly IfThen[] }): ReactNode {
  return (
    <section className={s.offer}>
      <h3 className={s.legend}>{words.plans}</h3>
      {plans.length === 0 && <p>{words.noPlans}</p>}
      {plans.map(({ id, cue, action }) => (
        <p key={id} className={s.plan}>
          {words.plan(cue, action)}
        </p>
      ))}
    </section>
  )
}

function Planned({ care }: { readonly care: readonly Care[] }): ReactNode {
  return (
    <section className={s.offer}>
      <h3 className={s.legend}>{words.care}</h3>
      {care.length === 0 && <p>{words.noCare}</p>}
      {care.map(({ id, planned }) => (
        <p key={id}>{planned}</p>
      ))}
    </section>
  )
}

function Question({ urgeId }: { readonly urgeId: string }): ReactNode {
  const { prompt, hasOthers, another } = usePrompts((hidden, gate) => promptsFor('space', hidden, gate), 1)
  if (prompt === null) return null
  return (
    <section className={s.offer}>
      <h3 className={s.legend}>{words.question}</h3>
      <p className={s.plan}>{prompt.text}</p>
      <div className={s.actions}>
        <Button
          isSmall
          onPress={() =>
            send('new-entry', { prompt: prompt.text, step: 'space', mode: 'one_prompt', urgeId })
          }
        >
          {words.write}
        </Button>
        {hasOthers && (
          <Button isSmall kind="quiet" onPress={another}>
            {words.another}
          </Button>
        )}
      </div>
    </section>
  )
}
