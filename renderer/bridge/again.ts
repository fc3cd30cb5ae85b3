import { flushDrafts } from './drafts.ts'
import { makeSitting } from './sitting.ts'

/** How often the step one is at was chosen once more in the side list: its page then begins at its top. */
export const timesAgain = makeSitting(0)

/** Saves what is open on the page, as going to another one does, and begins it again. */
export async function goAgain(): Promise<void> {
  await flushDrafts()
  timesAgain.keep(timesAgain.read() + 1)
}
