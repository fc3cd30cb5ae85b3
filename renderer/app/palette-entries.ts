import type { ContactGate } from '../../core/boundaries/contact-gate.ts'
import { shownSteps } from '../../core/boundaries/gated-steps.ts'
import { whyNotAgain } from '../../core/conversation/talk-gate.ts'
import { STEPS } from '../../core/steps/steps.ts'
import { send } from '../bridge/commands.ts'
import { canUndo, undoLast } from '../ui/Toast.tsx'
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
  gate: ContactGate | null,
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
    ...stepActs(gate),
    ...(canUndo() ? [act('undo', words.undo, undoLast, 'Mod+Z')] : []),
    act('hide', words.hide, () => send('hide-now', {}), hideKey),
    act('lock', words.lock, () => send('lock-now', {}), 'Mod+L'),
    act('keys', words.openShortcuts, openKeys, '?'),
    place(paths.today, words.today, 'G T'),
    place(paths.journal, words.journal, 'G J'),
    place(paths.lookBack, words.lookBack, 'G L'),
    place(`${paths.lookBack}/calendar`, words.calendar),
    place(paths.changes, words.changes, 'G C'),
    { ...act('open-tags', words.tags, () => send('open-tags', {})), group: 'Go to' },
    { ...act('open-trash', words.trash, () => send('open-trash', {})), group: 'Go to' },
    place(paths.summary, words.summary, 'G S'),
    place(paths.support, words.support, 'G H'),
    place(paths.settings, words.settings, 'Mod+,'),
    ...(gate === null ? [] : shownSteps(STEPS, gate)).map((step): PaletteEntry => ({
      id: step.noun,
      label: `${step.number} ${step.title}`,
      group: 'The ten steps',
      act: () => go(paths.step(step.noun)),
    })),
  ]
}

/** The main actions of the ten tools, in their order, as far as contact as it stands leaves them open. */
function stepActs(gate: ContactGate | null): readonly PaletteEntry[] {
  if (gate === null) return []
  const { drafts, friendship, talk, activities } = gate
  const mayDraft = drafts !== 'closed' && drafts !== 'hidden'
  const mayHaveIdeas = activities !== 'closed' && activities !== 'hidden'
  const only = (isOpen: boolean, entry: PaletteEntry): PaletteEntry[] => (isOpen ? [entry] : [])
  return [
    act('feel-pull', words.feelPull, () => send('feel-pull', {})),
    act('open-clarity', words.clarity, () => send('open-clarity', {})),
    act('capture-issue', words.captureIssue, () => send('capture-issue', {})),
    ...only(
      mayDraft,
      act('new-draft', words.newDraft, () => send('new-draft', {})),
    ),
    ...only(
      friendship === 'open',
      act('log-meeting', words.logMeeting, () => send('log-meeting', {})),
    ),
    ...only(
      whyNotAgain(talk) === null,
      act('plan-talk', words.planTalk, () => send('plan-talk', {})),
    ),
    act('add-goal', words.addGoal, () => send('add-goal', {})),
    act('check-week', words.checkWeek, () => send('check-week', {})),
    act('add-evidence', words.addEvidence, () => send('add-evidence', {})),
    ...only(
      mayHaveIdeas,
      act('add-idea', words.addIdea, () => send('add-idea', {})),
    ),
    act('add-boundary', words.addBoundary, () => send('add-boundary', {})),
    act('add-session', words.addSession, () => send('add-session', {})),
    act('open-pulse', words.pulse, () => send('open-pulse', {})),
    act('hard-hour', words.hardHour, () => send('open-hard-hour', {})),
    act('answer-ways', words.answerWays, () => send('answer-ways', {})),
    act('write-letter', words.writeLetter, () => send('write-letter', {})),
  ]
}

function act(id: string, label: string, does: () => void, keys?: string): PaletteEntry {
  return { id, label, group: 'Do', act: does, ...(keys === undefined ? {} : { keys }) }
}
