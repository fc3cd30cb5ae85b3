import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { journalWords } from '../../../words/journal.ts'
import { timeLeft } from './deep-rules.ts'
import s from './modes.module.css'
import type { DeepWrite } from './use-deep-write.ts'

const words = journalWords.deep

/** Stands above the text while a sitting lasts. The end of the time stops nothing. */
export function DeepTimer({ deep }: { readonly deep: DeepWrite }): ReactNode {
  const now = useSeconds(deep.stage === 'writing' && deep.endsAt !== null)
  if (deep.stage !== 'writing') return null
  const isOver = deep.endsAt !== null && deep.endsAt <= now
  return (
    <div className={s.timer}>
      {deep.endsAt !== null && !isOver && (
        <span role="timer" className={s.left}>
          {words.left(timeLeft(deep.endsAt, now))}
        </span>
      )}
      <span role="status">{isOver ? words.over : ''}</span>
      <span className={s.actions}>
        {deep.endsAt !== null && (
          <>
            <Button kind="quiet" isSmall onPress={deep.addTime}>
              {words.addTime}
            </Button>
            <Button kind="quiet" isSmall onPress={deep.timerOff}>
              {words.timerOff}
            </Button>
          </>
        )}
        <Button isSmall onPress={deep.finish}>
          {words.finish}
        </Button>
      </span>
    </div>
  )
}

function useSeconds(isOn: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isOn])
  return now
}
