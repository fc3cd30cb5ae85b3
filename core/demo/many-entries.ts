import type { EntryDraft } from '../journal/entry.schema.ts'
import { addDays, type Day } from '../kernel/time.ts'
import { STEP_NOUNS } from '../steps/steps.ts'

export interface SyntheticEntry {
  readonly id: string
  readonly draft: EntryDraft
}

/**
 * Made-up entries for tests and measurements: about 1.5 KB of text each, one a day backwards from
 * `lastDay`, always the same for the same seed. Words are spread as in natural text: a few very often,
 * most of them seldom (Zipf).
 */
export function* manyEntries(
  count: number,
  lastDay: Day = '2026-06-30',
  seed = 1,
): Generator<SyntheticEntry> {
  const chance = mulberry(seed)
  const words = vocabulary(chance)
  for (let at = 0; at < count; at += 1) {
    yield {
      id: `many-${String(at).padStart(8, '0')}`,
      draft: draft(at, addDays(lastDay, -at), words, chance),
    }
  }
}

const CHARACTERS = 1500
const VOCABULARY = 20_000
const SYLLABLES =
  'ba be bo da de di fa fo ga gi ha he ka ki la le li ma me mo na ne no pa pe ra re ri sa se so ta te ti to va ve wa we za'.split(
    ' ',
  )
const TAGS = ['work', 'sleep', 'family', 'running', 'kitchen', 'calls', 'weekend', 'money']
const MODES = ['plain_day', 'one_prompt', 'from_a_distance'] as const

type Chance = () => number

function draft(at: number, day: Day, words: readonly string[], chance: Chance): EntryDraft {
  const hour = String(Math.floor(chance() * 24)).padStart(2, '0')
  const mood = 1 + Math.floor(chance() * 5)
  return {
    title: Array.from({ length: 3 }, () => word(words, chance)).join(' '),
    text: text(words, chance),
    at: `${day}T${hour}:${String(at % 60).padStart(2, '0')}`,
    mode: MODES[at % MODES.length]!,
    prompt: null,
    moodBefore: at % 3 === 0 ? null : mood,
    moodAfter: null,
    feelings: [],
    tags: at % 2 === 0 ? [TAGS[Math.floor(chance() * TAGS.length)]!] : [],
    step: at % 5 === 0 ? STEP_NOUNS[at % STEP_NOUNS.length]! : null,
    links: [],
    starred: at % 17 === 0,
    keepPrivate: at % 4 === 0,
    noCard: false,
  }
}

function text(words: readonly string[], chance: Chance): string {
  const sentences: string[] = []
  let length = 0
  while (length < CHARACTERS) {
    const sentence = Array.from({ length: 6 + Math.floor(chance() * 12) }, () => word(words, chance)).join(
      ' ',
    )
    const gap = chance() < 0.15 ? '\n\n' : ' '
    sentences.push(`${sentence[0]!.toUpperCase()}${sentence.slice(1)}.${gap}`)
    length += sentence.length + 2
  }
  return sentences.join('').trim()
}

function vocabulary(chance: Chance): string[] {
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const length = 1 + Math.floor(chance() * 4)
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]!).join(''))
  }
  return [...words]
}

/** Rank falls off so that each tenfold rank is met about as often as the one before: Zipf's law. */
function word(words: readonly string[], chance: Chance): string {
  return words[Math.floor(Math.exp(chance() * Math.log(words.length)))] ?? words[0]!
}

/** Mulberry32, a small generator in the public domain; even enough for text, not for secrets. */
function mulberry(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
