import { pulseScore } from '../support/pulses.ts'
import type { Allowed } from './allowed.ts'
import { boundaryFacts } from './boundary-sections.ts'
import { documentWords as words } from './document-words.ts'
import { quietFacts, urgeFacts, type Fact } from './space-sections.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'
import { pulseSentence, supportFacts } from './support-sections.ts'

/** On one page the tools have a line each. */
export function inNumbers(all: Allowed, choices: SummaryChoices): readonly Fact[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const scores = all.pulses.map(pulseScore)
  return [
    ...(has('quiet') ? quietFacts(all, choices) : []),
    ...(has('urges') ? urgeFacts(all) : []),
    ...(has('boundaries') ? boundaryFacts(all, choices) : []),
    ...(has('pulse') && scores.length > 0 ? [[words.pulseScore, pulseSentence(scores)] as const] : []),
    ...(has('support') ? supportFacts(all, choices) : []),
  ]
}
