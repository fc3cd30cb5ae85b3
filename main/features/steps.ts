import type { Book } from '../../core/book/book.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { say, stateOf, stepId } from '../../core/steps/step-states.ts'
import type { stepsContract } from '../../core/steps/steps.contract.ts'
import { STEP_NOUNS } from '../../core/steps/steps.ts'
import type { Store } from '../store/store.ts'

export interface StepTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly index: EntryIndex
}

export function steps({ store, stamp, shown, index }: StepTools): Handlers<typeof stepsContract> {
  return {
    'steps.list': async () => {
      const book = shown()
      const tally = index.tally(book.entries)
      return ok(
        STEP_NOUNS.map((step) => {
          return { step, state: stateOf(book.steps.get(stepId(step))), entries: tally.ofStep(step) }
        }),
      )
    },
    'steps.say': ({ step, state }) => {
      const said = say(step, state, stamp())
      return store.change((book) => {
        const record = { ...book.steps.get(stepId(step)), ...said }
        return ok([{ ...book, steps: book.steps.with(stepId(step), record) }, said] as const)
      })
    },
  }
}
