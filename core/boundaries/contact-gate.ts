import type { Day } from '../kernel/time.ts'
import type { Boundary, ContactStatus } from './boundaries.schema.ts'
import { hidesReunion } from './reunion.ts'
import { WAYS, type ContactValue, type Way } from './contact-kinds.ts'

export type DraftsAllowed = 'open' | 'write_only' | 'practical_only' | 'closed' | 'hidden'
export type FriendshipAllowed = 'open' | 'read_only' | 'closed' | 'hidden'
export type TalkAllowed =
  | 'open'
  | 'private_preparation'
  | 'unsent_reflection'
  | 'accountability_only'
  | 'closed'
  | 'hidden'
export type ActivitiesAllowed = 'open' | 'ideas_only' | 'closed' | 'hidden'

/** What the steps about contact may offer now. */
export interface ContactGate {
  readonly value: ContactValue
  readonly drafts: DraftsAllowed
  readonly friendship: FriendshipAllowed
  readonly talk: TalkAllowed
  readonly activities: ActivitiesAllowed
  /** Ways that a standing line rules out. */
  readonly ruledOut: readonly Way[]
  /** The quiet period that runs; null without one. */
  readonly apart: Apart | null
  /** Drafts wait because of the quiet period, and not because of how contact stands. */
  readonly waitsByPeriod: boolean
  /** Nothing rehearses being together again, or asks about it. An order on top of what was said does not end that. */
  readonly hidesReunion: boolean
}

/** A quiet period, by shape. One of my own choice closes nothing: it is mine to keep or to end. */
export interface Apart {
  readonly agreement: 'agreed' | 'my_choice' | 'their_request'
  readonly allowed: 'none' | 'practical_only'
  readonly until: Day | null
}

type Row = Pick<ContactGate, 'drafts' | 'friendship' | 'talk' | 'activities'>

const OPEN: Row = { drafts: 'open', friendship: 'open', talk: 'open', activities: 'open' }
const SAID_NO: Row = {
  drafts: 'closed',
  friendship: 'closed',
  talk: 'unsent_reflection',
  activities: 'closed',
}

/** Domain guide, 0.3. */
const ROWS: Readonly<Record<ContactValue, Row>> = {
  open: OPEN,
  not_said: OPEN,
  needs_time: {
    drafts: 'write_only',
    friendship: 'read_only',
    talk: 'private_preparation',
    activities: 'ideas_only',
  },
  practical_only: { drafts: 'practical_only', friendship: 'closed', talk: 'closed', activities: 'closed' },
  said_no: SAID_NO,
  blocked_me: SAID_NO,
  legal_order: { drafts: 'closed', friendship: 'closed', talk: 'closed', activities: 'closed' },
  safety_victim: { drafts: 'hidden', friendship: 'hidden', talk: 'hidden', activities: 'hidden' },
  safety_own: { drafts: 'closed', friendship: 'closed', talk: 'accountability_only', activities: 'closed' },
}

/** Values that are as closed as a no, or more. */
export const UNDER_A_NO: readonly ContactValue[] = [
  'said_no',
  'blocked_me',
  'legal_order',
  'safety_victim',
  'safety_own',
]
/** Values under which an order may go on standing. */
export const UNDER_AN_ORDER: readonly ContactValue[] = ['legal_order', 'safety_victim', 'safety_own']

/**
 * The one place that decides what a contact status allows (domain guide, 0.3). Every screen and every call asks
 * it. Lines and a quiet period only ever close something, and the day opens nothing but the end of a time that they asked for.
 */
export function contactGate(
  status: ContactStatus | null,
  boundaries: Iterable<Boundary>,
  today: Day,
  apart: Apart | null = null,
): ContactGate {
  const value = standingValue(status)
  const row = ROWS[value]
  const drafts = value === 'needs_time' && mayCopyInTime(status, today) ? 'open' : row.drafts
  const ruledOut = ruledOutBy(boundaries)
  const gate = {
    ...row,
    drafts,
    value,
    ruledOut,
    apart,
    waitsByPeriod: false,
    hidesReunion: hidesReunion(status),
  }
  return withLines(withApart(gate))
}

/** The strictest of what was said; what this version does not know counts as a no. */
function standingValue(status: ContactStatus | null): ContactValue {
  if (status === null) return 'not_said'
  const value = Object.hasOwn(ROWS, status.value) ? status.value : 'said_no'
  if (value === 'safety_victim') return value
  if (status.orderStands) return 'legal_order'
  return status.noStands && !UNDER_A_NO.includes(value) ? 'said_no' : value
}

/** "Until Friday" leaves Friday to them. Without a day, they write first. */
function mayCopyInTime(status: ContactStatus | null, today: Day): boolean {
  if (status === null) return false
  return status.until === null ? status.wroteFirst !== null : today > status.until
}

/** True for a line that closes something: firm, or unclear, where the wider distance is taken. */
export function isInForce(boundary: Pick<Boundary, 'firmness' | 'liftedOn'>): boolean {
  return boundary.liftedOn === null && boundary.firmness !== 'flexible'
}

function ruledOutBy(boundaries: Iterable<Boundary>): readonly Way[] {
  const found = new Set<Way>()
  for (const boundary of boundaries) {
    if (isInForce(boundary)) for (const way of boundary.rulesOut) found.add(way)
  }
  return WAYS.filter((way) => found.has(way))
}

/**
 * What they asked for, or both agreed on, is a time apart like the one of a status (domain guide, step 1 and 0.3): the
 * other steps wait, and drafts wait or are for practical matters alone.
 */
function withApart(gate: ContactGate): ContactGate {
  const { apart, drafts, friendship, talk, activities } = gate
  if (apart === null || apart.agreement === 'my_choice') return gate
  const waits = apart.allowed === 'none' && (drafts === 'open' || drafts === 'practical_only')
  return {
    ...gate,
    drafts: waits ? 'write_only' : drafts === 'open' ? 'practical_only' : drafts,
    waitsByPeriod: waits,
    friendship: friendship === 'open' ? 'read_only' : friendship,
    talk: talk === 'open' ? 'private_preparation' : talk,
    activities: activities === 'open' ? 'ideas_only' : activities,
  }
}

const WRITTEN: readonly Way[] = ['texts', 'emails', 'cards', 'calls']

function withLines(gate: ContactGate): ContactGate {
  if (gate.value === 'safety_victim') return gate
  const isOut = (way: Way): boolean => gate.ruledOut.includes(way)
  const isSilent = WRITTEN.every(isOut)
  return {
    ...gate,
    drafts: isSilent ? 'closed' : gate.drafts,
    friendship: isSilent && isOut('meeting') ? 'closed' : gate.friendship,
    talk: isOut('talk_about_us') && isFreeTalk(gate.talk) ? 'unsent_reflection' : gate.talk,
    activities: isOut('meeting') && gate.activities !== 'hidden' ? 'closed' : gate.activities,
  }
}

function isFreeTalk(talk: TalkAllowed): boolean {
  return talk === 'open' || talk === 'private_preparation'
}
