import type { Day } from '../../../core/kernel/time.ts'
import type {
  AgreementDraft,
  ClosingDraft,
  LetterDraft,
  ScenarioDraft,
} from '../../../core/outcome/outcome.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

/** What was answered so far, by kind or area. */
export interface Answers {
  readonly ratings: Readonly<Record<string, number>>
}

export interface LetterForm extends LetterDraft {
  /** null leaves it open. */
  readonly sealUntil: Day | null
}

export const scenariosLeft = makeSitting<Left<ScenarioDraft>>({})
export const answersLeft = makeSitting<Left<Answers>>({})
export const stepsLeft = makeSitting<Left<{ readonly step: string }>>({})
export const lettersLeft = makeSitting<Left<LetterForm>>({})
export const agreementsLeft = makeSitting<Left<AgreementDraft>>({})
export const closingsLeft = makeSitting<Left<ClosingDraft>>({})
