import { useCallback, useMemo } from 'react'
import { nameOfPeriod, PERIODS, periodOf } from '../../../core/insights/periods.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import type { SummaryReader } from '../../../core/summary/summary-kinds.ts'
import { fitted } from '../../bridge/fitted.ts'
import { useSitting } from '../../bridge/sitting.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { heldChoices, type HeldChoices } from './choices-store.ts'

/** Under this key is what the page shows; what was chosen for another reader lies under the reader's name. */
const SHOWN = 'choices'

export interface Choosing {
  readonly choices: SummaryChoices
  readonly change: (part: Partial<SummaryChoices>) => void
  /** Puts by what was chosen for one reader, and brings back what was for the other. */
  readonly turnTo: (reader: SummaryReader) => void
  /** Begins anew for this reader, with a way back; null where nothing stands otherwise than it begins. */
  readonly anew: (() => void) | null
}

/** Each reader has its own lines, ticks and wording, so that nothing written for one goes to another. */
export function useChoices(today: Day): Choosing {
  const [held] = useSitting(heldChoices)
  // The same object until something is chosen: the preview waits for a pause in what is chosen.
  const choices = useMemo(() => shownOf(held, today), [held, today])
  const change = useCallback(
    (part: Partial<SummaryChoices>) => show({ ...shownOf(heldChoices.read(), today), ...part }, today),
    [today],
  )
  const isTouched = !isAsBegun(choices, today)
  const form = {
    draft: choices,
    isTouched,
    drop: () => show(defaultChoices(choices.reader, today), today),
    putBack: (draft: SummaryChoices) => putBack(draft, today),
  }
  return {
    choices,
    change,
    turnTo: (reader) => turnTo(reader, today),
    anew: isTouched ? waysOut(form, stay).discard : null,
  }
}

function turnTo(reader: SummaryReader, today: Day): void {
  const now = shownOf(heldChoices.read(), today)
  if (now.reader === reader) return
  const next = heldFor(reader, today) ?? defaultChoices(reader, today)
  // Whoever turns to the other person again is asked again.
  putBy({ ...now, theyAgreed: false }, today)
  const { from, to, paper } = now
  show({ ...next, from, to, paper, theyAgreed: false }, today)
  heldChoices.drop(reader)
}

/** False where other words stand in its place by now. */
function putBack(draft: SummaryChoices, today: Day): boolean {
  const now = shownOf(heldChoices.read(), today)
  if (now.reader === draft.reader) {
    if (!isAsBegun(now, today)) return false
    show(draft, today)
    return true
  }
  if (heldFor(draft.reader, today) !== null) return false
  putBy(draft, today)
  return true
}

function show(choices: SummaryChoices, today: Day): void {
  // It is there by itself.
  if (choices.reader === 'self' && isAsBegun(choices, today)) heldChoices.drop(SHOWN)
  else heldChoices.keep({ ...heldChoices.read(), [SHOWN]: asHeld(choices, today) })
}

function putBy(choices: SummaryChoices, today: Day): void {
  if (isAsBegun(choices, today)) heldChoices.drop(choices.reader)
  else heldChoices.keep({ ...heldChoices.read(), [choices.reader]: asHeld(choices, today) })
}

function shownOf(held: ReturnType<typeof heldChoices.read>, today: Day): SummaryChoices {
  const found = held[SHOWN]
  const usual = defaultChoices('self', today)
  return found === undefined ? usual : asOf(today, found, usual)
}

function heldFor(reader: SummaryReader, today: Day): SummaryChoices | null {
  const found = heldChoices.read()[reader]
  return found === undefined ? null : asOf(today, found, defaultChoices(reader, today))
}

function asHeld(choices: SummaryChoices, today: Day): HeldChoices {
  return { ...choices, period: nameOfPeriod(choices, today) }
}

/** A time that has a name is that of today, also where it was chosen on another day. */
function asOf(today: Day, found: HeldChoices, usual: SummaryChoices): SummaryChoices {
  const { period, ...choices } = fitted(found, { ...usual, period: null })
  const name = PERIODS.find((each) => each === period)
  return name === undefined ? choices : { ...choices, ...periodOf(name, today) }
}

function isAsBegun(choices: SummaryChoices, today: Day): boolean {
  return JSON.stringify(choices) === JSON.stringify(defaultChoices(choices.reader, today))
}

/** It stands on the page and does not close. */
const stay = (): void => undefined
