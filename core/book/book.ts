import type { Boundary, ContactStatus, Slip, Waiting } from '../boundaries/boundaries.schema.ts'
import type { DeskRest, Message } from '../contact/contact.schema.ts'
import type { Evidence, CheckIn, Goal } from '../growth/growth.schema.ts'
import type { Issue } from '../issues/issue.schema.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { Table } from '../kernel/table.ts'
import type { MoodNote } from '../moods/moods.contract.ts'
import type { JournalSettings } from '../settings/settings.contract.ts'
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
  'goals',
  'checkIns',
  'evidence',
  'contactStatus',
  'boundaries',
  'slips',
  'waiting',
  'messages',
  'deskRest',
  'people',
  'sessions',
  'pulses',
  'hardHour',
  'searches',
  'helplines',
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
    goals: Table.empty(),
    checkIns: Table.empty(),
    evidence: Table.empty(),
    contactStatus: Table.empty(),
    boundaries: Table.empty(),
    slips: Table.empty(),
    waiting: Table.empty(),
    messages: Table.empty(),
    deskRest: Table.empty(),
    people: Table.empty(),
    sessions: Table.empty(),
    pulses: Table.empty(),
    hardHour: Table.empty(),
    searches: Table.empty(),
    helplines: Table.empty(),
    settings: Table.empty(),
    visits: Table.empty(),
  }
}

export function heldText(text: string): Body {
  return { read: () => text }
}
