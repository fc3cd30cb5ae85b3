import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('real programs at one journal', () => {
  it(
    'FI-8 fifty at once, a hundred times: one is let in, whether the one before left or was killed',
    PATIENCE,
    () => expectUnbroken('starts'),
  )
})
