import type { Book } from '../book/book.ts'
import type { ShutWords } from '../book/shut-words.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import type { Allowed } from './allowed.ts'
import { linesShutOut, shutOut, sieve } from './shut-out.ts'
import type { HeldBack, SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'

/** The text of an entry, as far as it may leave. */
export type Read = (row: EntryRow) => string

interface Sifted {
  readonly kept: Allowed
  readonly said: SummaryChoices
  readonly read: Read
  readonly heldBack: HeldBack[]
}

/** Everything that could be said, without what stands word for word in a text that must not leave. */
export function withoutShut(book: Book, all: Allowed, choices: SummaryChoices, shut: ShutWords): Sifted {
  const whole: Read = (row) => book.texts.get(row.id)?.read() ?? ''
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const isRead = choices.length === 'full' && choices.freeText !== 'headings' && choices.reader !== 'ex'
  const shown = all.entries.filter(({ starred }) => isRead && (has('journal') || (starred && has('starred'))))
  const held = new Map<string, HeldBack>()
  const sift = sieve(shut.judge, has, (each) => held.set(`${each.id} ${each.text}`, each))
  const texts = new Map(
    shown.map((row) => {
      const place = {
        kind: 'entries' as const,
        id: row.id,
        sections: ['journal' as const, 'starred' as const],
      }
      return [row.id, sift.text(whole(row), place)]
    }),
  )
  const [kept, said] = [shutOut(all, sift), linesShutOut(choices, sift)]
  return { kept, said, read: (row) => texts.get(row.id) ?? '', heldBack: [...held.values()] }
}
