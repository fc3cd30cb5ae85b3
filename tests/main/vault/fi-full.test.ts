import { describe, it } from 'vitest'
import { canMount } from '../../torture/experiments/small-disks.ts'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('the disk is full', () => {
  it('FI-4 at 500 sizes: told, nothing cut short, and saving goes on when there is room', PATIENCE, () =>
    expectUnbroken('fullDisks'),
  )

  it.skipIf(!canMount())('FI-4 the same on real disks of these sizes', PATIENCE, () =>
    expectUnbroken('smallDisks'),
  )
})
