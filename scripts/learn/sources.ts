import { fileURLToPath } from 'node:url'
import { draftRules } from '../../core/contact/draft-check.ts'
import { LEARNED_SIGNALS } from '../../core/contact/learned-signals.ts'
import { manyQuestions } from '../../core/contact/questions.ts'
import { sentenceRules } from '../../core/conversation/sentence-check.ts'
import type { LeaningTable } from '../../core/kernel/leanings/leanings.ts'
import type { Token } from '../../core/kernel/phrases/tokens.ts'
import { riskRules } from '../../core/support/risk.ts'

/** What is learned for one check: from which examples, read how, and where it is written to. */
export interface Source {
  readonly name: string
  readonly of: LeaningTable<string>['of']
  readonly kinds: readonly string[]
  readonly examples: readonly string[]
  /** Examples of another check, and what a label of theirs tells of a kind of this one; null for nothing. */
  readonly beside?: {
    readonly examples: readonly string[]
    readonly tells: (label: string) => Readonly<Record<string, 0 | 1>> | null
  }
  readonly tokens: (text: string) => readonly Token[]
  /** Kinds that are counted in such a text, so that its words say nothing of them. */
  readonly counted: (tokens: readonly Token[]) => readonly string[]
  readonly into: string
  readonly constant: string
  /** Terms that are kept: those that weigh most. */
  readonly most: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const at = (path: string): string => `${root}${path}`

const ENTRIES = [
  ...['train', 'held', 'late', 'last', 'final', 'fresh-train', 'fresh-held'].map((part) =>
    at(`tests/core/support/entries.${part}.txt`),
  ),
  at('scripts/learn/examples/entries.txt'),
  at('scripts/learn/examples/entries-settled.txt'),
]
/** Danger to oneself or to others said in an entry is harm in a message. */
const HARM = new Set(['R2', 'R3', 'V2'])

/** The strangers' sets are never learned from: the tests measure on them. */
export const SOURCES: readonly Source[] = [
  {
    name: 'drafts',
    of: 'each',
    kinds: LEARNED_SIGNALS,
    examples: [
      ...['train', 'held', 'late', 'last', 'final'].map((part) =>
        at(`tests/core/contact/drafts.${part}.txt`),
      ),
      ...['train', 'held'].map((half) => at(`tests/core/contact/voices.${half}.txt`)),
      at('scripts/learn/examples/drafts.txt'),
    ],
    beside: {
      examples: ENTRIES,
      tells: (label) => (HARM.has(label) ? { harm: 1 } : label === 'none' ? { harm: 0 } : null),
    },
    tokens: (text) => draftRules().book.tokens(text),
    counted: (tokens) => (manyQuestions(tokens) ? ['reply_demand'] : []),
    into: at('core/contact/draft-leanings.data.ts'),
    constant: 'DRAFT_LEANINGS',
    most: 32000,
  },
  {
    name: 'entries',
    of: 'one',
    kinds: ['none', 'R1', 'R2', 'R3', 'S', 'V1', 'V2', 'A'],
    examples: ENTRIES,
    tokens: (text) => riskRules().book.tokens(text),
    counted: () => [],
    into: at('core/support/risk-leanings.data.ts'),
    constant: 'RISK_LEANINGS',
    most: 32000,
  },
  {
    name: 'sentences',
    of: 'one',
    kinds: ['neutral', 'ownership', 'blame'],
    examples: [
      ...['train', 'held', 'late', 'last', 'fresh-train', 'fresh-held'].map((part) =>
        at(`tests/core/conversation/sentences.${part}.txt`),
      ),
      at('scripts/learn/examples/sentences.txt'),
      at('scripts/learn/examples/sentences-settled.txt'),
    ],
    tokens: (text) => sentenceRules().book.tokens(text),
    counted: () => [],
    into: at('core/conversation/sentence-leanings.data.ts'),
    constant: 'SENTENCE_LEANINGS',
    most: 6000,
  },
]
