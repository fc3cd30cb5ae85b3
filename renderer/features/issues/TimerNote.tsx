import { EyeOff, Plus, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import s from './LookCloser.module.css'
import type { QuietTimerHands } from './use-quiet-timer.ts'

const words = closeLookWords.timer

/** Whole minutes in words, no ticking; it can be prolonged and hidden. */
export function TimerNote({ timer }: { readonly timer: QuietTimerHands }): ReactNode {
  if (timer.isHidden) {
    return <IconButton label={words.show} icon={<Timer />} onPress={() => timer.hide(false)} />
  }
  return (
    <span role="group" aria-label={words.label} className={s.timer}>
      <span>{words.left(timer.minutes)}</span>
      <IconButton label={words.more} icon={<Plus />} onPress={timer.extend} />
      <IconButton label={words.hide} icon={<EyeOff />} onPress={() => timer.hide(true)} />
    </span>
  )
}

interface TimeIsUpProps {
  readonly timer: QuietTimerHands
  readonly onStop: () => void
}

export function TimeIsUp({ timer, onStop }: TimeIsUpProps): ReactNode {
  if (timer.isHidden || timer.minutes > 0) return null
  return (
    <Banner
      title={timer.isExtended ? words.extendedTitle : words.overTitle}
      announce="polite"
      actions={
        <>
          <Button onPress={onStop}>{words.stop}</Button>
          <Button onPress={timer.extend}>{words.more}</Button>
          <Button kind="quiet" onPress={() => timer.hide(true)}>
            {words.hide}
          </Button>
        </>
      }
    >
      {words.over}
    </Banner>
  )
}
