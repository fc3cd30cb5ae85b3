import type { TalkRefusal } from '../kernel/errors.ts'

/** Whether they said yes to a talk. One yes is for one talk. */
export const CONSENTS = ['not_asked', 'asked', 'agreed', 'declined'] as const
export type Consent = (typeof CONSENTS)[number]

/** In the order they are written: what weighs most first (Lewicki, Polin and Lount 2016). The last may well be left out. */
export const APOLOGY_PARTS = [
  'responsibility',
  'repair',
  'regret',
  'change',
  'explanation',
  'forgiveness',
] as const
export type ApologyPart = (typeof APOLOGY_PARTS)[number]

/** What a plan may be tied to after the talk. */
export const TIED_KINDS = ['goal', 'boundary'] as const
export type TiedKind = (typeof TIED_KINDS)[number]

/** Why something about a talk is not to be done now. */
export const TALK_REFUSALS = [
  'closed',
  'time_asked',
  'reflection',
  'accountability',
  'declined',
  'over',
  'no_yes',
  'afraid_or_hurt',
] as const satisfies readonly TalkRefusal[]

/** Minutes of a talk; half of them are for listening. */
export const SHORTEST_TALK = 15
export const LONGEST_TALK = 60
export const USUAL_TALK = 30

/** Most of each; as much as fits one sheet of paper. */
export const MOST = { issues: 2, own: 6, questions: 6, willNotSay: 8, evidence: 3, ties: 20 } as const
/** Most characters of each. */
export const LONGEST = {
  aim: 200,
  feel: 40,
  about: 160,
  wouldLike: 160,
  line: 280,
  seen: 280,
  need: 40,
  request: 200,
  apology: 280,
  question: 200,
  pauseSignal: 80,
  place: 120,
  words: 280,
  heard: 800,
  agreed: 400,
} as const
