import { describe, expect, it } from 'vitest'
import { BUG } from '../../support/memory-disk.ts'
import { afterwards, created, desk, restarted, save, texts, unlocked } from '../../support/vault-desk.ts'

describe('what is done behind a save', () => {
  it.each([BUG, 'EIO'])(
    'is left undone where it fails (%s), and the next save does it by itself',
    async (how) => {
      const at = desk()
      const vault = await created(at)
      await save(vault, 'zero', 'words')
      await afterwards()
      const from = at.disk.calls.length
      await save(vault, 'one', 'words')
      at.disk.refuse = ({ call }) => (call === 'stat' ? how : null)
      await afterwards()
      expect(at.disk.calls.slice(from).at(-1)?.call).toBe('stat')
      at.disk.heal()
      await save(vault, 'two', 'more')
      expect(vault.notices).toEqual([])
      expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more', zero: 'words' })
    },
  )
})
