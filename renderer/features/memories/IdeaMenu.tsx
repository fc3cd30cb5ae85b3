import { Check, Ellipsis, HandHeart, MessagesSquare, Pencil, RotateCcw, Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { memoriesWords } from '../../words/memories.ts'
import type { MomentFormsState } from './MomentForms.tsx'
import type { Moment } from './use-moments.ts'

interface IdeaMenuProps {
  readonly moment: Moment
  readonly isAskingShut: boolean
  readonly forms: MomentFormsState
}

const words = memoriesWords.jar

export function IdeaMenu({ moment, isAskingShut, forms }: IdeaMenuProps): ReactNode {
  const { activity, standing, reason } = moment
  const { id, title, whoseIdea, askedOn } = activity
  const drop = useAction('memories.drop', { onDone: () => showToast({ text: words.dropped }) })
  const back = useAction('memories.backToJar', { onDone: () => showToast({ text: words.isBack }) })
  const agree = useAction('memories.noteAnswer')
  const mayAgree = whoseIdea !== 'me' && !isAskingShut && reason === null
  const asking: readonly MenuEntry[] = [
    ...(reason === null
      ? [
          {
            id: 'face',
            label: words.face,
            icon: <MessagesSquare />,
            onAction: () => forms.open({ kind: 'invite', activity, isFace: true }),
          },
        ]
      : []),
    ...(mayAgree
      ? [
          {
            id: 'agreed',
            label: words.agreed,
            icon: <HandHeart />,
            onAction: () => void agree.run({ id, answer: 'yes' }),
          },
        ]
      : []),
  ]
  const standingIdea: readonly MenuEntry[] = [
    {
      id: 'edit',
      label: words.edit,
      icon: <Pencil />,
      onAction: () => forms.open({ kind: 'idea', activity }),
    },
    ...asking,
    {
      id: 'happened',
      label: words.happened,
      icon: <Check />,
      onAction: () => forms.open({ kind: 'after', activity }),
    },
    { id: 'drop', label: words.drop, icon: <Undo2 />, onAction: () => void drop.run({ id }) },
  ]
  const letGo: readonly MenuEntry[] =
    askedOn === null
      ? [{ id: 'back', label: words.back, icon: <RotateCcw />, onAction: () => void back.run({ id }) }]
      : []
  const entries: readonly MenuEntry[] = [
    ...(standing === 'idea' ? standingIdea : []),
    ...(standing === 'dropped' ? letGo : []),
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => forms.remove(activity),
    },
  ]
  const label = words.menu(title)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
