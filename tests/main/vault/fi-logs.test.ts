import { describe, it } from 'vitest'
import { expectUnbroken, PATIENCE } from '../../torture/run-in-test.ts'

describe('a crash, and then files are not as they were', () => {
  it(
    'FI-6 any bit of what it left: told by the right code, at most the last save taken for torn',
    PATIENCE,
    () => expectUnbroken('flippedLogs'),
  )
})
