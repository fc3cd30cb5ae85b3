import type { ReactNode, RefObject } from 'react'
import s from './Place.module.css'

interface PlaceProps {
  readonly at: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** A part of a page that something elsewhere can go to, with `showPlace`. */
export function Place({ at, children }: PlaceProps): ReactNode {
  return (
    <div ref={at} tabIndex={-1} className={s.place}>
      {children}
    </div>
  )
}
