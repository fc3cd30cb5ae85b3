import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('files are not as they were', () => {
  it(
    'FI-6 any bit of any file of a small journal at rest: told by the right code, no other words shown',
    PATIENCE,
    () => expectUnbroken('flippedBits'),
  )

  it('FI-6 any bit of a mirror: not a byte of its chunk is given', PATIENCE, () =>
    expectUnbroken('mirrorBits'),
  )
})
