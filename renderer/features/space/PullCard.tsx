import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Trigger } from '../../../core/space/space-kinds.ts'
import type { Care, ContactEvent, IfThen } from '../../../core/space/space.schema.ts'
import { useCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { pullWords } from '../../words/pulls.ts'
import { pullsLeft } from './forms-left.ts'
import { PullEnd } from './PullEnd.tsx'
import { PullStart } from './PullStart.tsx'
import { PullWait } from './PullWait.tsx'
import s from './Space.module.css'
import { usePull } from './use-pull.ts'

interface PullCardProps {
  readonly plans: readonly IfThen[]
  readonly care: readonly Care[]
  readonly onPlan: (trigger: Trigger | null) => void
  readonly onContact: (kind: ContactEvent['kind']) => void
}

const words = pullWords.pull

/** Rate, wait with something to do, rate again. What is going on lies in the journal, so the page may be left. */
export function PullCard({ plans, care, onPlan, onContact }: PullCardProps): ReactNode {
  const pull = usePull()
  const [isStarting, setStarting] = useState(() => pullsLeft.read()['new'] !== undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const toHeading = (): void => {
    requestAnimationFrame(() => {
      heading.current?.scrollIntoView({ block: 'center' })
      heading.current?.focus()
    })
  }
  const begin = (): void => {
    setStarting(true)
    toHeading()
  }
  useCommand('feel-pull', begin)
  const stage = pull === undefined ? 'none' : pull === null ? 'rest' : pull.minutesLeft > 0 ? 'wait' : 'rate'
  const before = useRef(stage)
  useEffect(() => {
    // What had the focus is gone with the part before: the card is read from its heading.
    const wasShown = before.current !== 'none' && before.current !== stage
    if (wasShown && document.activeElement === document.body) heading.current?.focus()
    before.current = stage
  }, [stage])
  const close = (): void => {
    setStarting(false)
    toHeading()
  }
  return (
    <section aria-labelledby="pull" className={s.pull}>
      <h2 id="pull" ref={heading} tabIndex={-1} className={s.pullTitle}>
        {words.title}
      </h2>
      {pull === null && !isStarting && (
        <>
          <p className={s.pullLead}>{words.lead}</p>
          <div>
            <Button kind="primary" onPress={begin}>
              {words.begin}
            </Button>
          </div>
        </>
      )}
      {pull === null && isStarting && <PullStart onClose={close} />}
      {pull && stage === 'wait' && <PullWait {...pull} plans={plans} care={care} />}
      {pull && stage === 'rate' && (
        <PullEnd urge={pull.urge} plans={plans} onPlan={onPlan} onContact={onContact} onClose={close} />
      )}
    </section>
  )
}
