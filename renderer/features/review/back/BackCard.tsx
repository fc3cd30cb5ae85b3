import type { ReactNode } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import { send } from '../../../bridge/commands.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { backWords } from '../../../words/looking-back.ts'
import s from './Back.module.css'
import { KeepAway } from './KeepAway.tsx'

interface BackCardProps {
  readonly setting: 'onThisDay' | 'reflection'
  readonly title: string
  readonly words: { readonly off: string; readonly choose: string; readonly none: string }
  /** Offers to choose it while it is off, and says when there is nothing; without this it is then not there. */
  readonly offers: boolean
  /** undefined until it is known. */
  readonly row: EntryRow | null | undefined
  readonly when: string
}

/** An entry that came back, with every way to send it away. */
export function BackCard({ setting, title, words, offers, row, when }: BackCardProps): ReactNode {
  const { value: settings } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (settings === undefined) return null
  if (!settings[setting]) {
    return offers ? (
      <Card title={title} isCompact>
        <div className={s.offer}>
          <p className={s.quiet}>{words.off}</p>
          <Button isSmall onPress={() => void change.run({ [setting]: true })}>
            {words.choose}
          </Button>
        </div>
      </Card>
    ) : null
  }
  if (row === undefined || (row === null && !offers)) return null
  const off = (
    <Button kind="quiet" isSmall onPress={() => void change.run({ [setting]: false })}>
      {backWords.turnOff}
    </Button>
  )
  if (row === null) {
    return (
      <Card title={title} aside={off} isCompact>
        <p className={s.quiet}>{words.none}</p>
      </Card>
    )
  }
  return (
    <Card title={title} aside={off} isCompact>
      <p className={s.note}>{when}</p>
      {row.title !== '' && <p className={s.name}>{row.title}</p>}
      <p className={s.excerpt}>{row.excerpt}</p>
      <div className={s.actions}>
        <Button isSmall onPress={() => send('open-entry', { id: row.id })}>
          {backWords.open}
        </Button>
        {/* The next entry has buttons of its own: a second press must not send that away as well. */}
        <KeepAway key={row.id} row={row} />
      </div>
    </Card>
  )
}
