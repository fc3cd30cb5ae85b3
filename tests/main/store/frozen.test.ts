import { describe, expect, test } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { noteMood } from '../../../core/moods/moods.ts'
import { openStore } from '../../../main/store/live-store.ts'
import { proved } from '../../support/proof.ts'
import { stamps } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'

describe('VF-3 a record that is stored', () => {
  test('cannot be changed in place, neither when it was just written nor when it was read', async () => {
    const folder = new MemoryFolder()
    const store = await openStore(new MemoryVault(folder), false, () => undefined)
    const note = { ...noteMood(3, stamps()()), id: 'mood0001' }
    await store.change((book) => ok([{ ...book, moods: book.moods.with(note.id, note) }, null] as const))
    const again = await openStore(new MemoryVault(folder), false, () => undefined)
    for (const held of [store, again]) {
      const kept: unknown = held.read().moods.get(note.id)
      expect(Object.isFrozen(kept)).toBe(true)
      expect(() => Object.assign(kept ?? {}, { mood: 1 })).toThrow(TypeError)
    }
    proved('VF-3', 'a change in place throws', 2)
  })
})
