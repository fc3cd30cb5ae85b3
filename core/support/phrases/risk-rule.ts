import type { Meeting } from '../../kernel/phrases/meetings.ts'
import type { Exception, PhraseRule } from '../../kernel/phrases/rule-set.ts'

/** What an entry may speak of, softest first within each group; see `risk.ts` for which card each one brings. */
export type RiskTier = 'R1' | 'R2' | 'R3' | 'S' | 'V1' | 'V2' | 'A'

/** What an entry speaks of; `none` brings neither card nor word. */
export type Risk = 'none' | RiskTier

/** Parts that mean little alone: a weapon made ready and a place to find someone, or a sign that nothing is meant. */
export type RiskPart = 'weapon' | 'whereabouts' | 'told by others' | 'long ago' | 'in fun'

/** What belongs to ending one's own life. */
export type EndingPart =
  | 'drugs'
  | 'hoard'
  | 'care'
  | 'place'
  | 'rope'
  | 'scouting'
  | 'no return'
  | 'letters'
  | 'papers'
  | 'gave away'
  | 'farewell'
  | 'not here'
  | 'ready'
  | 'resolve'
  | 'set day'
  | 'when'
  | 'unseen'
  | 'own death'
  | 'attempt'
  | 'outing'

/** What belongs to hurting oneself. */
export type InjuryPart = 'blade' | 'own body' | 'self done' | 'relief' | 'hidden skin' | 'mishap'

/** What belongs to harming someone. */
export type HarmingPart =
  | 'arms'
  | 'at hand'
  | 'their place'
  | 'lying in wait'
  | 'get theirs'
  | 'harm meant'
  | 'harm done'
  | 'again'
  | 'if they'
  | 'sabotage'
  | 'fire'
  | 'not meant'

/** What belongs to being afraid of someone, hurt or controlled by them. */
export type FearingPart =
  | 'they strike'
  | 'they break'
  | 'they hold'
  | 'they threaten'
  | 'afraid'
  | 'of them'
  | 'hurt body'
  | 'cover story'
  | 'by them'
  | 'shelter'
  | 'they rage'
  | 'stalked'
  | 'no consent'
  | 'went on'
  | 'sex forced'
  | 'play'

/** What single words are about. */
export type ThemePart =
  | 'means word'
  | 'end sign'
  | 'prep sign'
  | 'hope'
  | 'fatal'
  | 'existing'
  | 'unwilling'
  | 'small life'
  | 'them here'
  | 'me here'
  | 'menace'
  | 'weapon word'
  | 'aimed'
  | 'set on'
  | 'brutal'
  | 'own skin'
  | 'hurting'
  | 'coping'

export type RiskKind = RiskTier | RiskPart | ThemePart | EndingPart | InjuryPart | HarmingPart | FearingPart

export interface RiskPhrases {
  readonly rules: readonly PhraseRule<RiskKind>[]
  readonly unless: readonly Exception<RiskKind>[]
}

export type RiskMeeting = Meeting<RiskTier, RiskKind>
