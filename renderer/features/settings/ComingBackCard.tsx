import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import s from './settings.module.css'

export function ComingBackCard(): ReactNode {
  const { value: journal } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (!journal) return null
  const hidden = journal.onThisDayHidden.length
  return (
    <Card title={words.back}>
      <Switch
        isSelected={journal.onThisDay}
        onChange={(onThisDay) => void change.run({ onThisDay })}
        hint={words.onThisDayHint}
      >
        {words.onThisDay}
      </Switch>
      {hidden > 0 && (
        <div className={s.row}>
          <p className={s.small}>{words.hiddenEntries(hidden)}</p>
          <Button isSmall onPress={() => void change.run({ onThisDayHidden: [] })}>
            {words.showAgain}
          </Button>
        </div>
      )}
    </Card>
  )
}
