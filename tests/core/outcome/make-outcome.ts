import type { Stamp } from '../../../core/kernel/time.ts'
import type { Letter } from '../../../core/outcome/outcome.schema.ts'
import { NO_SEAL } from '../../../core/outcome/seal.ts'

/** A stamp made at nine in the morning of that day. */
export function on(day: string, id = 'record00001'): Stamp {
  return { id, now: `${day}T09:00:00.000Z`, local: `${day}T09:00` }
}

export function makeLetter(part: Partial<Letter> = {}): Letter {
  return {
    id: 'letter0001',
    kind: 'letting_go',
    text: 'The kitchen light.',
    writtenOn: '2026-03-01',
    createdAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-01T09:00:00.000Z',
    ...NO_SEAL,
    ...part,
  }
}
