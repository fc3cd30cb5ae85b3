import type { Entry, EntryDraft, EntryMode } from '../../../core/journal/entry.schema.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import type { Commands } from '../../bridge/commands.ts'
import { draftOfEntry, emptyDraft } from './drafts-of-entries.ts'

/** The entry in the pane as it was opened. A new `key` is a new pane. */
export interface Opened {
  readonly key: number
  readonly id: string | null
  readonly shown: readonly string[]
  /** Two versions met in it. */
  readonly isTwofold: boolean
  readonly draft: EntryDraft
  /** The mode that still has something to ask before one can write. */
  readonly asksFirst: 'deep_write' | null
  readonly takesFocus: boolean
}

let opens = 0

export function openedEntry(entry: Entry, takesFocus: boolean): Opened {
  opens += 1
  return {
    key: opens,
    id: entry.row.id,
    shown: entry.shown,
    isTwofold: entry.isTwofold,
    draft: draftOfEntry(entry),
    asksFirst: null,
    takesFocus,
  }
}

export function openedNew(at: LocalTime, wish: Commands['new-entry']): Opened {
  opens += 1
  const mode = wish.mode ?? (wish.prompt === undefined ? 'plain_day' : 'one_prompt')
  return {
    key: opens,
    id: null,
    shown: [],
    isTwofold: false,
    draft: {
      ...emptyDraft(wish.day === undefined ? at : `${wish.day}${at.slice(10)}`),
      ...modeAtFirst(mode),
      ...fromWish(wish),
    },
    asksFirst: mode === 'deep_write' ? 'deep_write' : null,
    takesFocus: mode !== 'deep_write',
  }
}

/** A deep write begins as a plain day, until the person has said yes to it. */
function modeAtFirst(mode: EntryMode): Pick<EntryDraft, 'mode'> {
  return { mode: mode === 'deep_write' ? 'plain_day' : mode }
}

function fromWish({
  prompt,
  step,
  text,
  issueId,
  goalId,
  boundaryId,
  urgeId,
  scenarioId,
  planId,
}: Commands['new-entry']): Partial<EntryDraft> {
  const links: EntryDraft['links'] = []
  if (issueId !== undefined) links.push({ kind: 'issue', id: issueId })
  if (goalId !== undefined) links.push({ kind: 'goal', id: goalId })
  if (boundaryId !== undefined) links.push({ kind: 'boundary', id: boundaryId })
  if (urgeId !== undefined) links.push({ kind: 'urge', id: urgeId })
  if (scenarioId !== undefined) links.push({ kind: 'scenario', id: scenarioId })
  if (planId !== undefined) links.push({ kind: 'plan', id: planId })
  return {
    ...(prompt === undefined ? {} : { prompt }),
    ...(step === undefined ? {} : { step }),
    ...(text === undefined ? {} : { text }),
    links,
  }
}
