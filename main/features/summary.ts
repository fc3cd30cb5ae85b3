import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import type { Handlers } from '../../core/contract.ts'
import { whyNotPeriod } from '../../core/insights/periods.ts'
import { countWords } from '../../core/journal/words.ts'
import type { SummaryRefusal } from '../../core/kernel/errors.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { markdownOf } from '../../core/print/markdown.ts'
import { plainTextOf } from '../../core/print/plain-text.ts'
import { isEmpty, summaryOf, type Summary } from '../../core/summary/document.ts'
import { whyNotMake, whyNotWrite } from '../../core/summary/reader-gate.ts'
import type { SummaryChoices, summaryContract } from '../../core/summary/summary.contract.ts'
import { fileNameOf } from '../../core/summary/when.ts'
import type { Papers } from '../papers.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'

export interface SummaryParts {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly papers: Papers
  readonly shut: FollowShutWords
}

export function summary(parts: SummaryParts): Handlers<typeof summaryContract> {
  const { store, stamp, shown, papers, shut } = parts
  const gate = (): ReturnType<typeof gateOf> => gateOf(store.read(), dayOf(stamp().local))
  const made = async (choices: SummaryChoices, reason: SummaryRefusal | null): Promise<Result<Summary>> => {
    if (reason !== null) return notNow(reason)
    const wrong = whyNotPeriod(choices, dayOf(stamp().local))
    if (wrong !== null) return refuse({ code: 'input/invalid', fields: [wrong] })
    const words = await shut()
    return store.isOpen ? ok(summaryOf(shown(), choices, stamp(), words)) : LOCKED
  }
  return {
    'summary.preview': async (choices) => {
      const found = await made(choices, whyNotMake(gate(), choices))
      if (!found.ok) return found
      const { document } = found.value
      papers.prepare()
      return ok({ ...found.value, words: isEmpty(document) ? 0 : countWords(markdownOf(document)) })
    },
    'summary.text': async ({ choices, format }) => {
      const found = await made(choices, whyNotMake(gate(), choices))
      if (!found.ok) return found
      const { document } = found.value
      if (isEmpty(document)) return refuse({ code: 'export/nothing-chosen' })
      return ok({ text: format === 'md' ? markdownOf(document) : plainTextOf(document) })
    },
    'summary.save': async ({ choices, format, password }) => {
      const found = await made(choices, whyNotWrite(gate(), choices))
      if (!found.ok) return found
      const { paper } = choices
      return papers.save(found.value.document, { format, paper, name: fileNameOf(choices), password })
    },
  }
}

const LOCKED = refuse({ code: 'vault/locked' })

function notNow(reason: SummaryRefusal): Refusal {
  return refuse({ code: 'summary/not-now', reason })
}
