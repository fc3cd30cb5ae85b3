import type { Book } from '../../core/book/book.ts'
import { hardHourPage } from '../../core/book/hard-hour-page.ts'
import { sessionSheet, sessionSheetName, type SessionSheet } from '../../core/book/session-sheet.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { PrintDocument } from '../../core/print/print.schema.ts'
import type { supportContract } from '../../core/support/support.contract.ts'
import type { Papers } from '../papers.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'

type Sheets = Pick<
  typeof supportContract,
  'support.hardHourSheet' | 'support.saveHardHourSheet' | 'support.sessionSheet' | 'support.saveSessionSheet'
>

interface SheetParts {
  readonly store: Store
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly stamp: () => Stamp
  readonly papers: Papers
  readonly shut: FollowShutWords
}

/** What of step 9 is taken along on paper. */
export function supportSheets({ store, shown, stamp, papers, shut }: SheetParts): Handlers<Sheets> {
  const today = (): string => dayOf(stamp().local)
  const plan = (): PrintDocument => hardHourPage(store.read(), stamp())
  const notes = async (id: string): Promise<Result<SessionSheet>> => {
    const { judge } = await shut()
    if (!store.isOpen) return refuse({ code: 'vault/locked' })
    const book = shown()
    const session = book.sessions.get(id)
    return session ? ok(sessionSheet(book, session, today(), judge)) : refuse({ code: 'record/not-found' })
  }
  return {
    'support.hardHourSheet': async () => ok(plan()),
    'support.saveHardHourSheet': ({ paper, password }) =>
      papers.save(plan(), { format: 'pdf', paper, name: 'plan', password }),
    'support.sessionSheet': async ({ id }) => notes(id),
    'support.saveSessionSheet': async ({ id, paper, password }) => {
      const found = await notes(id)
      if (!found.ok) return found
      return papers.save(found.value.document, {
        format: 'pdf',
        paper,
        name: sessionSheetName(today()),
        password,
      })
    },
  }
}
