/** How contact stands, in the person's own word. `not_said` behaves as `open`. */
export const CONTACT_VALUES = [
  'open',
  'not_said',
  'needs_time',
  'practical_only',
  'said_no',
  'blocked_me',
  'legal_order',
  'safety_victim',
  'safety_own',
] as const
export type ContactValue = (typeof CONTACT_VALUES)[number]

export const CONTACT_SOURCES = [
  'they_said',
  'they_wrote',
  'through_others',
  'court_or_police',
  'my_choice',
] as const
export type ContactSource = (typeof CONTACT_SOURCES)[number]

/** What alone reopens contact: their own word that it is welcome, or an order that has ended. */
export const STATEMENT_KINDS = ['welcome', 'order_ended'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** Ways of being in contact that a line may rule out. */
export const WAYS = ['texts', 'emails', 'cards', 'calls', 'meeting', 'talk_about_us'] as const
export type Way = (typeof WAYS)[number]
