import type { Day } from '../../../core/kernel/time.ts'
import type {
  AgreementDraft,
  ClosingDraft,
  LetterDraft,
  ScenarioDraft,
} from '../../../core/outcome/outcome.schema.ts'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { Unadded } from '../../bridge/unadded.ts'

/** What was answered so far, by kind or area. */
export interface Answers {
  readonly ratings: Readonly<Record<string, number>>
}

export interface LetterForm extends LetterDraft {
  /** null leaves it open. */
  readonly sealUntil: Day | null
}

export const scenariosLeft = makeLeft<ScenarioDraft & Unadded<'staysGood'>>('outcome.scenarios')
export const answersLeft = makeLeft<Answers>('outcome.answers')
export const stepsLeft = makeLeft<{ readonly step: string }>('outcome.steps')
export const lettersLeft = makeLeft<LetterForm>('outcome.letters')
export const agreementsLeft = makeLeft<AgreementDraft & Unadded<'whatDiffers'>>('outcome.agreements')
export const closingsLeft = makeLeft<ClosingDraft>('outcome.closings')
