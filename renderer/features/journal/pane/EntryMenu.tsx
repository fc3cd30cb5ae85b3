import { Ellipsis, Eye, EyeOff, History, Search, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { journalWords } from '../../../words/journal.ts'
import { formatEntries } from './format-entries.tsx'
import type { PaneBarProps } from './PaneBar.tsx'

const words = journalWords.pane

export function EntryMenu(props: PaneBarProps): ReactNode {
  const { draft, change, saving, editor, onHistory, onTrash } = props
  const isNew = saving.id === null
  const entries: MenuEntry[] = [
    {
      id: 'history',
      label: words.menu.history,
      icon: <History />,
      isDisabled: isNew,
      onAction: onHistory,
    },
    {
      id: 'private',
      label: draft.keepPrivate ? words.menu.allowExport : words.menu.keepPrivate,
      icon: draft.keepPrivate ? <Eye /> : <EyeOff />,
      onAction: () => change({ keepPrivate: !draft.keepPrivate }),
    },
    {
      id: 'find',
      label: words.menu.find,
      icon: <Search />,
      keys: 'Mod+F',
      isDisabled: editor?.canFind !== true,
      onAction: () => editor?.run('find'),
    },
    {
      id: 'trash',
      label: words.menu.trash,
      icon: <Trash2 />,
      isDanger: true,
      isDisabled: isNew,
      onAction: onTrash,
    },
  ]
  return (
    <>
      {editor !== null && (
        <Menu label={words.format} entries={formatEntries(editor)}>
          <IconButton label={words.format} icon={<span aria-hidden="true">Aa</span>} />
        </Menu>
      )}
      <Menu label={words.more} entries={entries}>
        <IconButton label={words.more} icon={<Ellipsis />} />
      </Menu>
    </>
  )
}
