import { DoorClosed } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import s from './StepNav.module.css'
import { goAgain } from '../bridge/again.ts'
import { cx } from '../ui/cx.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { appWords as words } from '../words/app.ts'

interface NavPlaceProps {
  readonly to: string
  readonly icon: ReactNode
  readonly label: string
  /** A small number or word at the end of the line. */
  readonly fact?: string | undefined
  /** How contact stands closes it; a sign, since the word has no room beside the longer names. */
  readonly isClosed?: boolean
  /** Chosen where one is already, its page begins again: out of a talk, a draft or a form to the top of its step. */
  readonly beginsAgain?: boolean
  /** Its label says more than usual: where only the icon shows, that has a dot. */
  readonly isSoft?: boolean
}

export function NavPlace({
  to,
  icon,
  label,
  fact,
  isClosed = false,
  beginsAgain = false,
  isSoft = false,
}: NavPlaceProps): ReactNode {
  const [path] = useLocation()
  const isHere = path === to || path.startsWith(`${to}/`)
  return (
    <li>
      <Link
        href={to}
        className={cx(s.place, isHere && s.here)}
        aria-current={isHere ? 'page' : undefined}
        onClick={() => beginsAgain && path === to && void goAgain()}
      >
        <span className={cx(s.icon, isSoft && s.soft)} aria-hidden="true">
          {icon}
        </span>
        <span className={s.label}>{label}</span>
        {isClosed ? (
          <span className={s.fact} title={words.closedStep}>
            <DoorClosed aria-hidden="true" />
            <VisuallyHidden>{words.closedStep}</VisuallyHidden>
          </span>
        ) : (
          fact !== undefined && <span className={s.fact}>{fact}</span>
        )}
      </Link>
    </li>
  )
}
