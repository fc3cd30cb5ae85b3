import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { recoverVault, unlockVault } from '../../../main/vault/open-vault.ts'
import { newRecoveryKey } from '../../../main/vault/recovery-key.ts'
import { folderState } from '../../../main/vault/survey.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import {
  codeOf,
  countedRandom,
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const KEY = newRecoveryKey(countedRandom('paper'))
const OTHER_KEY = newRecoveryKey(countedRandom('other paper'))

function keyFiles(at: Desk): readonly string[] {
  return [...at.disk.files().keys()].filter((path) => path.startsWith('/stick/Journal/keys/'))
}

async function closedJournal(recoveryKey: string | null = KEY): Promise<Desk> {
  const at = desk()
  const vault = await created(at, recoveryKey)
  await save(vault, 'one', 'words')
  await vault.close()
  return at
}

/** Opened as by a person whose change of the passphrase was refused. */
async function withEither(at: Desk): Promise<OpenVault> {
  const opened = await unlockVault(at, { passphrase: 'new words here' })
  return opened.ok ? opened.value : unlocked(at)
}

describe('the envelope', () => {
  it('opens with the passphrase, and with no other', async () => {
    const at = await closedJournal()
    expect(value(folderState(at))).toEqual({ kind: 'locked', hasRecoveryKey: true })
    expect(codeOf(await unlockVault(at, { passphrase: `${PASSPHRASE} ` }))).toBe('vault/wrong-passphrase')
    expect(texts(await unlocked(at))).toEqual({ one: 'words' })
  })

  it('VF-10 VF-13 a changed byte is damage, never a wrong passphrase, and never opens', async () => {
    const at = await closedJournal()
    const [path] = keyFiles(at)
    const sound = at.disk.files().get(path!)!
    for (let place = 0; place < sound.length; place += 1) {
      for (const bit of [1, 128]) {
        const changed = Buffer.from(sound)
        changed[place]! ^= bit
        at.disk.change(path!, changed)
        expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
      }
    }
    for (let length = 0; length < sound.length; length += 7) {
      at.disk.change(path!, sound.subarray(0, length))
      expect(codeOf(folderState(at))).toBe('vault/damaged-envelope')
      expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
    }
  })

  it('a first line changed together with its sum is found by the third', async () => {
    const at = await closedJournal()
    const [path] = keyFiles(at)
    const [line, , mac] = at.disk.files().get(path!)!.toString('latin1').split('\n')
    const forged = line!.replace('"minReader":1', '"minReader":0')
    const sum = createHash('sha256').update(forged, 'latin1').digest('hex')
    at.disk.change(path!, Buffer.from(`${forged}\n${sum}\n${mac}\n`, 'latin1'))
    expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
  })

  it('CR-3 hostile parameters are refused without work', async () => {
    let worked = 0
    const at = await closedJournal()
    const [path] = keyFiles(at)
    const [line, , mac] = at.disk.files().get(path!)!.toString('latin1').split('\n')
    const forged = line!.replace('"memoryMiB":19', '"memoryMiB":4194304')
    const sum = createHash('sha256').update(forged, 'latin1').digest('hex')
    at.disk.change(path!, Buffer.from(`${forged}\n${sum}\n${mac}\n`, 'latin1'))
    const counting = { ...at, deriveKey: () => Promise.resolve(Buffer.alloc(32, (worked += 1))) }
    expect(codeOf(await unlockVault(counting, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
    expect(worked).toBe(0)
  })

  it('VF-13 one journal takes no envelope of another', async () => {
    const [at, other] = [await closedJournal(), await closedJournal()]
    const [mine, theirs] = [keyFiles(at)[0]!, keyFiles(other)[0]!]
    at.disk.change(mine, other.disk.files().get(theirs)!)
    expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
  })

  it('VF-18 one of a later format is left alone', async () => {
    const at = await closedJournal()
    const [path] = keyFiles(at)
    const line = at.disk
      .files()
      .get(path!)!
      .toString('latin1')
      .split('\n')[0]!
      .replace('"minReader":1', '"minReader":2')
    const sum = createHash('sha256').update(line, 'latin1').digest('hex')
    at.disk.change(path!, Buffer.from(`${line}\n${sum}\n${sum}\n`, 'latin1'))
    const before = at.disk.files()
    const refused = await unlockVault(at, { passphrase: PASSPHRASE })
    expect(refused).toEqual({ ok: false, error: { code: 'vault/newer-format', needs: '2' } })
    expect(at.disk.files()).toEqual(before)
  })
})

describe('changing the keys', () => {
  it('VF-16 the new passphrase opens all there was; the old one no more; the paper still does', async () => {
    const at = await closedJournal()
    const vault = await unlocked(at)
    expect(codeOf(await vault.changePassphrase('not it', 'new words here'))).toBe('vault/wrong-passphrase')
    expect(codeOf(await vault.changePassphrase(PASSPHRASE, 'new words here'))).toBe('ok')
    await save(vault, 'two', 'after')
    await vault.close()
    expect(keyFiles(at).map((path) => path.slice(0, 25))).toEqual(['/stick/Journal/keys/0002-'])
    expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/wrong-passphrase')
    const again = await unlocked(at, 'new words here')
    expect(texts(again)).toEqual({ one: 'words', two: 'after' })
    await again.close()
    const recovered = value(await recoverVault(at, { recoveryKey: KEY, newPassphrase: 'third words' }))
    expect(texts(recovered)).toEqual({ one: 'words', two: 'after' })
    expect(recovered.hasRecoveryKey()).toBe(false)
    await recovered.close()
    const used = await recoverVault(at, { recoveryKey: KEY, newPassphrase: 'fourth words' })
    expect(codeOf(used), 'FP-3').toBe('vault/no-recovery-key')
    expect(codeOf(await unlockVault(at, { passphrase: 'new words here' }))).toBe('vault/wrong-passphrase')
    expect(texts(await unlocked(at, 'third words'))).toEqual({ one: 'words', two: 'after' })
  })

  it('VF-16 an old envelope put back does not open the journal on this computer', async () => {
    const at = await closedJournal()
    const old = keyFiles(at)[0]!
    const bytes = at.disk.files().get(old)!
    const vault = await unlocked(at)
    await vault.changePassphrase(PASSPHRASE, 'new words here')
    await vault.close()
    for (const path of keyFiles(at)) at.disk.remove(path)
    at.disk.put(old, bytes)
    expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
  })

  it('FP-4 a replaced recovery key opens no more, a removed one neither', async () => {
    const at = await closedJournal()
    const vault = await unlocked(at)
    expect(codeOf(await vault.replaceRecoveryKey('not it', OTHER_KEY))).toBe('vault/wrong-passphrase')
    expect(codeOf(await vault.replaceRecoveryKey(PASSPHRASE, 'AAAA'))).toBe('vault/mistyped-recovery-key')
    expect(codeOf(await vault.replaceRecoveryKey(PASSPHRASE, OTHER_KEY))).toBe('ok')
    await vault.close()
    const tried = await recoverVault(at, { recoveryKey: KEY, newPassphrase: 'x' })
    expect(codeOf(tried)).toBe('vault/wrong-recovery-key')
    const recovered = value(await recoverVault(at, { recoveryKey: OTHER_KEY, newPassphrase: 'third words' }))
    expect(codeOf(await recovered.replaceRecoveryKey('third words', null))).toBe('ok')
    expect(recovered.hasRecoveryKey()).toBe(false)
    await recovered.close()
    const none = await recoverVault(at, { recoveryKey: OTHER_KEY, newPassphrase: 'x' })
    expect(codeOf(none)).toBe('vault/no-recovery-key')
    expect(value(folderState(at))).toEqual({ kind: 'locked', hasRecoveryKey: false })
    expect(texts(await unlocked(at, 'third words'))).toEqual({ one: 'words' })
  })

  it('two changes at once happen one after the other', async () => {
    const vault = await unlocked(await closedJournal())
    const both = await Promise.all([
      vault.changePassphrase(PASSPHRASE, 'new words here'),
      vault.changePassphrase(PASSPHRASE, 'other words here'),
    ])
    expect(both.map(codeOf)).toEqual(['ok', 'vault/wrong-passphrase'])
  })

  it('VF-16 whatever call of the disk fails: the old or the new passphrase opens, never neither', async () => {
    const before = await closedJournal()
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = restarted(before)
      const vault = await unlocked(at)
      const saved = await vault.append([entry('two', 'late')])
      const from = at.disk.calls.length
      at.disk.failAt(call, 'EIO', 'forever')
      const changed = await vault.changePassphrase(PASSPHRASE, 'new words here')
      isDone = at.disk.calls.length - from <= call
      for (const names of ['kept', 'lost'] as const) {
        const after = restarted(at, at.disk.afterPowerCut({ bytes: 'lost', names }))
        const opened = await unlockVault(after, { passphrase: 'new words here' })
        if (changed.ok) expect(codeOf(opened)).toBe('ok')
        const vaultAfter = opened.ok ? opened.value : await unlocked(after)
        expect(texts(vaultAfter)).toEqual({ one: 'words', ...(saved.ok ? { two: 'late' } : {}) })
      }
    }
  })

  it('named while the disk refused, it is there for good before a word is sealed under its keys', async () => {
    const before = await closedJournal()
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = restarted(before)
      const vault = await unlocked(at)
      const from = at.disk.calls.length
      at.disk.failAt(call, 'EROFS', 'forever')
      await vault.changePassphrase(PASSPHRASE, 'new words here')
      isDone = at.disk.calls.length - from <= call
      at.disk.heal()
      const later = restarted(at, at.disk)
      await save(await withEither(later), 'two', 'late')
      const after = restarted(later, at.disk.afterPowerCut({ bytes: 'lost', names: 'lost' }))
      expect([call, texts(await withEither(after))]).toEqual([call, { one: 'words', two: 'late' }])
    }
  })

  it('whatever call of the disk fails once: the next change counts, and what is written after it opens', async () => {
    const before = await closedJournal()
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = restarted(before)
      const vault = await unlocked(at)
      const from = at.disk.calls.length
      at.disk.failAt(call, 'EIO')
      const changed = await vault.changePassphrase(PASSPHRASE, 'new words here')
      isDone = at.disk.calls.length - from <= call
      at.disk.heal()
      const known = changed.ok ? 'new words here' : PASSPHRASE
      const again = await vault.changePassphrase(known, `words of try ${call}`)
      await save(vault, 'two', 'late')
      await vault.close()
      const after = await unlockVault(restarted(at), {
        passphrase: again.ok ? `words of try ${call}` : known,
      })
      expect([call, codeOf(after)]).toEqual([call, 'ok'])
      expect(texts(value(after))).toEqual({ one: 'words', two: 'late' })
    }
  })
})

describe('creating', () => {
  it('a mistyped recovery key creates nothing', async () => {
    const at = desk()
    const refused = await createVault(at, { passphrase: PASSPHRASE, recoveryKey: 'AAAA-BBBB' })
    expect(codeOf(refused)).toBe('vault/mistyped-recovery-key')
    expect(at.disk.files().size).toBe(0)
  })

  it('measures the cost when none is given', async () => {
    const { kdfCost: _, ...rest } = desk()
    const vault = await created(rest)
    await vault.close()
    const line = [...rest.disk.files()].find(([path]) => path.endsWith('.key'))![1].toString('latin1')
    expect(line).toContain('"memoryMiB":128,"passes":3')
  })
})
