import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useChosenValue } from '../../bridge/use-chosen-value.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Select } from '../../ui/Select.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import { hideKeyChoices, type HideKeyName } from './hide-keys.ts'
import s from './settings.module.css'

export function LockingCard(): ReactNode {
  const { value: journal } = useFeature('settings.journal')
  const { value: device } = useFeature('settings.device')
  if (!journal || !device) return null
  return (
    <Card title={words.locking}>
      <LockAfter stored={journal.lockAfterMinutes} />
      <div className={s.narrow}>
        <HideKey stored={device.hideKey} />
      </div>
    </Card>
  )
}

function LockAfter({ stored }: { readonly stored: number }): ReactNode {
  const change = useAction('settings.changeJournal')
  const [minutes, choose] = useChosenValue(stored, (lockAfterMinutes) => change.run({ lockAfterMinutes }))
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

function HideKey({ stored }: { readonly stored: HideKeyName }): ReactNode {
  const change = useAction('settings.changeDevice')
  const [key, choose] = useChosenValue(stored, (hideKey) => change.run({ hideKey }))
  return (
    <Select
      label={words.hideKey}
      hint={words.hideKeyHint}
      choices={hideKeyChoices}
      value={key}
      onChange={choose}
    />
  )
}
