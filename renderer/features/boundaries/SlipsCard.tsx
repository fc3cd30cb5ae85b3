import { Ellipsis, NotebookText, Pencil, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Boundary, Slip, SlipDraft } from '../../../core/boundaries/boundaries.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { boundariesWords, MENDING_WORDS } from '../../words/boundaries.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Boundaries.module.css'
import { SlipForm } from './SlipForm.tsx'

/** What the form is filled with; `slip` is null for a new one. */
export interface SlipEditing {
  readonly slip: Slip | null
  readonly start: SlipDraft
}

interface SlipsCardProps {
  readonly lines: readonly Boundary[]
  readonly today: Day
  readonly editing: SlipEditing | null
  readonly onEdit: (editing: SlipEditing | null) => void
}

const words = boundariesWords.slips

export function blankSlip(line: Boundary, today: Day): SlipEditing {
  return { slip: null, start: { boundaryId: line.id, day: today, what: '', mended: 'not_yet' } }
}

/** A plain list with days. Nothing is added up. */
export function SlipsCard({ lines, today, editing, onEdit }: SlipsCardProps): ReactNode {
  const { value: slips } = useFeature('boundaries.slips')
  const [asked, setAsked] = useState<Slip | null>(null)
  const putBack = useAction('boundaries.putSlipBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('boundaries.removeSlip', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const first = lines[0]
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{words.lead}</p>
      {slips?.length === 0 && <p className={s.quiet}>{words.none}</p>}
      <ul className={s.slips}>
        {slips?.map((slip) => (
          <li key={slip.id} className={s.slip} data-record={slip.id}>
            <div>
              <p>{slip.what}</p>
              <p className={s.quiet}>
                {shortDate(slip.day)} · {MENDING_WORDS[slip.mended]} ·{' '}
                {lines.find(({ id }) => id === slip.boundaryId)?.text ?? words.gone}
              </p>
            </div>
            <SlipMenu
              slip={slip}
              onEdit={() => onEdit({ slip, start: draftOf(slip) })}
              onRemove={() => setAsked(slip)}
            />
          </li>
        ))}
      </ul>
      {first === undefined ? (
        <p className={s.quiet}>{words.noLines}</p>
      ) : (
        <div>
          <Button onPress={() => onEdit(blankSlip(first, today))}>{words.add}</Button>
        </div>
      )}
      {editing !== null && <SlipForm {...editing} lines={lines} today={today} onClose={() => onEdit(null)} />}
      <ConfirmDialog
        title={words.removeTitle}
        confirmLabel={words.remove}
        isDanger
        isOpen={asked !== null}
        onConfirm={() => asked && void remove.run({ id: asked.id })}
        onClose={() => setAsked(null)}
      >
        {words.removeText}
      </ConfirmDialog>
    </Card>
  )
}

interface SlipMenuProps {
  readonly slip: Slip
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function SlipMenu({ slip, onEdit, onRemove }: SlipMenuProps): ReactNode {
  const label = words.menu(slip.what)
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.change, icon: <Pencil />, onAction: onEdit },
    {
      id: 'write',
      label: words.write,
      icon: <NotebookText />,
      onAction: () =>
        send('new-entry', { step: 'boundaries', mode: 'plain_day', boundaryId: slip.boundaryId }),
    },
    { id: 'remove', label: words.remove, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

function draftOf({ boundaryId, day, what, mended }: Slip): SlipDraft {
  return { boundaryId, day, what, mended }
}
