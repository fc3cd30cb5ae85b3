import { describe, expect, it } from 'vitest'
import { recoverVault, unlockVault } from '../../../main/vault/open-vault.ts'
import { newRecoveryKey } from '../../../main/vault/recovery-key.ts'
import type { Work } from '../../../main/vault/work.ts'
import {
  codeOf,
  countedRandom,
  created,
  desk,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const KEY = newRecoveryKey(countedRandom('paper'))
const NEXT = 'new words for the harbour'
const WORDS = { one: 'words 0', two: 'words 1', three: 'words 2' }

async function closedJournal(): Promise<Desk> {
  const at = desk()
  const vault = await created(at, KEY)
  for (const [id, text] of Object.entries(WORDS)) {
    await save(vault, id, text)
    value(await vault.seal())
  }
  await vault.close()
  return at
}

/** The epochs under whose keys records lie in the folder. */
function epochs(at: Desk): ReadonlySet<number> {
  const files = [...at.disk.files()].filter(([path]) => path.includes('/data/'))
  return new Set(files.map(([, bytes]) => bytes.readUInt32BE(6)))
}

describe('FP-3 recovery is long work', () => {
  it('tells how far it is, and in the end nothing lies under the keys from before', async () => {
    const at = await closedJournal()
    expect(epochs(at)).toEqual(new Set([1]))
    const told: (readonly [number, number])[] = []
    const work: Work = { progress: (done, of) => told.push([done, of]), isCancelled: () => false }
    const vault = value(await recoverVault(at, { recoveryKey: KEY, newPassphrase: NEXT }, work))
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)![0]).toBe(told.at(-1)![1])
    expect(epochs(at)).toEqual(new Set([2]))
    expect(texts(vault)).toEqual(WORDS)
    await vault.close()
    expect(texts(await unlocked(restarted(at), NEXT))).toEqual(WORDS)
  })

  it('stopped before the keys change it has changed nothing', async () => {
    const at = await closedJournal()
    const stopped: Work = { progress: () => undefined, isCancelled: () => true }
    const refused = await recoverVault(at, { recoveryKey: KEY, newPassphrase: NEXT }, stopped)
    expect(codeOf(refused)).toBe('vault/cancelled')
    expect(codeOf(await unlockVault(at, { passphrase: NEXT }))).toBe('vault/wrong-passphrase')
    const vault = await unlocked(at, PASSPHRASE)
    expect(texts(vault)).toEqual(WORDS)
    expect(vault.hasRecoveryKey()).toBe(true)
  })

  it('stopped while all is written anew it opens, and the rest is due from then on', async () => {
    const at = await closedJournal()
    let told = 0
    const work: Work = { progress: () => (told += 1), isCancelled: () => told > 0 }
    const vault = value(await recoverVault(at, { recoveryKey: KEY, newPassphrase: NEXT }, work))
    expect(texts(vault)).toEqual(WORDS)
    expect(epochs(at)).toContain(1)
    value(await vault.tidy())
    expect(epochs(at)).toEqual(new Set([2]))
    await vault.close()
    expect(texts(await unlocked(restarted(at), NEXT))).toEqual(WORDS)
    expect(codeOf(await unlockVault(restarted(at), { passphrase: PASSPHRASE }))).toBe(
      'vault/wrong-passphrase',
    )
  })
})
