import { DEEDS, TRIGGERS, type Deed, type Trigger } from '../../../core/space/space-kinds.ts'
import { pullWords } from '../../words/pulls.ts'
import { DEED_WORDS, TRIGGER_WORDS } from '../../words/space-kinds.ts'

/** In place of null, which a list of choices cannot hold. */
export const NONE = 'none'

export const TRIGGER_CHOICES = [
  { value: NONE, label: pullWords.pull.noTrigger },
  ...TRIGGERS.map((value) => ({ value, label: TRIGGER_WORDS[value] })),
] as const

export const DEED_CHOICES = [
  { value: NONE, label: pullWords.pull.noDeed },
  ...DEEDS.map((value) => ({ value, label: DEED_WORDS[value] })),
] as const

export function orNull<T extends Trigger | Deed>(value: T | typeof NONE): T | null {
  return value === NONE ? null : value
}
