import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('files were changed by another', () => {
  it('FI-6 damages of a journal of 20 MB: every one told, with the name of the file', PATIENCE, () =>
    expectUnbroken('randomDamages'),
  )

  it(
    'FI-7 cut at any byte, lengthened, swapped, gone, from before, from another journal: told, or as it was',
    PATIENCE,
    () => expectUnbroken('tampering'),
  )

  it('FI-9 an older copy of the folder: told on this computer, opened as it was on a new one', PATIENCE, () =>
    expectUnbroken('olderCopies'),
  )
})
