import { Ellipsis, PenLine, Pencil, Trash2 } from 'lucide-react'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { timelineWords } from '../../../words/looking-back.ts'
import { digestsLeft } from '../forms-left.ts'
import { DigestForm } from './DigestForm.tsx'
import s from './Timeline.module.css'

interface DigestLineProps {
  readonly week: Day
  readonly name: string
  /** null while there is none. */
  readonly text: string | null
  readonly onRemove: () => void
}

const words = timelineWords.digest

/** The line about a week; it may be written at any time, and never has to be. */
export function DigestLine({ week, name, text, onRemove }: DigestLineProps): ReactNode {
  const [isEditing, setEditing] = useState(() => digestsLeft.read()[week] !== undefined)
  /** Shown until main tells the same, so that the focus has somewhere to stay. */
  const [justKept, setJustKept] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const takesFocus = useRef(false)
  useLayoutEffect(() => {
    if (isEditing || !takesFocus.current) return
    takesFocus.current = false
    place.current?.querySelector('button')?.focus()
  }, [isEditing])
  if (justKept !== null && justKept === text) setJustKept(null)

  if (isEditing) {
    return (
      <DigestForm
        week={week}
        name={name}
        text={text}
        onClose={(kept) => {
          takesFocus.current = true
          setJustKept(kept)
          setEditing(false)
        }}
      />
    )
  }
  const said = justKept ?? text
  if (said === null) {
    return (
      <div ref={place} className={s.writeLine}>
        <Button
          kind="quiet"
          isSmall
          icon={<PenLine />}
          aria-label={words.writeFor(name)}
          onPress={() => setEditing(true)}
        >
          {words.write}
        </Button>
      </div>
    )
  }
  const entries: readonly MenuEntry[] = [
    { id: 'change', label: words.change, icon: <Pencil />, onAction: () => setEditing(true) },
    { id: 'remove', label: words.remove, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  return (
    <div ref={place} className={s.digest}>
      <p className={s.line} dir="auto">
        {said}
      </p>
      <Menu label={words.menu(name)} entries={entries}>
        <IconButton label={words.menu(name)} icon={<Ellipsis />} />
      </Menu>
    </div>
  )
}
