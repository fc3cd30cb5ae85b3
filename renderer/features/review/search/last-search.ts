import { makeSitting } from '../../../bridge/sitting.ts'

/** What was searched for last, so that it still stands when one comes back from what was found. */
export const lastSearch = makeSitting('')
