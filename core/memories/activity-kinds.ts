import type { AskRefusal, PictureRefusal } from '../kernel/errors.ts'

export const ACTIVITY_KINDS = [
  'walk',
  'food',
  'culture',
  'sport',
  'learn',
  'help_others',
  'home',
  'day_trip',
  'online',
] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

export const IDEA_OWNERS = ['me', 'them', 'both'] as const
export type IdeaOwner = (typeof IDEA_OWNERS)[number]

/** Where an idea stands, in the person's own word. A no is its end. */
export const ACTIVITY_STATUSES = ['idea', 'asked', 'yes', 'no', 'done', 'dropped'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

/** What narrows the jar. */
export const JAR_FILTERS = ['short', 'free', 'public', 'new'] as const
export type JarFilter = (typeof JAR_FILTERS)[number]

/** Why nobody is to be asked about an idea now, the weightiest reason first. */
export const ASK_REASONS = [
  'closed',
  'ideas_only',
  'said_no',
  'not_an_idea',
  'one_open',
] as const satisfies readonly AskRefusal[]
export type AskReason = AskRefusal

/** Pictures that are taken; each is told by its bytes, never by its name. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'gif'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]
export type PictureReason = PictureRefusal

/** Bytes a picture may have. Over the wire it takes a third more, in one piece. A design choice. */
export const MOST_PICTURE_BYTES = 20 * 1024 * 1024
/** Pixels a picture may have, so that showing it cannot take all memory. */
export const MOST_PICTURE_PIXELS = 25_000_000
/** Pictures of one memory. */
export const MOST_PICTURES = 12
