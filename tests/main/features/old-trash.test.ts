import { expect, test } from 'vitest'
import { addEntry } from '../../../core/book/entries.ts'
import { restore, trash } from '../../../core/journal/trash.ts'
import { ok } from '../../../core/kernel/result.ts'
import { emptyOldTrash } from '../../../main/features/journal.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import type { Store } from '../../../main/store/store.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'

const LATER = '2026-05-01T10:00:00.000Z'

/** Two entries in the trash since March. */
async function opened(): Promise<{ store: LiveStore; ids: string[] }> {
  const store = await openStore(new MemoryVault(new MemoryFolder()), true, () => undefined)
  const stamp = stamps()
  for (let count = 0; count < 2; count += 1) {
    await store.change((book) => addEntry(book, draftWith(), stamp()))
  }
  const ids = Array.from(store.read().entries.entries(), ([id]) => id)
  const { now } = stamp()
  await store.change((book) =>
    ok([{ ...book, entries: trash(book.entries, ids, now).entries }, null] as const),
  )
  return { store, ids }
}

/** The store, in which something happens while long reading is under way. */
function meanwhile(store: LiveStore, act: () => Promise<unknown>): Store {
  const inSlices: Store['inSlices'] = async (steps) => {
    const read = await store.inSlices(steps)
    await act()
    return read
  }
  return new Proxy(store, {
    get: (whole, name) => {
      if (name === 'inSlices') return inSlices
      const value: unknown = Reflect.get(whole, name, whole)
      return typeof value === 'function' ? value.bind(whole) : value
    },
  })
}

test('what was taken out of the trash while old entries are looked for stays', async () => {
  const { store, ids } = await opened()
  const [kept = '', gone = ''] = ids
  const takeOut = () =>
    store.change((book) => ok([{ ...book, entries: restore(book.entries, [kept]).entries }, null] as const))
  await emptyOldTrash(meanwhile(store, takeOut), LATER)
  expect(store.read().entries.has(kept)).toBe(true)
  expect(store.read().entries.has(gone)).toBe(false)
})

test('what was put there anew meanwhile stays too', async () => {
  const { store, ids } = await opened()
  const [again = ''] = ids
  const putAgain = async (): Promise<void> => {
    await store.change((book) => {
      const { entries } = restore(book.entries, [again])
      return ok([{ ...book, entries: trash(entries, [again], LATER).entries }, null] as const)
    })
  }
  await emptyOldTrash(meanwhile(store, putAgain), LATER)
  expect(Array.from(store.read().entries.entries(), ([id]) => id)).toEqual([again])
})

test('nothing is emptied once a lock has come between', async () => {
  const { store } = await opened()
  await expect(
    emptyOldTrash(
      meanwhile(store, () => store.shut()),
      LATER,
    ),
  ).resolves.toBeUndefined()
})
