import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the power fails', () => {
  it(
    'FI-2 after any change of the disk: all that was confirmed is there, and it opens without a question',
    PATIENCE,
    () => expectUnbroken('crashStates'),
  )

  it('FI-12 and the disk or the power fails again while the program recovers: the same', PATIENCE, () =>
    expectUnbroken('secondFaults'),
  )
})
