import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('real programs', () => {
  it('FI-1 killed 1,000 times at any moment: nothing confirmed is lost', PATIENCE, () =>
    expectUnbroken('kills'),
  )
})
