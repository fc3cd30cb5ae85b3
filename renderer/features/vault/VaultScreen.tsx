import { useEffect, useRef, type ReactNode } from 'react'
import { vaultWords as words } from '../../words/vault.ts'
import s from './VaultScreen.module.css'

interface VaultScreenProps {
  readonly title: string
  /** Above the title, such as the number of the screen. */
  readonly above?: string
  readonly children: ReactNode
  readonly isWide?: boolean
}

/** The calm page outside the journal: brand, one column, still water at the foot. It begins at its title, or at its own field. */
export function VaultScreen({ title, above, children, isWide = false }: VaultScreenProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <div className={s.screen}>
      <StillWater />
      <main className={s.column} data-wide={isWide}>
        <p className={s.brand}>{words.brand}</p>
        {above !== undefined && <p className={s.above}>{above}</p>}
        <h1 ref={heading} className={s.title} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}

const LINES = [0, 11, 24, 39, 57, 79, 106]

function StillWater(): ReactNode {
  return (
    <svg className={s.water} viewBox="0 0 1200 160" preserveAspectRatio="none" aria-hidden="true">
      {LINES.map((y, at) => (
        <path
          key={y}
          d={`M0 ${y + 20} C 300 ${y + 20 - at} 420 ${y + 20 + at * 1.6} 600 ${y + 20} S 960 ${y + 20 - at * 1.4} 1200 ${y + 20}`}
        />
      ))}
    </svg>
  )
}
