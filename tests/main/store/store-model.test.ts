import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addEntry, saveEntry } from '../../../core/book/entries.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import { draftWith } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'
import { anyOp, ruleOf, shownBy, stamp, type Model } from './store-ops.ts'

test('whatever is done, refused or cut short, the book is what was acknowledged, also after opening again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyOp, { minLength: 1, maxLength: 4 }), { maxLength: 25 }),
      async (rounds) => {
        const folder = new MemoryFolder()
        const open = (): Promise<LiveStore> => openStore(new MemoryVault(folder), false, () => undefined)
        let store = await open()
        const model: Model = { texts: new Map(), trashed: new Set(), moods: new Set() }
        for (const round of rounds) {
          const ids = [...model.texts.keys()]
          for (const { kind } of round) {
            if (kind === 'fail') folder.refusal = { code: 'disk/full' }
            if (kind === 'heal') folder.refusal = null
          }
          const done = await Promise.all(round.map((one) => store.change(ruleOf(one, ids))))
          for (const result of done) if (result.ok) result.value?.(model)
          expect(shownBy(store)).toEqual(model)
          if (round.some(({ kind }) => kind === 'reopen')) store = await open()
          expect(shownBy(store)).toEqual(model)
        }
        expect(shownBy(await open())).toEqual(model)
      },
    ),
    { numRuns: 200 },
  )
})

test('saving one entry writes the same bytes and appends once, however long the journal is', async () => {
  const written: number[] = []
  for (const size of [100, 10_000]) {
    const folder = new MemoryFolder()
    const vault = new MemoryVault(folder)
    const rows = Array.from({ length: size }, () => {
      const made = addEntry(EMPTY, draftWith({ text: 'x'.repeat(200) }), stamp())
      if (!made.ok) throw new Error('refused')
      return made.value[1]
    })
    await vault.append(
      rows.map((row) => ({
        collection: 'entries',
        id: row.id,
        shown: [],
        value: { ...row, text: 'x'.repeat(200) },
      })),
    )
    const store = await openStore(new MemoryVault(folder), false, () => undefined)
    folder.bytes = 0
    folder.appends = 0
    await store.change((book) => saveEntry(book, rows[7]!.id, draftWith({ text: 'y'.repeat(1500) }), stamp()))
    expect(folder.appends).toBe(1)
    written.push(folder.bytes)
  }
  expect(written[0]).toBe(written[1])
  expect(written[0]).toBeLessThan(2 * 1500 + 1024)
})

const EMPTY = await openStore(new MemoryVault(new MemoryFolder()), false, () => undefined).then((store) =>
  store.read(),
)
