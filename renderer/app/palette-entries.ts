import type { STEPS } from '../../core/steps/steps.ts'
import { send } from '../bridge/commands.ts'
import { appWords as words } from '../words/app.ts'
import { paths } from '../bridge/paths.ts'

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  readonly group: 'Do' | 'Go to' | 'The ten steps'
  readonly keys?: string
  readonly act: () => void
}

/** Every page, and everything one can do from anywhere. */
export function paletteEntries(
  go: (path: string) => void,
  hideKey: string,
  openKeys: () => void,
  steps: readonly (typeof STEPS)[number][],
): readonly PaletteEntry[] {
  const place = (path: string, label: string, keys?: string): PaletteEntry => ({
    id: path,
    label,
    group: 'Go to',
    act: () => go(path),
    ...(keys === undefined ? {} : { keys }),
  })
  return [
    act('new-entry', words.newEntry, () => send('new-entry', {}), 'Mod+N'),
    act('search', words.searchEntries, () => send('search', {}), 'Mod+F'),
    act('capture-issue', words.captureIssue, () => send('capture-issue', {})),
    act('add-goal', words.addGoal, () => send('add-goal', {})),
    act('add-evidence', words.addEvidence, () => send('add-evidence', {})),
    act('feel-pull', words.feelPull, () => send('feel-pull', {})),
    act('add-boundary', words.addBoundary, () => send('add-boundary', {})),
    act('hard-hour', words.hardHour, () => send('open-hard-hour', {})),
    act('hide', words.hide, () => send('hide-now', {}), hideKey),
    act('lock', words.lock, () => send('lock-now', {}), 'Mod+L'),
    act('keys', words.openShortcuts, openKeys, '?'),
    place(paths.today, words.today, 'G T'),
    place(paths.journal, words.journal, 'G J'),
    place(paths.lookBack, words.lookBack, 'G L'),
    place(`${paths.lookBack}/calendar`, words.calendar),
    place(`${paths.lookBack}/mood`, words.moodOverTime),
    { ...act('open-tags', words.tags, () => send('open-tags', {})), group: 'Go to' },
    { ...act('open-trash', words.trash, () => send('open-trash', {})), group: 'Go to' },
    place(paths.summary, words.summary, 'G S'),
    place(paths.support, words.support, 'G H'),
    place(paths.settings, words.settings, 'Mod+,'),
    ...steps.map((step): PaletteEntry => ({
      id: step.noun,
      label: `${step.number} ${step.title}`,
      group: 'The ten steps',
      act: () => go(paths.step(step.noun)),
    })),
  ]
}

function act(id: string, label: string, does: () => void, keys?: string): PaletteEntry {
  return { id, label, group: 'Do', act: does, ...(keys === undefined ? {} : { keys }) }
}
