import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the power fails', () => {
  it(
    'FI-2 after any change of the disk: all that was confirmed is there, and it opens without a question',
    PATIENCE,
    () => expectUnbroken('crashStates'),
  )
})
