import { Ellipsis, PencilLine, Sparkles, Tag, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { CareIdea } from '../../../core/friendship/friendship.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { send } from '../../bridge/commands.ts'
import { RewordDialog } from '../../bridge/RewordDialog.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { formWords } from '../../words/forms.ts'
import { CARE_FOR_WORDS, friendshipWords } from '../../words/friendship.ts'
import { careWordsLeft } from './forms-left.ts'
import s from './Friendship.module.css'

interface CareItemProps {
  readonly idea: CareIdea
  readonly isOpen: boolean
  readonly hasMoments: boolean
  readonly onRemove: (id: string) => void
}

const words = friendshipWords.care
const LONGEST = 200

export function CareItem({ idea, isOpen, hasMoments, onRemove }: CareItemProps): ReactNode {
  const edit = useAction('friendship.editCare')
  const { id, text, isDone, noStrings } = idea
  const [isRewording, setRewording] = useState(false)
  const care = { text, for: idea.for, noStrings, isDone }
  const set = (part: Partial<typeof care>): void => void edit.run({ id, care: { ...care, ...part } })
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
        onReword={isOpen ? () => setRewording(true) : null}
        onStrings={isOpen ? () => set({ noStrings: !noStrings }) : null}
        hasMoments={hasMoments}
        onRemove={onRemove}
      />
      {isRewording && (
        <RewordDialog
          left={careWordsLeft}
          id={id}
          text={text}
          longest={LONGEST}
          write={(next) => call('friendship.editCare', { id, care: { ...care, text: next } })}
          onClose={() => setRewording(false)}
        />
      )}
    </li>
  )
}

interface CareMenuProps extends Omit<CareItemProps, 'isOpen'> {
  readonly onReword: (() => void) | null
  readonly onStrings: (() => void) | null
}

function CareMenu({ idea, onReword, onStrings, hasMoments, onRemove }: CareMenuProps): ReactNode {
  const reword: readonly MenuEntry[] = onReword
    ? [{ id: 'reword', label: formWords.reword.open, icon: <PencilLine />, onAction: onReword }]
    : []
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
          onAction: () => send('add-idea', { title: idea.text }),
        },
      ]
    : []
  const label = words.menu(idea.text)
  const entries: readonly MenuEntry[] = [
    ...reword,
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
