import { MeaningSet } from '../kernel/phrases/meaning-set.ts'
import { RuleSet } from '../kernel/phrases/rule-set.ts'
import type { Token } from '../kernel/phrases/tokens.ts'
import { piledApologies } from './apologies.ts'
import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { isEnglish } from '../kernel/phrases/is-english.ts'
import { ALL_IDEAS, SIGNAL_MEANINGS } from './meanings/all-meanings.ts'
import { EVERYDAY_WORDS } from './meanings/everyday-words.data.ts'
import type { SignalMeaning } from './meanings/signal-meaning.ts'
import { SIGNAL_PHRASES } from './phrases/all-signals.ts'
import { CONTACT_CLASSES } from './phrases/classes.data.ts'
import type { SignalRule } from './phrases/signal-rule.ts'
import { manyQuestions, onlyQuestionMarks } from './questions.ts'
import type { FoundSignal } from './found-signal.ts'
import { SIGNAL_WORDS } from './signal-words.data.ts'
import type { Confidence, SignalId } from './signals.ts'
import { weighed } from './weighed-signals.ts'

/** More words than this are a long read for a first hello. */
export const MOST_WORDS = 60

const SURE: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

let made: RuleSet<SignalId, SignalRule> | null = null

/** The rules, made when first asked for: most openings of the journal never need them. */
export function draftRules(): RuleSet<SignalId, SignalRule> {
  made ??= new RuleSet(
    SIGNAL_PHRASES.flatMap(({ rules }) => rules),
    SIGNAL_PHRASES.flatMap(({ unless }) => unless),
    CONTACT_CLASSES,
    [...FAMILIAR_WORDS, ...EVERYDAY_WORDS, ...MeaningSet.wordsOf(ALL_IDEAS)],
  )
  return made
}

let meant: MeaningSet<SignalId, SignalMeaning> | null = null

/** The rules over ideas. They read the words as the phrases' rules cut them. */
export function draftMeanings(): MeaningSet<SignalId, SignalMeaning> {
  meant ??= new MeaningSet(
    SIGNAL_MEANINGS.flatMap(({ rules }) => rules),
    ALL_IDEAS,
    CONTACT_CLASSES,
    FAMILIAR_WORDS,
  )
  return meant
}

/**
 * What a message to the other person may carry besides hello, by its words alone: rules find it, and what was learned
 * from many messages bears it out or knows better. Each signal stands once for each place it was found, in the order of
 * the text. Nothing found is no promise about how it lands. In another language than English only the length and the
 * questions are looked at (domain guide, check a), and what the rules would stop if they can read it.
 */
export function checkDraft(text: string): readonly FoundSignal[] {
  const { tokens, hits } = draftRules().read(text)
  const byRule = [...hits, ...draftMeanings().read(tokens)].map(({ rule, start, end }) => ({
    signal: rule.kind,
    confidence: rule.sure,
    start,
    end,
  }))
  const counted = countedSignals(text, tokens)
  if (isEnglish(text)) return merged([...weighed(tokens, byRule), ...counted])
  return merged([
    ...byRule.filter(({ signal }) => SIGNAL_WORDS[signal].severity === 'stop'),
    ...counted.filter(({ signal }) => signal !== 'over_apology'),
  ])
}

function countedSignals(text: string, tokens: readonly Token[]): readonly FoundSignal[] {
  const found: FoundSignal[] = []
  const over = (signal: SignalId, confidence: Confidence, from: number, to: number): void => {
    found.push({ signal, confidence, start: tokens[from]!.start, end: tokens[to - 1]!.end })
  }
  const apologies = piledApologies(tokens)
  if (apologies) over('over_apology', apologies.many ? 'high' : 'medium', apologies.from, apologies.to)
  const questions = manyQuestions(tokens)
  if (questions) over('reply_demand', 'high', questions.from, questions.to)
  else if (onlyQuestionMarks(tokens)) {
    over(
      'reply_demand',
      'medium',
      tokens.findIndex(({ end }) => end > 0),
      tokens.length - 1,
    )
  }
  const beyond = wordBeyond(text)
  if (beyond) found.push({ signal: 'too_long', confidence: 'high', ...beyond })
  return found
}

/** The first word too many, up to the end of the text. */
function wordBeyond(text: string): { start: number; end: number } | null {
  let words = 0
  for (const match of text.matchAll(/\S+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue
    words += 1
    if (words > MOST_WORDS) return { start: match.index, end: text.trimEnd().length }
  }
  return null
}

/** Where places of one signal overlap they become one, as sure as the surest. */
function merged(found: readonly FoundSignal[]): readonly FoundSignal[] {
  const all: FoundSignal[] = []
  const last = new Map<SignalId, number>()
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = last.get(each.signal)
    const before = at === undefined ? undefined : all[at]
    if (at === undefined || !before || before.end <= each.start) {
      last.set(each.signal, all.push(each) - 1)
      continue
    }
    const confidence = SURE[before.confidence] >= SURE[each.confidence] ? before.confidence : each.confidence
    all[at] = { ...before, confidence, end: Math.max(before.end, each.end) }
  }
  return all
}
