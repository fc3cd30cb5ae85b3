import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Select } from '../../ui/Select.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import { hideKeyChoices } from './hide-keys.ts'
import s from './settings.module.css'

export function LockingCard(): ReactNode {
  const { value: journal } = useFeature('settings.journal')
  const { value: device } = useFeature('settings.device')
  const changeJournal = useAction('settings.changeJournal')
  const changeDevice = useAction('settings.changeDevice')
  if (!journal || !device) return null
  return (
    <Card title={words.locking}>
      <NumberField
        label={words.lockAfter}
        hint={words.lockAfterHint}
        value={journal.lockAfterMinutes}
        minValue={1}
        maxValue={60}
        onChange={(minutes) => minutes !== null && void changeJournal.run({ lockAfterMinutes: minutes })}
      />
      <div className={s.narrow}>
        <Select
          label={words.hideKey}
          hint={words.hideKeyHint}
          choices={hideKeyChoices}
          value={device.hideKey}
          onChange={(hideKey) => void changeDevice.run({ hideKey })}
        />
      </div>
    </Card>
  )
}
