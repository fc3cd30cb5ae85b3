import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('real programs', () => {
  it('FI-1 killed 1,000 times at any moment: nothing confirmed is lost', PATIENCE, () =>
    expectUnbroken('kills'),
  )

  it(
    'FI-8 fifty at once, a hundred times: one is let in, whether the one before left or was killed',
    PATIENCE,
    () => expectUnbroken('starts'),
  )
})
