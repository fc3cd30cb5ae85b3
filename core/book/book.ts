import type { Boundary, ContactStatus, Slip, Waiting } from '../boundaries/boundaries.schema.ts'
import type { CareIdea, Meeting, Motive } from '../friendship/friendship.schema.ts'
import type { Plan } from '../conversation/conversation.schema.ts'
import type { DeskRest, Message } from '../contact/contact.schema.ts'
import type { Evidence, CheckIn, Goal } from '../growth/growth.schema.ts'
import type { HardCard, Issue } from '../issues/issue.schema.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { Table } from '../kernel/table.ts'
import type { Activity, Picture } from '../memories/memories.schema.ts'
import type { MoodNote } from '../moods/moods.contract.ts'
import type { Digest } from '../review/review.schema.ts'
import type { SavedSearch } from '../search/saved-search.schema.ts'
import type { JournalSettings } from '../settings/settings.contract.ts'
import type { Agreement, Closing, Letter, LifeArea, Scenario } from '../outcome/outcome.schema.ts'
import type { Care, Clarity, ContactEvent, IfThen, Period, Urge } from '../space/space.schema.ts'
import type { HardHour, OwnLine, Person, Pulse, Search, Session } from '../support/support.schema.ts'
import type { StepRecord } from '../steps/steps.schema.ts'

/** A long text that is read only when someone opens it. */
export interface Body {
  read(): string
}

/** The whole journal as the program holds it: rows by collection, entry texts apart. */
export interface Book {
  readonly entries: Table<EntryRow>
  /** The text of each entry, by the entry's id. Saved in one record with its row. */
  readonly texts: Table<Body>
  readonly moods: Table<MoodNote>
  readonly steps: Table<StepRecord>
  readonly issues: Table<Issue>
  /** Deleted cards of fear or hurt, without a word; shown nowhere. */
  readonly hardCards: Table<HardCard>
  readonly goals: Table<Goal>
  readonly checkIns: Table<CheckIn>
  readonly evidence: Table<Evidence>
  /** One record, id `CONTACT_STATUS_ID`. */
  readonly contactStatus: Table<ContactStatus>
  readonly boundaries: Table<Boundary>
  readonly slips: Table<Slip>
  /** One record, id `WAITING_ID`. */
  readonly waiting: Table<Waiting>
  /** Drafts of step 3, sent or not. */
  readonly messages: Table<Message>
  /** One of each kind, under `scenarioId`. */
  readonly scenarios: Table<Scenario>
  /** One of each area, under `areaId`. */
  readonly lifeAreas: Table<LifeArea>
  /** Letters of step 10, sent to nobody. */
  readonly letters: Table<Letter>
  /** One record, id `AGREEMENT_ID`. */
  readonly agreements: Table<Agreement>
  /** One record, id `CLOSING_ID`. */
  readonly closings: Table<Closing>
  /** The log of step 4: meetings, ideas of care, and one motive check a month. */
  readonly meetings: Table<Meeting>
  readonly careIdeas: Table<CareIdea>
  readonly motives: Table<Motive>
  /** Ideas and memories of step 7. */
  readonly activities: Table<Activity>
  /** What is known of each picture; its bytes lie beside the records. */
  readonly pictures: Table<Picture>
  /** Step 1, as the five that follow: times apart. */
  readonly periods: Table<Period>
  readonly contactEvents: Table<ContactEvent>
  readonly urges: Table<Urge>
  readonly ifThens: Table<IfThen>
  /** By the Monday of its week. */
  readonly clarity: Table<Clarity>
  readonly care: Table<Care>
  /** Planned talks of step 5. */
  readonly plans: Table<Plan>
  /** One record, id `DESK_REST_ID`. */
  readonly deskRest: Table<DeskRest>
  readonly people: Table<Person>
  readonly sessions: Table<Session>
  /** By the Monday of their week. */
  readonly pulses: Table<Pulse>
  /** One record, id `HARD_HOUR_ID`. */
  readonly hardHour: Table<HardHour>
  readonly searches: Table<Search>
  /** Helplines of the person's own. */
  readonly helplines: Table<OwnLine>
  /** What the person wrote about a whole week, by its Monday. */
  readonly digests: Table<Digest>
  readonly savedSearches: Table<SavedSearch>
  readonly settings: Table<JournalSettings>
  readonly visits: Table<Visit>
}

/** One record, id `VISIT_ID`: when the journal was opened this time and the time before. */
export interface Visit {
  readonly opened: string
  readonly before: string | null
}

export type Collection = Exclude<keyof Book, 'texts'>

export const COLLECTIONS: readonly Collection[] = [
  'entries',
  'moods',
  'steps',
  'issues',
  'hardCards',
  'goals',
  'checkIns',
  'evidence',
  'contactStatus',
  'boundaries',
  'slips',
  'waiting',
  'messages',
  'scenarios',
  'lifeAreas',
  'letters',
  'agreements',
  'closings',
  'meetings',
  'careIdeas',
  'motives',
  'activities',
  'pictures',
  'periods',
  'contactEvents',
  'urges',
  'ifThens',
  'clarity',
  'care',
  'plans',
  'deskRest',
  'people',
  'sessions',
  'pulses',
  'hardHour',
  'searches',
  'helplines',
  'digests',
  'savedSearches',
  'settings',
  'visits',
]

/** Raised when the shape of a record changes; older ones are read through an upcast, never rewritten. */
export const SCHEMA_VERSION = 1

export function emptyBook(): Book {
  return {
    entries: Table.empty(),
    texts: Table.empty(),
    moods: Table.empty(),
    steps: Table.empty(),
    issues: Table.empty(),
    hardCards: Table.empty(),
    goals: Table.empty(),
    checkIns: Table.empty(),
    evidence: Table.empty(),
    contactStatus: Table.empty(),
    boundaries: Table.empty(),
    slips: Table.empty(),
    waiting: Table.empty(),
    messages: Table.empty(),
    scenarios: Table.empty(),
    lifeAreas: Table.empty(),
    letters: Table.empty(),
    agreements: Table.empty(),
    closings: Table.empty(),
    meetings: Table.empty(),
    careIdeas: Table.empty(),
    motives: Table.empty(),
    activities: Table.empty(),
    pictures: Table.empty(),
    periods: Table.empty(),
    contactEvents: Table.empty(),
    urges: Table.empty(),
    ifThens: Table.empty(),
    clarity: Table.empty(),
    care: Table.empty(),
    plans: Table.empty(),
    deskRest: Table.empty(),
    people: Table.empty(),
    sessions: Table.empty(),
    pulses: Table.empty(),
    hardHour: Table.empty(),
    searches: Table.empty(),
    helplines: Table.empty(),
    digests: Table.empty(),
    savedSearches: Table.empty(),
    settings: Table.empty(),
    visits: Table.empty(),
  }
}

export function heldText(text: string): Body {
  return { read: () => text }
}
