import { Ellipsis, FileDown, ListChecks, Star, StarOff, Tags, Trash2, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Deed } from '../../../../core/journal/deeds.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { manyWords as words } from '../../../words/many-entries.ts'
import { ExportDialog } from './ExportDialog.tsx'
import s from './many.module.css'
import { TagManyDialog } from './TagManyDialog.tsx'

export type ChosenDialog = 'tags' | 'export' | null

interface ChosenBarProps {
  readonly ids: readonly string[]
  readonly opened: ChosenDialog
  readonly onOpened: (opened: ChosenDialog) => void
  readonly onDeed: (deed: Deed) => void
  readonly onAll: () => void
  readonly onClear: () => void
}

/** What can be done with the chosen entries. Escape lets go of them. */
export function ChosenBar(props: ChosenBarProps): ReactNode {
  const { ids, opened, onOpened, onDeed, onAll, onClear } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    // A dialog or menu of it has an Escape of its own.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (isHere && event.key === 'Escape') onClear()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape on the buttons in it
    <div className={s.bar} role="group" aria-label={words.bar} onKeyDown={onKeyDown}>
      <IconButton label={words.clear} keys="Esc" icon={<X />} onPress={onClear} />
      <p className={s.count}>{words.chosen(ids.length)}</p>
      <IconButton label={words.tag} keys="T" icon={<Tags />} onPress={() => onOpened('tags')} />
      <IconButton label={words.star} keys="S" icon={<Star />} onPress={() => onDeed({ kind: 'star' })} />
      <IconButton
        label={words.trash}
        keys="Delete"
        icon={<Trash2 />}
        onPress={() => onDeed({ kind: 'trash' })}
      />
      <Menu
        label={words.more}
        entries={[
          {
            id: 'unstar',
            label: words.unstar,
            icon: <StarOff />,
            onAction: () => onDeed({ kind: 'unstar' }),
          },
          { id: 'export', label: words.export, icon: <FileDown />, onAction: () => onOpened('export') },
          { id: 'all', label: words.all, icon: <ListChecks />, keys: 'Mod+A', onAction: onAll },
        ]}
      >
        <IconButton label={words.more} icon={<Ellipsis />} />
      </Menu>
      {opened === 'tags' && <TagManyDialog ids={ids} onDeed={onDeed} onClose={() => onOpened(null)} />}
      {opened === 'export' && <ExportDialog ids={ids} onClose={() => onOpened(null)} />}
    </div>
  )
}
