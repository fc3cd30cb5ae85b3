import { Fragment, type ReactNode } from 'react'
import s from './Kbd.module.css'

interface KbdProps {
  /** Such as `Mod+K`; Mod is Command on a Mac and Ctrl elsewhere. */
  readonly keys: string
}

export function Kbd({ keys }: KbdProps): ReactNode {
  const parts = keys.split('+').map(keyName)
  return (
    <span className={s.keys}>
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && <span className={s.plus}>+</span>}
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
