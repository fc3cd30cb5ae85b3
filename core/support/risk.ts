import { passagesOf } from '../kernel/leanings/passages.ts'
import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { meetingsAmong } from '../kernel/phrases/meetings.ts'
import { RuleSet, type Hit, type PhraseRule } from '../kernel/phrases/rule-set.ts'
import { ANGER } from './phrases/anger.data.ts'
import { RISK_CLASSES } from './phrases/classes.data.ts'
import { DESPAIR } from './phrases/despair.data.ts'
import { FEAR } from './phrases/fear.data.ts'
import { RISK_MEETINGS } from './phrases/meetings.data.ts'
import { ENDING_PARTS } from './phrases/parts/ending.data.ts'
import { FEARING_PARTS } from './phrases/parts/fearing.data.ts'
import { HARMING_PARTS } from './phrases/parts/harming.data.ts'
import { INJURY_PARTS } from './phrases/parts/injuring.data.ts'
import { THEME_PARTS } from './phrases/parts/themes.data.ts'
import type { Risk, RiskKind, RiskPhrases, RiskTier } from './phrases/risk-rule.ts'
import { SETTING } from './phrases/setting.data.ts'
import { WIDER } from './phrases/wider.data.ts'
import { sentenceNumbers, wordsOf } from './sentences.ts'
import { weighedRisks } from './weighed-risk.ts'

/** The tier that speaks for an entry where several are found. */
const ORDER: readonly RiskTier[] = ['R3', 'V2', 'A', 'R2', 'S', 'V1', 'R1']

const SOFTER: Readonly<Record<RiskTier, Risk>> = {
  R3: 'R2',
  R2: 'R1',
  R1: 'none',
  S: 'R1',
  V2: 'V1',
  V1: 'none',
  A: 'none',
}

const PARTS: readonly RiskPhrases[] = [
  DESPAIR,
  ANGER,
  FEAR,
  SETTING,
  WIDER,
  {
    rules: [...ENDING_PARTS, ...INJURY_PARTS, ...HARMING_PARTS, ...FEARING_PARTS, ...THEME_PARTS],
    unless: [],
  },
]

let made: RuleSet<RiskKind, PhraseRule<RiskKind>> | null = null

/** The rules, made when first asked for. */
export function riskRules(): RuleSet<RiskKind, PhraseRule<RiskKind>> {
  made ??= new RuleSet(
    PARTS.flatMap(({ rules }) => rules),
    PARTS.flatMap(({ unless }) => unless),
    RISK_CLASSES,
    FAMILIAR_WORDS,
  )
  return made
}

/**
 * The heaviest thing an entry says about the writer's safety or another's: rules and what was learned from many entries
 * are asked together, passage by passage. Nothing is kept or counted.
 */
export function assessRisk(text: string): Risk {
  const { tokens, hits } = riskRules().read(text)
  const sentences = sentenceNumbers(tokens)
  const inSentence = (kind: RiskKind): ReadonlySet<number> =>
    new Set(hits.filter(({ rule }) => rule.kind === kind).map(({ from }) => sentences[from]!))
  const [told, past, fun] = [inSentence('told by others'), inSentence('long ago'), inSentence('in fun')]
  const innocent: Partial<Record<RiskTier, ReadonlySet<number>>> = {
    A: inSentence('play'),
    S: inSentence('mishap'),
    V2: inSentence('not meant'),
  }
  const softened = (tier: RiskTier, at: number): Risk => {
    const isInnocent = innocent[tier]?.has(at) ?? false
    // What someone did stays what it is, however long ago and whoever laughed.
    const isLight = tier === 'A' ? 0 : Number(past.has(at) || isInnocent) + Number(fun.has(at))
    return softer(tier, (told.has(at) ? 2 : 0) + (tier === 'A' ? Number(isInnocent) : isLight))
  }
  const found = [
    ...hits.filter(isTier).map((hit) => ({
      tier: softened(hit.rule.kind, sentences[hit.from]!),
      sentence: sentences[hit.from]!,
    })),
    ...meetingsAmong(RISK_MEETINGS, hits, sentences).map(({ meeting, sentence }) => ({
      tier: softened(meeting.kind, sentence),
      sentence,
    })),
  ]
  if (wordsOf(tokens) === 0) return 'none'
  const isArmed = hasReadyWeapon(hits)
  const heaviestIn = new Map<number, Risk>()
  for (const { tier, sentence } of found) {
    heaviestIn.set(sentence, heaviest([tier, heaviestIn.get(sentence) ?? 'none']))
  }
  const passages = passagesOf(tokens).map((passage) => {
    const own: Risk[] = [isArmed ? 'V2' : 'none']
    const last = sentences[passage.to - 1]!
    for (let at = sentences[passage.from]!; at <= last; at += 1) own.push(heaviestIn.get(at) ?? 'none')
    return { ...passage, byRules: heaviest(own) }
  })
  return heaviest(weighedRisks(tokens, passages))
}

function heaviest(risks: readonly Risk[]): Risk {
  return ORDER.find((tier) => risks.includes(tier)) ?? 'none'
}

type TierHit = Hit<PhraseRule<RiskTier>>

function isTier(hit: Hit<PhraseRule<RiskKind>>): hit is TierHit {
  return ORDER.some((tier) => tier === hit.rule.kind)
}

function softer(tier: RiskTier, times: number): Risk {
  let risk: Risk = tier
  for (let time = 0; time < times && risk !== 'none'; time += 1) risk = SOFTER[risk]
  return risk
}

/** A weapon made ready in one sentence and where to find someone in another belong together. */
function hasReadyWeapon(hits: readonly Hit<PhraseRule<RiskKind>>[]): boolean {
  const kinds = new Set(hits.map(({ rule }) => rule.kind))
  return kinds.has('weapon') && kinds.has('whereabouts')
}
