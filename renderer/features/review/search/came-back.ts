import { goToPlace } from '../../../bridge/go-to-record.ts'

/** Marks this place of the way back with the result that is opened; its id alone, and never a word. */
export function leaveBy(hitId: string): void {
  history.replaceState({ ...stateNow(), hit: hitId }, '')
}

/** Puts the focus on the result by which the page was left, where it was come back to; else does nothing. */
export function comeBack(): void {
  const { hit, ...others } = stateNow()
  if (typeof hit !== 'string') return
  history.replaceState(others, '')
  goToPlace(`[data-hit="${CSS.escape(hit)}"]`, () => document.activeElement instanceof HTMLInputElement)
}

function stateNow(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
