import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the disk refuses from any call on', () => {
  it('FI-3 for ever, in any way: told by its name, nothing forgotten, well again when it is', PATIENCE, () =>
    expectUnbroken('refusingDisks'),
  )
})
