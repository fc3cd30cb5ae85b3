import { Ellipsis, Sparkles, Tag, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { CareIdea } from '../../../core/friendship/friendship.schema.ts'
import { paths } from '../../bridge/paths.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { CARE_FOR_WORDS, friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'

interface CareItemProps {
  readonly idea: CareIdea
  readonly isOpen: boolean
  readonly hasMoments: boolean
  readonly onRemove: (id: string) => void
}

const words = friendshipWords.care

export function CareItem({ idea, isOpen, hasMoments, onRemove }: CareItemProps): ReactNode {
  const edit = useAction('friendship.editCare')
  const { id, text, isDone, noStrings } = idea
  const set = (part: Partial<Pick<CareIdea, 'isDone' | 'noStrings'>>): void =>
    void edit.run({ id, care: { text, for: idea.for, noStrings, isDone, ...part } })
  return (
    <li className={s.item} data-record={idea.id}>
      <div className={s.rowWords}>
        <Checkbox isSelected={isDone} isDisabled={!isOpen} onChange={(next) => set({ isDone: next })}>
          {text}
        </Checkbox>
        <p className={s.itemFacts}>
          {CARE_FOR_WORDS[idea.for]} · {noStrings ? words.noStrings : words.strings}
        </p>
      </div>
      <CareMenu
        idea={idea}
        onStrings={isOpen ? () => set({ noStrings: !noStrings }) : null}
        hasMoments={hasMoments}
        onRemove={onRemove}
      />
    </li>
  )
}

interface CareMenuProps extends Omit<CareItemProps, 'isOpen'> {
  readonly onStrings: (() => void) | null
}

function CareMenu({ idea, onStrings, hasMoments, onRemove }: CareMenuProps): ReactNode {
  const [, navigate] = useLocation()
  const strings: readonly MenuEntry[] = onStrings
    ? [
        {
          id: 'strings',
          label: idea.noStrings ? words.unmarkNoStrings : words.markNoStrings,
          icon: <Tag />,
          onAction: onStrings,
        },
      ]
    : []
  const moments: readonly MenuEntry[] = hasMoments
    ? [
        {
          id: 'moments',
          label: words.moments,
          icon: <Sparkles />,
          onAction: () => navigate(paths.step('memories')),
        },
      ]
    : []
  const label = words.menu(idea.text)
  const entries: readonly MenuEntry[] = [
    ...strings,
    ...moments,
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(idea.id),
    },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
