import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the power failed', () => {
  it('FI-12 and the disk or the power fails again while the program recovers: the same', PATIENCE, () =>
    expectUnbroken('secondFaults'),
  )

  it('FI-10 whatever hour the clock shows, the last save is what is shown', PATIENCE, () =>
    expectUnbroken('clocks'),
  )
})
