import type { DeviceSettings } from '../../../core/settings/settings.contract.ts'

export type HideKeyName = DeviceSettings['hideKey']

/** Named here for the page, which never loads schemas; the type keeps both lists the same. */
const LABELS: Readonly<Record<HideKeyName, string>> = {
  F9: 'F9',
  F8: 'F8',
  Pause: 'Pause',
  'Ctrl+Shift+H': 'Ctrl + Shift + H',
}

export const hideKeyChoices: readonly {
  readonly value: HideKeyName
  readonly label: string
}[] = [
  { value: 'F9', label: LABELS.F9 },
  { value: 'F8', label: LABELS.F8 },
  { value: 'Pause', label: LABELS.Pause },
  { value: 'Ctrl+Shift+H', label: LABELS['Ctrl+Shift+H'] },
]
