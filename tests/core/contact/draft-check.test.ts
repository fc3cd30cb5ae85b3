import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft, draftRules } from '../../../core/contact/draft-check.ts'
import { SIGNAL_PHRASES } from '../../../core/contact/phrases/all-signals.ts'
import { CONTACT_CLASSES } from '../../../core/contact/phrases/classes.data.ts'
import { SIGNAL_WORDS } from '../../../core/contact/signal-words.data.ts'
import { SIGNALS, type SignalId } from '../../../core/contact/signals.ts'
import {
  expectEveryPhraseFound,
  expectExamplesHold,
  expectLinear,
  HOSTILE,
} from '../kernel/phrases/expect-rules.ts'
import { readLabelled, type Labelled } from '../kernel/phrases/labelled.ts'

const rules = SIGNAL_PHRASES.flatMap((each) => each.rules)
const exceptions = SIGNAL_PHRASES.flatMap((each) => each.unless)
const signalsIn = (text: string): readonly string[] => [
  ...new Set(checkDraft(text).map(({ signal }) => signal)),
]

test('every phrase is found in every way it can be said', () => {
  expectEveryPhraseFound(draftRules(), [...rules, ...exceptions], CONTACT_CLASSES)
})

test('every family finds its example, every exception spares its own', () => {
  expectExamplesHold(draftRules(), rules, exceptions)
})

function figures(
  all: readonly Labelled[],
  signals: readonly SignalId[] = SIGNALS,
): {
  recall: Map<string, number>
  precision: number
  falseAlarms: number
} {
  const recall = new Map<string, number>()
  const precisions: number[] = []
  const answers = all.map((each) => ({ ...each, found: signalsIn(each.text) }))
  for (const signal of signals) {
    const carrying = answers.filter(({ labels }) => labels.includes(signal))
    const hit = carrying.filter(({ found }) => found.includes(signal)).length
    const wrong = answers.filter(
      ({ found, labels, allowed }) =>
        found.includes(signal) && !labels.includes(signal) && !allowed.includes(signal),
    ).length
    recall.set(signal, hit / carrying.length)
    precisions.push(hit / (hit + wrong))
  }
  const innocent = answers.filter(({ labels }) => labels.length === 0)
  const falseAlarms = innocent.filter(({ found }) => found.length > 0).length / innocent.length
  return { recall, precision: mean(precisions), falseAlarms }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const ALL_BUT_LENGTH = SIGNALS.filter((signal) => signal !== 'too_long')

test.each(['drafts.train', 'drafts.held', 'voices.train', 'voices.held'])(
  'what was learned from is known: %s',
  (name) => {
    const all = readLabelled(new URL(`${name}.txt`, import.meta.url))
    const { recall, precision, falseAlarms } = figures(all, ALL_BUT_LENGTH)
    expect(falseAlarms).toBeLessThanOrEqual(0.05)
    expect(mean([...recall.values()])).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.85)
    expect(recall.get('harm')).toBeGreaterThanOrEqual(0.95)
    expect(recall.get('boundary_breach')).toBeGreaterThanOrEqual(0.95)
  },
)

test('the figures hold on messages of strangers', () => {
  const all = readLabelled(new URL('drafts.strangers.txt', import.meta.url))
  const { recall, precision, falseAlarms } = figures(all)
  expect(mean([...recall.values()])).toBeGreaterThanOrEqual(0.92)
  expect(precision).toBeGreaterThanOrEqual(0.92)
  expect(falseAlarms).toBeLessThanOrEqual(0.035)
  expect(recall.get('harm')).toBeGreaterThanOrEqual(0.95)
  expect(recall.get('boundary_breach')).toBeGreaterThanOrEqual(0.95)
})

// The everyday ones were looked at when the bars were chosen. By the unseen ones nothing was; half of what is innocent in the unseen ones borrows the words of the signals.
test.each([
  ['everyday', 0.9, 0.03],
  ['unseen', 0.9, 0.08],
])('the figures hold on %s messages', (name, leastRecall, mostAlarms) => {
  const { recall, precision, falseAlarms } = figures(
    readLabelled(new URL(`drafts.${name}.txt`, import.meta.url)),
  )
  expect(mean([...recall.values()])).toBeGreaterThanOrEqual(leastRecall)
  expect(precision).toBeGreaterThanOrEqual(0.92)
  expect(falseAlarms).toBeLessThanOrEqual(mostAlarms)
  expect(recall.get('harm')).toBeGreaterThanOrEqual(0.95)
  expect(recall.get('boundary_breach')).toBeGreaterThanOrEqual(0.95)
})

test('places are those of the text as written', () => {
  const text = '  🙂 Ｉ reallllly miiiss ya, Jo!'
  const [found] = checkDraft(text)
  expect(found?.signal).toBe('asks_reunion')
  expect(text.slice(found!.start, found!.end)).toContain('miiiss ya')
})

test('any text has places in order, inside it, one signal never overlapping itself', () => {
  const word = fc.constantFrom(
    'i',
    'miss',
    'you',
    'never',
    'sorry',
    '?',
    '!',
    '🙂',
    'ｍｉｓｓ',
    "can't",
    'sleep',
    '\n',
    'kms',
    '2am',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const ends = new Map<string, number>()
      for (const { signal, start, end } of checkDraft(text)) {
        expect(start).toBeGreaterThanOrEqual(ends.get(signal) ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        ends.set(signal, end)
      }
    }),
  )
})

test('length, questions and apologies are counted', () => {
  expect(signalsIn('leaf '.repeat(60))).toEqual([])
  expect(signalsIn('leaf '.repeat(61))).toEqual(['too_long'])
  expect(signalsIn('Is it hot? Is it dry??')).toEqual([])
  expect(signalsIn('Is it hot? Is it dry?? Is it far?')).toEqual(['reply_demand'])
  expect(signalsIn('Sorry to hear about the dog. Sorry for the slow answer.')).toEqual([])
  expect(signalsIn('I apologise. I was late and I apologise. Sorry.')).toEqual(['over_apology'])
})

test('the work grows with the text alone', () => {
  expectLinear(draftRules(), HOSTILE)
})

test('every signal has words to say beside it', () => {
  for (const signal of SIGNALS) expect(SIGNAL_WORDS[signal].advice.length).toBeGreaterThan(20)
})

test('looks at length and questions alone in another language, and still at what it would stop', () => {
  expect(signalsIn('Ich vermisse dich so sehr, und du bist mir das schuldig, sorry sorry sorry.')).toEqual([])
  expect(signalsIn('Wie geht es dir? Was macht die Arbeit? Hast du das gelesen?')).toEqual(['reply_demand'])
  expect(signalsIn(`Und ${'ich bin nicht da und '.repeat(15)}`)).toEqual(['too_long'])
  expect(signalsIn('Ich weiß nicht, wie du das machst und ich bin nicht. You will regret this.')).toEqual([
    'harm',
  ])
})
