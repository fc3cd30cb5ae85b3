import { expect, test } from 'vitest'
import { SUPPORT_CARDS } from '../../../core/support/card-words.data.ts'
import { ANGER } from '../../../core/support/phrases/anger.data.ts'
import { RISK_CLASSES } from '../../../core/support/phrases/classes.data.ts'
import { DESPAIR } from '../../../core/support/phrases/despair.data.ts'
import { FEAR } from '../../../core/support/phrases/fear.data.ts'
import { RISK_MEETINGS } from '../../../core/support/phrases/meetings.data.ts'
import { ENDING_PARTS } from '../../../core/support/phrases/parts/ending.data.ts'
import { FEARING_PARTS } from '../../../core/support/phrases/parts/fearing.data.ts'
import { HARMING_PARTS } from '../../../core/support/phrases/parts/harming.data.ts'
import { THEME_PARTS } from '../../../core/support/phrases/parts/themes.data.ts'
import { INJURY_PARTS } from '../../../core/support/phrases/parts/injuring.data.ts'
import { SETTING } from '../../../core/support/phrases/setting.data.ts'
import { WIDER } from '../../../core/support/phrases/wider.data.ts'
import { meetingsAmong } from '../../../core/kernel/phrases/meetings.ts'
import { sentenceNumbers } from '../../../core/support/sentences.ts'
import { assessRisk, riskRules } from '../../../core/support/risk.ts'
import {
  expectEveryPhraseFound,
  expectExamplesHold,
  expectLinear,
  HOSTILE,
} from '../kernel/phrases/expect-rules.ts'
import { readLabelled } from '../kernel/phrases/labelled.ts'

const PARTS = [DESPAIR, ANGER, FEAR, SETTING, WIDER]
const MEETING_PARTS = [...ENDING_PARTS, ...INJURY_PARTS, ...HARMING_PARTS, ...FEARING_PARTS, ...THEME_PARTS]
const rules = [...PARTS.flatMap((each) => each.rules), ...MEETING_PARTS]
const exceptions = PARTS.flatMap((each) => each.unless)

test('every phrase is found in every way it can be said', () => {
  expectEveryPhraseFound(riskRules(), [...rules, ...exceptions], RISK_CLASSES)
})

test('every family finds its example, every exception spares its own', () => {
  expectExamplesHold(riskRules(), rules, exceptions)
})

test('every meeting is found in its example', () => {
  for (const meeting of RISK_MEETINGS) {
    const { tokens, hits } = riskRules().read(meeting.example)
    const met = meetingsAmong(RISK_MEETINGS, hits, sentenceNumbers(tokens))
    expect(
      met.map((each) => each.meeting),
      meeting.example,
    ).toContain(meeting)
  }
})

interface Floors {
  readonly R3: number
  readonly V2: number
  readonly A: number
  readonly R2: number
  readonly S: number
}

const AIM: Floors = { R3: 0.95, V2: 0.95, A: 0.95, R2: 0.85, S: 0.85 }

// The entries of the last three are never learned from. How much the rules count was chosen on the strangers' ones, with a
// look at the everyday ones; on the unseen ones nothing was, and what is missed there is named as it is: the aims are 0.95 and 0.02.
test.each([
  ['train', AIM, 0.02],
  ['held', AIM, 0.02],
  ['fresh-train', AIM, 0.02],
  ['fresh-held', AIM, 0.04],
  ['strangers', { R3: 0.95, V2: 0.95, A: 0.95, R2: 0.9, S: 0.9 }, 0.02],
  ['everyday', { R3: 0.95, V2: 0.86, A: 0.9, R2: 0.9, S: 0.9 }, 0.02],
  ['unseen', { R3: 0.87, V2: 0.92, A: 0.88, R2: 0.85, S: 0.8 }, 0.02],
] as const)('the figures hold on the %s half', (half, floors, mostCards) => {
  const all = readLabelled(new URL(`entries.${half}.txt`, import.meta.url)).map((each) => ({
    ...each,
    found: assessRisk(each.text),
  }))
  const recall = (tier: string): number => {
    const those = all.filter(({ labels }) => labels[0] === tier)
    return those.filter(({ labels, found }) => labels.includes(found)).length / those.length
  }
  for (const [tier, floor] of Object.entries(floors)) expect(recall(tier), tier).toBeGreaterThanOrEqual(floor)
  const harmless = all.filter(({ labels }) => labels[0] === 'none')
  const cards = harmless.filter(({ found }) => found in SUPPORT_CARDS)
  expect(cards.length / harmless.length).toBeLessThanOrEqual(mostCards)
})

test('a film, a long time, and fun make it softer; saying no to dying does not', () => {
  expect(assessRisk('I want to kill myself.')).toBe('R3')
  expect(assessRisk('Ten years ago I tried to kill myself.')).toBe('R2')
  expect(assessRisk('In the film he says: I want to kill myself.')).toBe('R1')
  expect(assessRisk('I don’t want to die, I want it to stop.')).toBe('R2')
})

test('a weapon and a whereabouts in two sentences are read together', () => {
  expect(assessRisk('Sharpened the knife. He gets home at six.')).toBe('V2')
  expect(assessRisk('Sharpened the knife. Then I cut the bread.')).toBe('none')
})

const PLAIN = 'It rained all day. The kids were at school. I made soup. Mum rang at six. I watched the news.'

test('what a rule is sure of is not lost in a long entry', () => {
  for (const said of [
    'I said I fell.',
    'I want to kill myself.',
    'The knife is in my bag and I know when she gets home.',
  ]) {
    expect(assessRisk(said), said).toMatch(/^(?:A|R3|V2)$/)
    expect(assessRisk(`${PLAIN} ${said} ${PLAIN}`), said).toBe(assessRisk(said))
  }
  expect(assessRisk(`${PLAIN} ${PLAIN}`)).toBe('none')
})

test('nothing written, nothing said', () => {
  for (const text of ['', ' ', '...', '🙂', '?!']) expect(assessRisk(text)).toBe('none')
})

test('the work grows with the text alone', () => {
  expectLinear(riskRules(), HOSTILE)
})
