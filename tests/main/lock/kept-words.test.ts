import { describe, expect, it } from 'vitest'
import { ensureKey, keepWords, wordsKept, type KeptWords } from '../../../main/lock/kept-words.ts'
import type { UnsavedCall } from '../../../main/lock/unsaved-calls.ts'
import { recoverVault } from '../../../main/vault/open-vault.ts'
import { newRecoveryKey } from '../../../main/vault/recovery-key.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { created, desk, PASSPHRASE, restarted, unlocked, value, type Desk } from '../../support/vault-desk.ts'

const NEXT = 'a louder harbour in the sun'
const KEY = { collection: 'keptWords', id: 'kept-words-key' }
const words: readonly UnsavedCall[] = [{ name: 'journal.write', input: { text: 'Not yet saved.' } }]

/** A journal that has its key in a sealed file, and words kept under it. */
async function kept(
  at: Desk,
  recoveryKey: string | null = null,
): Promise<{ vault: OpenVault; held: KeptWords }> {
  const vault = await created(at, recoveryKey)
  await ensureKey(vault, at.random)
  value(await vault.seal())
  return { vault, held: keepWords(vault, at.random, words)! }
}

/** As another computer's journal brings it, or a copy that was brought back. */
async function anotherKey(vault: OpenVault, shown: readonly string[]): Promise<void> {
  const other = { key: Buffer.alloc(32, 7).toString('base64') }
  value(await vault.append([{ ...KEY, shown, value: other }]))
  value(await vault.seal())
  expect(vault.value(KEY.collection, KEY.id)).toEqual(other)
}

describe('words kept over a lock', () => {
  it('open after the passphrase was changed, and changed again', async () => {
    const at = desk()
    const { vault, held } = await kept(at)
    value(await vault.changePassphrase(PASSPHRASE, NEXT))
    value(await vault.changePassphrase(NEXT, 'a third harbour, in the snow'))
    await vault.close()
    const again = await unlocked(restarted(at), 'a third harbour, in the snow')
    expect(wordsKept(again, held)).toEqual(words)
  })

  it('open after the recovery key was used', async () => {
    const at = desk()
    const recoveryKey = newRecoveryKey(at.random)
    const { vault, held } = await kept(at, recoveryKey)
    await vault.close()
    const again = value(await recoverVault(restarted(at), { recoveryKey, newPassphrase: NEXT }))
    expect(wordsKept(again, held)).toEqual(words)
  })

  it('open where another key has come to stand in the place of theirs', async () => {
    const at = desk()
    const { vault, held } = await kept(at)
    await anotherKey(vault, vault.revisionsOf(KEY.collection, KEY.id))
    expect(wordsKept(vault, held)).toEqual(words)
    value(await vault.tidy())
    await vault.close()
    expect(wordsKept(await unlocked(restarted(at)), held)).toEqual(words)
  })

  it('open where another key stands beside theirs', async () => {
    const at = desk()
    const { vault, held } = await kept(at)
    at.clock.pass(1000)
    await anotherKey(vault, [])
    expect(vault.versions(KEY.collection, KEY.id)).toHaveLength(2)
    expect(wordsKept(vault, held)).toEqual(words)
  })

  it('do not open in another journal, and are none where there is no key', async () => {
    const { held } = await kept(desk())
    const other = desk()
    const { vault } = await kept(other)
    expect(wordsKept(vault, held)).toBeNull()
    expect(wordsKept(await created(desk()), held)).toBeNull()
  })
})
