import { expect, test, vi } from 'vitest'
import { addEntry } from '../../../core/book/entries.ts'
import { gathering } from '../../../main/features/search.ts'
import { bookRules } from '../../../main/store/book-rules.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { created, desk, PASSPHRASE, restarted, value } from '../../support/vault-desk.ts'

/** A journal of one entry, opened out of its mirror: no row is decoded yet. */
async function openedFromMirror(): Promise<{ store: LiveStore; close: () => Promise<void> }> {
  const at = desk({ rules: bookRules })
  const first = await created(at)
  const begun = await openStore(first, true, () => undefined)
  value(await begun.change((book) => addEntry(book, draftWith(), stamps()())))
  value(await first.tidy())
  await first.close()
  const again = { ...restarted(at), rules: bookRules }
  const vault = value(await unlockVault(again, { passphrase: PASSPHRASE }))
  const store = await openStore(vault, false, () => undefined)
  return { store, close: () => vault.close() }
}

test('rows are decoded for the search after the turn that opens, not in it', async () => {
  const { store, close } = await openedFromMirror()
  const whole = vi.spyOn(store, 'whole')
  const door = gathering(store, new HandClock())
  await Promise.resolve()
  expect([store.isWhole, whole.mock.calls.length]).toEqual([false, 0])
  await vi.waitFor(() => expect(store.isWhole).toBe(true))
  door.close()
  await close()
})

test('nothing is decoded for a search that was closed meanwhile', async () => {
  const { store, close } = await openedFromMirror()
  const whole = vi.spyOn(store, 'whole')
  const door = gathering(store, new HandClock())
  door.close()
  await store.turn()
  await store.turn()
  expect([store.isWhole, whole.mock.calls.length]).toEqual([false, 0])
  await close()
})
