import { useEffect, useState, type ReactNode } from 'react'
import type { CallName, Input } from '../../../core/contract.ts'
import { listen } from '../../bridge/bridge.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { vaultWords } from '../../words/vault.ts'
import s from './vault.module.css'

const words = vaultWords.work

interface WorkProgressProps {
  readonly call: Input<'vault.cancelWork'>['call']
  readonly label: string
  readonly isBusy: boolean
  /** The button that began it can hold the focus no longer, so Stop takes it. */
  readonly takesFocus?: boolean
  /** For work that is mostly short: Stop comes once main tells that it is not. */
  readonly isMostlyShort?: boolean
}

/** How far long work is, and the way to stop it. Nothing while there is none. */
export function WorkProgress(props: WorkProgressProps): ReactNode {
  const { call, label, isBusy, takesFocus = false, isMostlyShort = false } = props
  const share = useShare(call, isBusy)
  const [isStopping, setStopping] = useState(false)
  const stop = useAction('vault.cancelWork')
  if (!isBusy) {
    if (isStopping) setStopping(false)
    return null
  }
  return (
    <div className={s.work}>
      <ProgressBar label={isStopping ? words.stopping : label} share={share} />
      {(!isMostlyShort || share !== null) && (
        <Button
          isSmall
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is out of use now
          autoFocus={takesFocus}
          onPress={() => {
            setStopping(true)
            void stop.run({ call })
          }}
        >
          {words.stop}
        </Button>
      )}
    </div>
  )
}

/** 0 to 1; null until main has told how far it is. */
function useShare(call: CallName, isBusy: boolean): number | null {
  const [share, setShare] = useState<number | null>(null)
  if (!isBusy && share !== null) setShare(null)
  useEffect(
    () =>
      listen((event) => {
        if (event.name !== 'work.progressed' || event.call !== call) return
        setShare(event.of > 0 ? event.done / event.of : null)
      }),
    [call],
  )
  return share
}
