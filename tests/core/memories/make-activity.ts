import type { Activity, ActivityDraft } from '../../../core/memories/memories.schema.ts'

export const WALK: ActivityDraft = {
  title: 'The plant market',
  kind: 'culture',
  cost: 0,
  minutes: 60,
  isNewForUs: true,
  whoseIdea: 'me',
  isPublic: true,
  easyExit: 'The tram goes at six',
  hasAlcohol: false,
}

export function makeActivity(part: Partial<Activity> = {}): Activity {
  return {
    ...WALK,
    id: 'activity1',
    createdAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-01T09:00:00.000Z',
    status: 'idea',
    enjoyed: null,
    natural: null,
    learned: '',
    memory: '',
    startsAt: null,
    endsAt: null,
    askedOn: null,
    doneOn: null,
    messageId: null,
    removedAt: null,
    ...part,
  }
}
