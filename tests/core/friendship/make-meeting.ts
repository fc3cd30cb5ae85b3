import type { Meeting, MeetingDraft, Motive } from '../../../core/friendship/friendship.schema.ts'

export const COFFEE: MeetingDraft = {
  day: '2026-03-01',
  kind: 'met_in_group',
  startedBy: 'both',
  tone: 1,
  iListened: 2,
  askedAboutThem: true,
  talkedAboutUs: false,
  helpedWith: '',
  energyAfter: 0,
  note: '',
}

export function makeMeeting(part: Partial<Meeting> = {}): Meeting {
  return {
    ...COFFEE,
    id: 'meeting1',
    createdAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-01T09:00:00.000Z',
    ...part,
  }
}

export function makeMotive(month: string, fineAsFriends: number, hopingForMore: number): Motive {
  const at = `${month}-05T09:00:00.000Z`
  return {
    id: `motive-${month}`,
    month,
    fineAsFriends,
    hopingForMore,
    note: '',
    createdAt: at,
    changedAt: at,
  }
}
