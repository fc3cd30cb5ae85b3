import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { TagCount } from '../../../../core/journal/entry-tally.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Part } from '../../../ui/Part.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { tagWords as words } from '../../../words/tags.ts'
import s from './tags.module.css'
import type { Asked } from './TagsPage.tsx'

/** Shown at a time. */
const PAGE = 100
/** With fewer, one sees them all. */
const SEARCHED_FROM = 12

interface TagListProps {
  readonly tags: readonly TagCount[]
  readonly isBusy: boolean
  readonly onShow: (tag: string) => void
  readonly onAsk: (asked: Asked) => void
}

export function TagList({ tags, isBusy, onShow, onAsk }: TagListProps): ReactNode {
  const [wanted, setWanted] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const letters = wanted.trim().toLowerCase()
  const found = tags.filter(({ tag }) => tag.toLowerCase().includes(letters))
  return (
    <Part title={words.listLabel} hint={words.count(tags.length)}>
      {tags.length >= SEARCHED_FROM && (
        <SearchField
          label={words.search}
          isLabelHidden
          placeholder={words.search}
          value={wanted}
          onChange={setWanted}
        />
      )}
      {found.length === 0 && <p className={s.soft}>{words.nothingFound}</p>}
      <ul className={s.list}>
        {found.slice(0, limit).map((of) => (
          <li key={of.tag} className={s.row}>
            <span className={s.name} dir="auto">
              {of.tag}
            </span>
            <Button
              kind="quiet"
              isSmall
              aria-label={words.show(of.tag, of.count)}
              onPress={() => onShow(of.tag)}
            >
              {words.entries(of.count)}
            </Button>
            <Menu
              label={words.more(of.tag)}
              entries={[
                {
                  id: 'rename',
                  label: words.menu.rename,
                  icon: <Pencil />,
                  onAction: () => onAsk({ what: 'rename', of }),
                },
                {
                  id: 'merge',
                  label: words.menu.merge,
                  icon: <Merge />,
                  isDisabled: tags.length < 2,
                  onAction: () => onAsk({ what: 'merge', of }),
                },
                {
                  id: 'remove',
                  label: words.menu.remove,
                  icon: <Trash2 />,
                  isDanger: true,
                  onAction: () => onAsk({ what: 'remove', of }),
                },
              ]}
            >
              <IconButton label={words.more(of.tag)} icon={<Ellipsis />} isDisabled={isBusy} />
            </Menu>
          </li>
        ))}
      </ul>
      {found.length > limit && <Button onPress={() => setLimit(limit + PAGE)}>{words.showMore}</Button>}
    </Part>
  )
}
