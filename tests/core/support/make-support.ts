import type { OwnLine, Person, Pulse, Session } from '../../../core/support/support.schema.ts'

const AT = '2026-03-01T09:00:00.000Z'
const kept = { createdAt: AT, changedAt: AT }

export function makePerson(part: Partial<Person> = {}): Person {
  return {
    id: 'person01',
    ...kept,
    name: 'Ines',
    role: 'friend',
    goodFor: [],
    contact: '',
    asked: false,
    ...part,
  }
}

export function makeSession(part: Partial<Session> = {}): Session {
  return {
    id: 'session1',
    ...kept,
    day: '2026-03-10',
    personId: null,
    withWhom: '',
    tookAway: '',
    next: null,
    bring: [],
    tryNext: [],
    ...part,
  }
}

/** The same number for all five. */
export function makePulse(week: string, all: number, part: Partial<Pulse> = {}): Pulse {
  return { week, steady: all, sleep: all, connected: all, mattered: all, clear: all, changedAt: AT, ...part }
}

export function makeLine(part: Partial<OwnLine> = {}): OwnLine {
  return {
    id: 'ownline1',
    ...kept,
    country: 'Switzerland',
    kind: 'crisis',
    name: 'Our parish',
    number: '044 000 00 00',
    note: '',
    checked: null,
    replaces: null,
    isHidden: false,
    ...part,
  }
}
