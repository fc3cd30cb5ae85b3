import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useChosen } from '../../bridge/use-chosen.ts'
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
  const changeDevice = useAction('settings.changeDevice')
  if (!journal || !device) return null
  return (
    <Card title={words.locking}>
      <LockAfter stored={journal.lockAfterMinutes} />
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

function LockAfter({ stored }: { readonly stored: number }): ReactNode {
  const change = useAction('settings.changeJournal')
  const [minutes, choose] = useChosen(stored, (lockAfterMinutes) => change.run({ lockAfterMinutes }))
  return (
    <NumberField
      label={words.lockAfter}
      hint={words.lockAfterHint}
      value={minutes}
      minValue={1}
      maxValue={60}
      onChange={(typed) => typed !== null && choose(typed)}
    />
  )
}
