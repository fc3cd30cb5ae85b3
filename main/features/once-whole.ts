import type { CallName } from '../../core/contract.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
import type { Store } from '../store/store.ts'

type Handler = (input: never) => Promise<Result<unknown>>

/** Calls that read single records: they need not wait until every row is decoded. */
const AT_ONCE: ReadonlySet<string> = new Set<CallName>([
  'journal.entry',
  'journal.write',
  'journal.star',
  'settings.journal',
  'settings.changeJournal',
  'boundaries.gate',
])

/** The plain list lies in order, so a page of it decodes no more than itself; a narrowed one looks at every row. */
function isAtOnce(name: string, input: unknown): boolean {
  if (AT_ONCE.has(name)) return true
  if (name !== 'journal.page' || typeof input !== 'object' || input === null) return false
  return 'filter' in input && typeof input.filter === 'object' && Object.keys(input.filter ?? {}).length === 0
}

/** Lets all other calls wait, right after opening, for rows to be decoded in slices: none of them walks thousands at one go. */
export function onceWhole<S extends { readonly [name: string]: Handler }>(store: Store, services: S): S {
  const waiting = Object.entries(services).map(([name, handler]): [string, Handler] => {
    return [
      name,
      async (input) => {
        if (!store.isWhole && !isAtOnce(name, input)) await store.whole()
        if (!store.isOpen) return refuse({ code: 'vault/locked' })
        return handler(input)
      },
    ]
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names with handlers of the same kinds
  return Object.fromEntries(waiting) as S
}
