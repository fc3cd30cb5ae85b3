import { Ellipsis, PencilLine, RotateCcw, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Care } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { RewordDialog } from '../../bridge/RewordDialog.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { shortDate } from '../../words/dates.ts'
import { formWords } from '../../words/forms.ts'
import { CARE_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { careWordsLeft } from './forms-left.ts'
import s from './Space.module.css'

interface CareItemProps {
  readonly item: Care
  readonly today: Day
  readonly onRemove: (item: Care) => void
}

const words = spaceWords.care
const LONGEST = 120

export function CareItem({ item, today, onRemove }: CareItemProps): ReactNode {
  const { id, kind, planned, doneOn } = item
  const edit = useAction('space.editCare')
  const add = useAction('space.addCare')
  const [isRewording, setRewording] = useState(false)
  const label = words.menu(planned)
  const entries: readonly MenuEntry[] = [
    { id: 'reword', label: formWords.reword.open, icon: <PencilLine />, onAction: () => setRewording(true) },
    ...(doneOn === null
      ? []
      : [
          {
            id: 'again',
            label: words.again,
            icon: <RotateCcw />,
            onAction: () => void add.run({ kind, planned, doneOn: null }),
          },
        ]),
    {
      id: 'remove',
      label: words.removal.confirm,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(item),
    },
  ]
  const facts = [CARE_WORDS[kind], ...(doneOn === null ? [] : [words.doneOn(shortDate(doneOn))])]
  return (
    <li className={s.item} data-record={id}>
      <Checkbox
        isSelected={doneOn !== null}
        onChange={(isDone) => void edit.run({ id, draft: { kind, planned, doneOn: isDone ? today : null } })}
        hint={facts.join(' · ')}
      >
        {planned}
      </Checkbox>
      <Menu label={label} entries={entries}>
        <IconButton label={label} icon={<Ellipsis />} />
      </Menu>
      {isRewording && (
        <RewordDialog
          left={careWordsLeft}
          id={id}
          text={planned}
          longest={LONGEST}
          write={(next) => call('space.editCare', { id, draft: { kind, planned: next, doneOn } })}
          onClose={() => setRewording(false)}
        />
      )}
    </li>
  )
}
