import { ArrowLeft, PenLine } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { dayOf } from '../../../../core/kernel/time.ts'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { shortDate } from '../../../words/dates.ts'
import { pairWords as words } from '../../../words/looking-back.ts'
import { OneSide } from './OneSide.tsx'
import s from './Pairs.module.css'
import type { Theme } from './PairsPanel.tsx'

interface SideBySideProps {
  readonly theme: Theme
  readonly onBack: () => void
}

/** Two entries on one thing; each side may show any of those there are. */
export function SideBySide({ theme, onBack }: SideBySideProps): ReactNode {
  const { kind, key, name, rows } = theme
  const [then, setThen] = useState(rows[0]!.id)
  const [now, setNow] = useState(rows.at(-1)!.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const choices = rows.map(({ id, at, title }) => ({
    value: id,
    label: title.trim() === '' ? shortDate(dayOf(at)) : `${shortDate(dayOf(at))}, ${title}`,
  }))
  return (
    <section className={s.pair} aria-label={words.title}>
      <div className={s.bar}>
        <Button kind="quiet" isSmall icon={<ArrowLeft />} onPress={onBack}>
          {words.back}
        </Button>
        <Button
          isSmall
          icon={<PenLine />}
          onPress={() => send('new-entry', kind === 'question' ? { prompt: key } : { issueId: key })}
        >
          {words.writeAgain}
        </Button>
      </div>
      <div>
        <p className={s.kind}>{words.kinds[kind]}</p>
        <h2 ref={heading} tabIndex={-1} className={s.heading}>
          {name}
        </h2>
      </div>
      <div className={s.sides}>
        <OneSide title={words.sides[0]} label={words.pickThen} choices={choices} id={then} onPick={setThen} />
        <OneSide title={words.sides[1]} label={words.pickNow} choices={choices} id={now} onPick={setNow} />
      </div>
    </section>
  )
}
