import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { numbersChange } from '../../../core/support/helpline-words.ts'
import { HELPLINES_CHECKED } from '../../../core/support/helplines.data.ts'
import type { ShownLine } from '../../../core/support/helplines.ts'
import { HELPLINE_KINDS } from '../../../core/support/support-kinds.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { supportWords as words } from '../../words/support.ts'
import { CountrySelect } from './lines/CountrySelect.tsx'
import { HiddenLines } from './lines/HiddenLines.tsx'
import { LineForm } from './lines/LineForm.tsx'
import { LineRow } from './lines/LineRow.tsx'
import { useLineActs } from './lines/use-line-acts.tsx'
import { useLines } from './lines/use-lines.ts'
import s from './SupportPage.module.css'

/** Numbers of the country the person chose, to change and add to. */
export function Helplines(): ReactNode {
  const { country, lines, hidden, today } = useLines()
  const [editing, setEditing] = useState<ShownLine | 'new' | null>(null)
  const { onShow, dialog, ...acts } = useLineActs(country)
  return (
    <Card title={words.lines}>
      <CountrySelect country={country} />
      {country === null && <p className={s.small}>{words.choose}</p>}
      {country !== null && lines.length === 0 && <p className={s.small}>{words.none}</p>}
      {HELPLINE_KINDS.map((kind) => {
        const some = lines.filter((line) => line.kind === kind)
        if (some.length === 0 || today === null) return null
        return (
          <section key={kind} aria-label={words.kinds[kind]}>
            <h3 className={s.kind}>{words.kinds[kind]}</h3>
            <ul>
              {some.map((line) => (
                <LineRow key={line.key} line={line} today={today} onEdit={() => setEditing(line)} {...acts} />
              ))}
            </ul>
          </section>
        )
      })}
      <p className={s.small}>{numbersChange(HELPLINES_CHECKED)}</p>
      {country !== null && (
        <div>
          <Button icon={<Plus />} onPress={() => setEditing('new')}>
            {words.add}
          </Button>
        </div>
      )}
      <HiddenLines hidden={hidden} onShow={onShow} />
      {editing !== null && country !== null && today !== null && (
        <LineForm
          line={editing === 'new' ? null : editing}
          country={country}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
      {dialog}
    </Card>
  )
}
