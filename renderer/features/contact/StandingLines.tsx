import type { ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { Card } from '../../ui/Card.tsx'
import { useGate } from '../../bridge/use-gate.ts'
import { apartInWords } from '../../words/apart.ts'
import { OWNER_WORDS } from '../../words/boundaries.ts'
import { contactWords } from '../../words/contact.ts'
import s from './Contact.module.css'

/** What they asked for, and what I drew, in sight while writing. */
export function StandingLines({ lines }: { readonly lines: readonly Boundary[] }): ReactNode {
  const standing = lines.filter(({ liftedOn }) => liftedOn === null)
  const apart = useGate()?.apart ?? null
  if (standing.length === 0 && apart === null) return null
  return (
    <Card title={contactWords.lines.title} isCompact>
      <ul className={s.lines}>
        {apart !== null && <li>{apartInWords(apart)}</li>}
        {standing.map(({ id, text, whose }) => (
          <li key={id}>{contactWords.lines.line(OWNER_WORDS[whose], text)}</li>
        ))}
      </ul>
    </Card>
  )
}
