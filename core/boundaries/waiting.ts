import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Day, Stamp } from '../kernel/time.ts'
import type { Waiting, WaitingItem } from './boundaries.schema.ts'

/** The one record that holds it. */
export const WAITING_ID = 'waiting-list'

export const MOST_MEANWHILE = 100

export function waitingOf(record: Waiting | undefined, now: string): Waiting {
  return record ?? { since: null, until: null, meanwhile: [], changedAt: now }
}

export function setWaitingDays(
  waiting: Waiting,
  days: { readonly since: Day | null; readonly until: Day | null },
  stamp: Stamp,
): Result<Waiting> {
  const { since, until } = days
  if (since !== null && until !== null && until < since) {
    return refuse({ code: 'input/invalid', fields: ['until'] })
  }
  return ok({ ...waiting, since, until, changedAt: stamp.now })
}

export function addMeanwhile(waiting: Waiting, text: string, stamp: Stamp): Result<Waiting> {
  if (waiting.meanwhile.length >= MOST_MEANWHILE) return refuse({ code: 'boundaries/waiting-full' })
  const item: WaitingItem = { id: stamp.id, at: stamp.now, text, isDone: false, goalId: null }
  return ok({ ...waiting, meanwhile: [...waiting.meanwhile, item], changedAt: stamp.now })
}

/** What is left out stays as it is. */
export interface MeanwhilePart {
  readonly text?: string | undefined
  readonly isDone?: boolean | undefined
  readonly goalId?: string | null | undefined
}

export function changeMeanwhile(
  waiting: Waiting,
  id: string,
  part: MeanwhilePart,
  stamp: Stamp,
): Result<Waiting> {
  if (!waiting.meanwhile.some((item) => item.id === id)) return refuse({ code: 'record/not-found' })
  const meanwhile = waiting.meanwhile.map((item) => (item.id === id ? changed(item, part) : item))
  return ok({ ...waiting, meanwhile, changedAt: stamp.now })
}

function changed(item: WaitingItem, { text, isDone, goalId }: MeanwhilePart): WaitingItem {
  return {
    ...item,
    text: text ?? item.text,
    isDone: isDone ?? item.isDone,
    goalId: goalId === undefined ? item.goalId : goalId,
  }
}

export function removeMeanwhile(waiting: Waiting, id: string, stamp: Stamp): Waiting {
  const meanwhile = waiting.meanwhile.filter((item) => item.id !== id)
  return { ...waiting, meanwhile, changedAt: stamp.now }
}

/** Taken off the list a moment ago, in its place again. Where the list is full by now nothing else has to go for it. */
export function putMeanwhileBack(waiting: Waiting, item: WaitingItem, stamp: Stamp): Result<Waiting> {
  const others = waiting.meanwhile.filter(({ id }) => id !== item.id)
  if (others.length >= MOST_MEANWHILE) return refuse({ code: 'boundaries/waiting-full' })
  const meanwhile = [...others, item].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return ok({ ...waiting, meanwhile, changedAt: stamp.now })
}

/** A goal that goes leaves what fills the waiting on the list. */
export function withoutGoalInWaiting(waiting: Waiting, goalId: string): Waiting {
  if (!waiting.meanwhile.some((item) => item.goalId === goalId)) return waiting
  const meanwhile = waiting.meanwhile.map((item) =>
    item.goalId === goalId ? { ...item, goalId: null } : item,
  )
  return { ...waiting, meanwhile }
}
