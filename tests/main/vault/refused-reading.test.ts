import { describe, expect, it } from 'vitest'
import { plainRules } from '../../../main/vault/plain-rules.ts'
import type { RecordRules } from '../../../main/vault/record-rules.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const rules: RecordRules = { ...plainRules, version: 'with bodies', bodyOf: () => 'text' }

/** A journal opened again with three entries in its mirror, of which none has been read. */
async function opened(): Promise<Desk> {
  const at = desk({ rules })
  const vault = await created(at)
  for (const id of ['one', 'two', 'three']) await save(vault, id, 'words')
  value(await vault.tidy())
  await vault.close()
  return { ...restarted(at), rules }
}

describe('a disk that refuses to say what an edit replaces', () => {
  it('has the save refused, whole, before anything is written; and lets it through when it is well', async () => {
    const at = await opened()
    const vault = await unlocked(at)
    // Of the second entry on, so that the first would already stand.
    const edits = ['one', 'two', 'three'].map((id) => ({
      ...entry(id, 'other words'),
      shown: [...vault.revisionsOf('entries', entry(id, '').id)],
    }))
    for (let calls = 0; calls < 40; calls += 1) {
      at.disk.failAt(calls, 'EROFS', 'forever')
      const refused = await vault.append(edits)
      at.disk.heal()
      if (refused.ok) break
      expect(codeOf(refused)).toBe('disk/refused')
      expect(texts(vault)).toEqual({ one: 'words', two: 'words', three: 'words' })
    }
    expect(texts(vault)).toEqual({ one: 'other words', two: 'other words', three: 'other words' })
    await vault.close()
    const again = await unlocked({ ...restarted(at), rules })
    expect(texts(again)).toEqual({ one: 'other words', two: 'other words', three: 'other words' })
  })
})
