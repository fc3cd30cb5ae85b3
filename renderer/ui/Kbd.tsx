import { Fragment, type ReactNode } from 'react'
import s from './Kbd.module.css'

interface KbdProps {
  /** `Mod+K` for keys pressed together, `G T` for one after the other; Mod is Command on a Mac, else Ctrl. */
  readonly keys: string
}

export function Kbd({ keys }: KbdProps): ReactNode {
  const isSequence = keys.includes(' ')
  const parts = keys.split(isSequence ? ' ' : '+').map(keyName)
  return (
    <span className={s.keys}>
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && !isSequence && <span className={s.plus}>+</span>}
          <kbd className={s.key}>{part}</kbd>
        </Fragment>
      ))}
    </span>
  )
}

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

function keyName(part: string): string {
  if (part !== 'Mod') return part
  return isMac ? '⌘' : 'Ctrl'
}
