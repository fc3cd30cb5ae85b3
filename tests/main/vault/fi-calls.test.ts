import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the disk refuses', () => {
  it('FI-3 any call once, in any way: told by its name, nothing forgotten', PATIENCE, () =>
    expectUnbroken('failingCalls'),
  )

  it('FI-5 VF-7 one sync: refused, the log given up for a new one, and never touched again', PATIENCE, () =>
    expectUnbroken('failedSyncs'),
  )
})
