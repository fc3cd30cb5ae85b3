import type { FoundSignal } from './found-signal.ts'
import { SIGNAL_WORDS } from './signal-words.data.ts'

type Sure = Pick<FoundSignal, 'signal' | 'confidence'>

/** How sure the check is and of what, as one whole sentence (domain guide, check a). */
export function sayFound({ signal, confidence }: Sure): string {
  const { talksAbout, readsAs } = SIGNAL_WORDS[signal]
  if (confidence === 'high') return `This line talks about ${talksAbout}.`
  if (confidence === 'medium') return `This could read as ${readsAs}.`
  return `Not sure here: it may read as ${readsAs}.`
}

/** What could help. Where the check is not sure it claims nothing of the line, save where it is better not sent. */
export function adviceOn({ signal, confidence }: Sure): string {
  const { advice, severity } = SIGNAL_WORDS[signal]
  if (confidence !== 'low' || severity === 'stop') return advice
  return advice.slice(advice.indexOf('. ') + 2)
}
