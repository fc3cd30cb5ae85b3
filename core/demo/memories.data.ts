import type { ActivityDraft, AfterNotes } from '../memories/memories.schema.ts'

export interface DemoMoment {
  readonly draft: ActivityDraft
  /** What became of it; null for one that is still in the jar. */
  readonly ends:
    | null
    | { readonly kind: 'dropped' }
    | { readonly kind: 'no'; readonly askedDaysAgo: number; readonly inDays: number }
    | { readonly kind: 'done'; readonly daysAgo: number; readonly after: AfterNotes }
    /** Its invitation lies on the desk. */
    | { readonly kind: 'on_desk'; readonly inDays: number; readonly text: string }
}

const SMALL = { cost: 0, minutes: 60, isNewForUs: false, isPublic: true, easyExit: '', hasAlcohol: false }

export const DEMO_MOMENTS: readonly DemoMoment[] = [
  {
    draft: {
      ...SMALL,
      title: 'The plant market by the station',
      kind: 'culture',
      minutes: 45,
      whoseIdea: 'them',
    },
    ends: {
      kind: 'done',
      daysAgo: 12,
      after: {
        enjoyed: 5,
        natural: 3,
        learned: 'They talk to stallholders now. They never used to.',
        memory:
          'Two thyme plants, one each, and no decision about anything. They laughed at the label: “grows anywhere, forgives a lot”.',
      },
    },
  },
  {
    draft: {
      ...SMALL,
      title: 'Round the lock with Odile’s dog',
      kind: 'walk',
      minutes: 50,
      whoseIdea: 'both',
      easyExit: 'The dog is due back at four',
    },
    ends: {
      kind: 'done',
      daysAgo: 5,
      after: {
        enjoyed: 4,
        natural: 4,
        learned: '',
        memory:
          'The dog chose the way. A heron stood there for so long that a child asked whether it was switched off.',
      },
    },
  },
  {
    draft: {
      ...SMALL,
      title: 'Soup at the market hall',
      kind: 'food',
      cost: 1,
      minutes: 40,
      whoseIdea: 'me',
    },
    ends: {
      kind: 'done',
      daysAgo: 34,
      after: {
        enjoyed: 3,
        natural: 2,
        learned: '',
        memory: 'Stiff at first, then the soup was too hot for either of us to be clever.',
      },
    },
  },
  {
    draft: { ...SMALL, title: 'The open-air film', kind: 'culture', cost: 2, minutes: 150, whoseIdea: 'me' },
    ends: { kind: 'no', askedDaysAgo: 9, inDays: 2 },
  },
  {
    draft: {
      ...SMALL,
      title: 'The big city for a day',
      kind: 'day_trip',
      cost: 3,
      minutes: 600,
      whoseIdea: 'me',
    },
    ends: { kind: 'dropped' },
  },
  {
    draft: {
      ...SMALL,
      title: 'Learn to splice a rope at the boat club',
      kind: 'learn',
      minutes: 90,
      isNewForUs: true,
      whoseIdea: 'them',
    },
    ends: null,
  },
  {
    draft: {
      ...SMALL,
      title: 'Sort books for the library sale',
      kind: 'help_others',
      minutes: 120,
      isNewForUs: true,
      whoseIdea: 'me',
    },
    ends: null,
  },
  {
    draft: {
      ...SMALL,
      title: 'Dumplings from the station kiosk',
      kind: 'food',
      cost: 1,
      minutes: 30,
      whoseIdea: 'both',
      easyExit: 'My tram goes at ten past',
    },
    ends: null,
  },
  {
    draft: {
      ...SMALL,
      title: 'A width of the pool each',
      kind: 'sport',
      cost: 1,
      minutes: 60,
      isNewForUs: true,
      whoseIdea: 'me',
    },
    ends: null,
  },
  {
    draft: {
      ...SMALL,
      title: 'Reed warblers at the pond',
      kind: 'walk',
      minutes: 60,
      isNewForUs: true,
      whoseIdea: 'me',
      easyExit: 'The bus back is at eleven',
    },
    ends: {
      kind: 'on_desk',
      inDays: 6,
      text: 'The reed warblers are back at the pond. I will be there at ten, until eleven. Come along if you feel like it. No is a fine answer, and so is none.',
    },
  },
]
