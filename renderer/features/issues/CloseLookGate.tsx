import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { CLOSE_LOOKS_A_DAY } from '../../../core/issues/issues.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import s from './CloseLookGate.module.css'
import type { GateReason } from './gate.ts'

const words = closeLookWords.gate

interface CloseLookGateProps {
  readonly reason: GateReason
  readonly onCarryOn: () => void
}

/** A pause before one more close look. Both ways on are the same size. */
export function CloseLookGate({ reason, onCarryOn }: CloseLookGateProps): ReactNode {
  const [, navigate] = useLocation()
  const isLate = reason === 'late'
  return (
    <Page width="reading">
      <div className={s.gate}>
        <h1 className={s.title} tabIndex={-1}>
          {isLate ? words.lateTitle : words.title}
        </h1>
        <p className={s.text}>{isLate ? words.late : words.text(CLOSE_LOOKS_A_DAY)}</p>
        <div className={s.ways}>
          {isLate ? (
            <Button onPress={() => send('new-entry', { mode: 'plain_day' })}>{words.plainDay}</Button>
          ) : (
            <Button onPress={() => navigate(paths.step('issues'))}>{words.stop}</Button>
          )}
          <Button onPress={onCarryOn}>{words.carryOn}</Button>
        </div>
      </div>
    </Page>
  )
}
