import { formsToGoOnWith, withoutOrphans } from '../../core/book/forms-left.ts'
import type { Handlers } from '../../core/contract.ts'
import type { formsContract } from '../../core/forms/forms.contract.ts'
import { forgetForms, keepForms } from '../../core/forms/forms-left.ts'
import { ok } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'

/** Forms that were left half-written, kept over a lock and in no list. */
export function forms(store: Store, stamp: () => Stamp): Handlers<typeof formsContract> {
  return {
    'forms.left': async () => {
      const today = dayOf(stamp().local)
      const book = store.read()
      if (withoutOrphans(book, today) !== book) {
        // Whether the disk takes it or not, they are not shown.
        await store.change((now) => ok([withoutOrphans(now, today), null] as const), { purge: true })
      }
      return ok([...formsToGoOnWith(store.read(), today)])
    },
    'forms.keep': ({ forms: left }) =>
      store.change((book) => {
        return ok([{ ...book, formsLeft: keepForms(book.formsLeft, left, stamp) }, null] as const)
      }),
    'forms.forget': ({ forms: gone }) =>
      store.change((book) => ok([{ ...book, formsLeft: forgetForms(book.formsLeft, gone) }, null] as const), {
        purge: true,
      }),
  }
}
