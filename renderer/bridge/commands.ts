import { useEffect, useRef } from 'react'
import type { BoundaryDraft } from '../../core/boundaries/boundaries.schema.ts'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import type { EntryMode } from '../../core/journal/entry.schema.ts'
import type { Day } from '../../core/kernel/time.ts'
import type { StepNoun } from '../../core/steps/steps.ts'

/** What a new goal comes from; it is tied to it once it is kept. */
export interface GoalOrigin {
  readonly title?: string
  readonly issueId?: string
  readonly ifThenId?: string
  /** A talk. */
  readonly planId?: string
  /** A line of a session. */
  readonly tryNext?: { readonly sessionId: string; readonly itemId: string }
}

/** What one part of the page may ask of another. Features do not import each other; they send these. */
export interface Commands {
  /** A fresh entry, perhaps to a question, for a step, linked to something. */
  'new-entry': {
    readonly prompt?: string
    readonly step?: StepNoun
    readonly mode?: EntryMode
    readonly text?: string
    readonly issueId?: string
    readonly goalId?: string
    readonly boundaryId?: string
    readonly urgeId?: string
    readonly scenarioId?: string
    /** A planned talk. */
    readonly planId?: string
    /** The day it is written for; today where left out. */
    readonly day?: Day
  }
  'open-entry': { readonly id: string }
  'open-trash': Record<string, never>
  /** All tags, to rename, merge and delete. */
  'open-tags': Record<string, never>
  /** Puts the cursor into the search box. */
  search: { readonly text?: string }
  'capture-issue': { readonly title?: string; readonly seen?: string; readonly entryId?: string }
  'open-issue': { readonly id: string }
  /** Opens the line it names. */
  'open-boundary': { readonly id: string }
  /** The form is filled with what is known already; perhaps it comes of a talk. */
  'add-boundary': { readonly line?: Partial<BoundaryDraft>; readonly planId?: string }
  /** Opens a draft on the desk. */
  'open-message': { readonly id: string }
  /** Opens an idea, or the page of a memory. */
  'open-activity': { readonly id: string }
  /** Opens the form of how contact stands, with that value chosen. */
  'say-status': { readonly value: ContactValue; readonly since: Day }
  'add-goal': GoalOrigin
  /** Shows that way it could go. */
  'open-scenario': { readonly id: string }
  /** Shows that part of step 10. */
  'open-outcome-part': { readonly part: 'areas' | 'letters' | 'closing' }
  /** Opens a letter to read; nothing happens where it is sealed. */
  'open-letter': { readonly id: string }
  'open-goal': { readonly id: string }
  /** Goes to the piece it names. */
  'open-evidence': { readonly id: string }
  'add-evidence': { readonly goalId?: string; readonly entryId?: string }
  /** Rates a pull and begins the wait, or shows the one that is going on. */
  'feel-pull': Record<string, never>
  'open-urge': { readonly id: string }
  'open-if-then': { readonly id: string }
  /** The weekly check of step 1. */
  'open-clarity': Record<string, never>
  /** The monthly check of step 4. */
  'open-motives': Record<string, never>
  'open-plan': { readonly id: string }
  /** A plan of a talk: about a card, or to ask for something that a line of mine says. */
  'plan-talk': { readonly issueId?: string; readonly boundaryId?: string; readonly request?: string }
  /** A fresh draft on the desk. */
  'new-draft': Record<string, never>
  'log-meeting': Record<string, never>
  /** An idea for the jar; perhaps named already, as an idea of care is. */
  'add-idea': { readonly title?: string }
  /** All active goals of a week in one form. */
  'check-week': Record<string, never>
  'add-session': Record<string, never>
  /** The weekly pulse of step 9. */
  'open-pulse': Record<string, never>
  /** Could I be all right with this? */
  'answer-ways': Record<string, never>
  'write-letter': Record<string, never>
  /** A small thing for oneself, to be planned in step 1. */
  'plan-care': { readonly text: string }
  'open-support': Record<string, never>
  /** The hard-hour plan of step 9. */
  'open-hard-hour': Record<string, never>
  /** The people of step 9. */
  'open-people': Record<string, never>
  /** Opens the session it names. */
  'open-session': { readonly id: string }
  'hide-now': Record<string, never>
  'lock-now': Record<string, never>
}

export type CommandName = keyof Commands
type Hear<N extends CommandName> = (what: Commands[N]) => void

const hearers: { readonly [N in CommandName]: Set<Hear<N>> } = {
  'new-entry': new Set(),
  'open-entry': new Set(),
  'open-trash': new Set(),
  'open-tags': new Set(),
  search: new Set(),
  'capture-issue': new Set(),
  'open-issue': new Set(),
  'open-boundary': new Set(),
  'add-boundary': new Set(),
  'open-message': new Set(),
  'open-activity': new Set(),
  'say-status': new Set(),
  'open-scenario': new Set(),
  'open-outcome-part': new Set(),
  'open-letter': new Set(),
  'add-goal': new Set(),
  'open-goal': new Set(),
  'open-evidence': new Set(),
  'add-evidence': new Set(),
  'feel-pull': new Set(),
  'open-urge': new Set(),
  'open-if-then': new Set(),
  'open-clarity': new Set(),
  'open-motives': new Set(),
  'open-plan': new Set(),
  'plan-talk': new Set(),
  'new-draft': new Set(),
  'log-meeting': new Set(),
  'add-idea': new Set(),
  'check-week': new Set(),
  'add-session': new Set(),
  'open-pulse': new Set(),
  'answer-ways': new Set(),
  'write-letter': new Set(),
  'plan-care': new Set(),
  'open-support': new Set(),
  'open-hard-hour': new Set(),
  'open-people': new Set(),
  'open-session': new Set(),
  'hide-now': new Set(),
  'lock-now': new Set(),
}
let waiting: { [N in CommandName]?: Commands[N] } = {}
const watchers = new Set<(name: CommandName) => void>()

/** Delivers now, or as soon as the page that hears it has been loaded. */
export function send<N extends CommandName>(name: N, what: Commands[N]): void {
  for (const watch of watchers) watch(name)
  const all: Set<Hear<N>> = hearers[name]
  if (all.size === 0) waiting[name] = what
  for (const hear of all) hear(what)
}

export function hearCommand<N extends CommandName>(name: N, hear: Hear<N>): () => void {
  const all: Set<Hear<N>> = hearers[name]
  all.add(hear)
  const late = waiting[name]
  if (late !== undefined) {
    delete waiting[name]
    hear(late)
  }
  return () => all.delete(hear)
}

/** Hears while the component stands; a command sent before it was loaded comes at once. */
export function useCommand<N extends CommandName>(name: N, hear: Hear<N>): void {
  const newest = useRef(hear)
  useEffect(() => {
    newest.current = hear
  })
  useEffect(() => hearCommand(name, (what) => newest.current(what)), [name])
}

/** For the frame of the app, which opens the page that a command belongs to. */
export function watchCommands(watch: (name: CommandName) => void): () => void {
  watchers.add(watch)
  return () => watchers.delete(watch)
}

export function forgetCommands(): void {
  waiting = {}
}
