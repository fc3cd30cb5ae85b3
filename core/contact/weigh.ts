import type { FoundSignal } from './found-signal.ts'
import type { Purpose } from './draft-kinds.ts'
import { SIGNAL_WORDS, type Severity } from './signal-words.data.ts'
import type { SignalId } from './signals.ts'

const ORDER: readonly Severity[] = ['info', 'notice', 'caution', 'stop']

/** How heavy a signal is in a message of that purpose. */
export function severityOf(signal: SignalId, purpose: Purpose): Severity {
  if (signal === 'mentions_breakup' && purpose === 'practical') return 'info'
  return SIGNAL_WORDS[signal].severity
}

/** The heaviest of what was found, for the one line that sums it up. */
export function heaviest(found: readonly FoundSignal[], purpose: Purpose): Severity | 'none' {
  const most = Math.max(-1, ...found.map((each) => ORDER.indexOf(softened(each, purpose))))
  return ORDER[most] ?? 'none'
}

/** What the check is not sure of is something to look at and no more, save where it is better not sent. */
function softened({ signal, confidence }: FoundSignal, purpose: Purpose): Severity {
  const severity = severityOf(signal, purpose)
  return severity === 'caution' && confidence === 'low' ? 'notice' : severity
}

/** Heaviest first, then in the order of the text. */
export function inWeightOrder(found: readonly FoundSignal[], purpose: Purpose): readonly FoundSignal[] {
  const weight = ({ signal }: FoundSignal): number => ORDER.indexOf(severityOf(signal, purpose))
  return found.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)
}
