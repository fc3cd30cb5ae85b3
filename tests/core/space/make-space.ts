import type { Stamp } from '../../../core/kernel/time.ts'
import { blankPeriod } from '../../../core/space/periods.ts'
import type { ContactEvent, IfThen, Period, Urge } from '../../../core/space/space.schema.ts'

export const TODAY = '2026-03-02'
export const STAMP: Stamp = { id: 'stamp-id1', now: '2026-03-02T21:00:00.000Z', local: '2026-03-02T21:00' }
const STORED = { id: 'record-01', createdAt: STAMP.now, changedAt: STAMP.now }

export function makePeriod(part: Partial<Period> = {}): Period {
  return { ...blankPeriod(TODAY), ...STORED, start: '2026-02-01', lengthDays: null, ...part }
}

export function makeEvent(part: Partial<ContactEvent> = {}): ContactEvent {
  return {
    ...STORED,
    at: '2026-02-10T20:00',
    who: 'me',
    kind: 'friendly',
    afterMood: null,
    note: '',
    ...part,
  }
}

export function makeUrge(part: Partial<Urge> = {}): Urge {
  return {
    ...STORED,
    at: '2026-02-24T22:00',
    before: 7,
    trigger: 'evening',
    did: 'waited',
    after: 4,
    waitUntil: null,
    endedAt: STAMP.now,
    ...part,
  }
}

export function makeIfThen(part: Partial<IfThen> = {}): IfThen {
  return {
    ...STORED,
    cue: 'it is late',
    action: 'I read',
    isActive: true,
    trigger: null,
    goalId: null,
    ...part,
  }
}
