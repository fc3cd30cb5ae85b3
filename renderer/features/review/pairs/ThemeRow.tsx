import { Columns2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayOf } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { shortDate } from '../../../words/dates.ts'
import { pairWords as words } from '../../../words/looking-back.ts'
import s from './Pairs.module.css'
import type { Theme } from './PairsPanel.tsx'

interface ThemeRowProps {
  readonly theme: Theme
  readonly onOpen: () => void
}

export function ThemeRow({ theme, onOpen }: ThemeRowProps): ReactNode {
  const { kind, name, rows } = theme
  const [then, now] = [rows[0]!, rows.at(-1)!].map(({ at }) => shortDate(dayOf(at)))
  return (
    <li className={s.theme}>
      <div>
        <p className={s.kind}>{words.kinds[kind]}</p>
        <p className={s.name}>{name}</p>
        <p className={s.dates}>{words.between(then!, now!, rows.length)}</p>
      </div>
      <Button isSmall icon={<Columns2 />} aria-label={words.openFor(name)} onPress={onOpen}>
        {words.open}
      </Button>
    </li>
  )
}
