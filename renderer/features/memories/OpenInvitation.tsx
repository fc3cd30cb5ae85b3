import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Part } from '../../ui/Part.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { dayHere, dayWithoutYear, shortDate } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import type { MomentFormsState } from './MomentForms.tsx'
import s from './Memories.module.css'
import type { Moment } from './use-moments.ts'

interface OpenInvitationProps {
  readonly moment: Moment
  readonly isAskingShut: boolean
  readonly forms: MomentFormsState
}

const words = memoriesWords.open

/** The one invitation that is open: being written, asked, or agreed and still ahead. */
export function OpenInvitation({ moment, isAskingShut, forms }: OpenInvitationProps): ReactNode {
  const { activity, standing, isOnDesk } = moment
  const { id, title, startsAt, endsAt, easyExit, messageId } = activity
  const answer = useAction('memories.noteAnswer', {
    onDone: ({ status }) => showToast({ text: status === 'no' ? words.noNoted : words.yesNoted }),
  })
  const drop = useAction('memories.drop', { onDone: () => showToast({ text: words.rested }) })
  const menu = memoriesWords.jar.menu(title)
  return (
    <Part title={words.title} hint={words.hint}>
      <article className={s.open} aria-label={title}>
        <div className={s.cardHead}>
          <h3 className={s.openTitle}>{title}</h3>
          <Menu
            label={menu}
            entries={[
              {
                id: 'edit',
                label: memoriesWords.jar.edit,
                icon: <Pencil />,
                onAction: () => forms.open({ kind: 'idea', activity }),
              },
              {
                id: 'remove',
                label: memoriesWords.jar.remove,
                icon: <Trash2 />,
                isDanger: true,
                onAction: () => forms.remove(activity),
              },
            ]}
          >
            <IconButton label={menu} icon={<Ellipsis />} />
          </Menu>
        </div>
        {startsAt !== null && endsAt !== null && (
          <p className={s.when}>
            {words.when(dayWithoutYear(startsAt.slice(0, 10)), startsAt.slice(11), endsAt.slice(11))}
          </p>
        )}
        <p>{saysOf(moment)}</p>
        {easyExit !== '' && <p className={s.quiet}>{words.exit(easyExit)}</p>}
        <div className={s.actions}>
          {isOnDesk && messageId !== null && (
            <Button kind="primary" onPress={() => send('open-message', { id: messageId })}>
              {words.openDraft}
            </Button>
          )}
          {standing === 'asked' && !isAskingShut && (
            <Button onPress={() => void answer.run({ id, answer: 'yes' })}>{words.saidYes}</Button>
          )}
          {(standing === 'asked' || standing === 'yes') && (
            <Button onPress={() => void answer.run({ id, answer: 'no' })}>{words.saidNo}</Button>
          )}
          {standing === 'yes' && (
            <Button kind="primary" onPress={() => forms.open({ kind: 'after', activity })}>
              {words.happened}
            </Button>
          )}
          <Button kind="quiet" onPress={() => void drop.run({ id })}>
            {words.rest}
          </Button>
        </div>
      </article>
    </Part>
  )
}

function saysOf({ activity, standing, isOnDesk }: Moment): string {
  if (isOnDesk) return words.onDesk
  if (standing === 'yes') return words.yes
  return words.asked(shortDate(activity.askedOn ?? dayHere(activity.changedAt)))
}
