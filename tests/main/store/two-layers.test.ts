import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryIndex } from '../../../core/journal/entry-index.ts'
import { newestFirst } from '../../../core/journal/filter.ts'
import { bookRules } from '../../../main/store/book-rules.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import {
  created,
  desk,
  PASSPHRASE,
  restarted,
  value,
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'
import { anyOp, ruleOf, shownBy, type Model } from './store-ops.ts'

/** How a round ends: all goes on, or the journal is opened again in one of these ways. */
const anyEnd = fc.constantFrom('on', 'closed', 'mirrored', 'mirrored', 'cut off', 'without mirror')

interface Open {
  readonly at: Desk
  readonly vault: OpenVault
  readonly store: LiveStore
  readonly index: EntryIndex
}

async function opened(at: Desk, vault: OpenVault): Promise<Open> {
  const store = await openStore(vault, false, () => undefined)
  return { at, vault, store, index: new EntryIndex(store.entryOrder()) }
}

async function again({ at, vault }: Open, end: string): Promise<Open> {
  if (end === 'mirrored') value(await vault.tidy())
  if (end !== 'cut off') await vault.close()
  const next = { ...restarted(at), rules: bookRules }
  if (end === 'without mirror') withoutMirror(next)
  return opened(next, value(await unlockVault(next, { passphrase: PASSPHRASE })))
}

/** A few rows of the list are looked at, as a page does: the others stay undecoded. */
function firstPage({ store, index }: Open): string[] {
  return index.page(store.read().entries, {}, 0, 3).rows.map(({ id }) => id)
}

test('over a real vault the book is what was acknowledged, whatever of it lies in the mirror still', async () => {
  let decoded = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ ops: fc.array(anyOp, { minLength: 1, maxLength: 4 }), end: anyEnd }), {
        maxLength: 12,
      }),
      async (rounds) => {
        const first = desk({ rules: bookRules })
        let now = await opened(first, await created(first))
        const model: Model = { texts: new Map(), trashed: new Set(), moods: new Set() }
        for (const { ops, end } of rounds) {
          const ids = [...model.texts.keys()]
          const done = await Promise.all(ops.map((one) => now.store.change(ruleOf(one, ids))))
          for (const result of done) if (result.ok) result.value?.(model)
          const page = firstPage(now)
          if (end !== 'on') {
            now = await again(now, end)
            if (!now.store.isWhole) decoded += 1
            expect(firstPage(now)).toEqual(page)
          }
          const rows = [...now.store.read().entries.values()]
          const standing = rows.filter((row) => row.trashedAt === null).toSorted(newestFirst)
          expect(page).toEqual(standing.slice(0, 3).map(({ id }) => id))
          expect(now.index.page(now.store.read().entries, {}, 0, 100).rows).toEqual(standing)
          expect(shownBy(now.store)).toEqual(model)
        }
        await now.vault.close()
      },
    ),
    { numRuns: 200 },
  )
  // Or the mirror was never in it.
  expect(decoded).toBeGreaterThan(20)
})
