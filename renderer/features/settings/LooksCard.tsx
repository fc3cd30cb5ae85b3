import type { ReactNode } from 'react'
import type { DeviceSettings } from '../../../core/settings/settings.contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { settingsWords as words } from '../../words/settings.ts'

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))
const SIZES = ([90, 100, 115, 130, 150, 200] as const).map((percent) => ({
  value: String(percent),
  label: `${percent} %`,
  percent,
}))

export function LooksCard(): ReactNode {
  const { value: device } = useFeature('settings.device')
  const change = useAction('settings.changeDevice')
  if (!device) return null
  const setSize = (value: string): void => {
    const textSize: DeviceSettings['textSize'] | undefined = SIZES.find(
      (size) => size.value === value,
    )?.percent
    if (textSize !== undefined) void change.run({ textSize })
  }
  return (
    <Card title={words.looks}>
      <SegmentedControl
        label={words.theme}
        choices={THEMES}
        value={device.theme}
        onChange={(theme) => void change.run({ theme })}
      />
      <SegmentedControl
        label={words.textSize}
        choices={SIZES}
        value={String(device.textSize)}
        onChange={setSize}
      />
    </Card>
  )
}
