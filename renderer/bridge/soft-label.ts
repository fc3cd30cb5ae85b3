import { makeSitting } from './sitting.ts'

/** The link to Support says one kind word more. In memory, until Support is opened or the journal locks. */
export const softLabel = makeSitting(false)
