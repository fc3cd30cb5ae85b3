import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { emptyBook, heldText, type Book } from '../../../core/book/book.ts'
import { diffBooks } from '../../../core/book/diff.ts'

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine's own
  ;(runInNewContext('gc') as () => void)()
}

test('a book that was compared keeps none of those before it alive', async () => {
  let book: Book = emptyBook()
  const earlier: WeakRef<Book>[] = []
  for (let count = 0; count < 50; count += 1) {
    const next = { ...book, texts: book.texts.with('entry-01', heldText(`words ${count}`)) }
    expect(diffBooks(book, next)).toHaveLength(1)
    earlier.push(new WeakRef(book))
    book = next
  }
  // A reference that was looked at lives until its turn is over.
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
  expect(earlier.filter((each) => each.deref() !== undefined).length).toBeLessThan(3)
  expect(book.texts.get('entry-01')?.read()).toBe('words 49')
})
