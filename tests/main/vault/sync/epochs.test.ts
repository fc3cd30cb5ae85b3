import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvelope } from '../../../../main/vault/envelope.ts'
import { unlockVault } from '../../../../main/vault/open-vault.ts'
import { keyringByPassphrase } from '../../../../main/vault/open-keyring.ts'
import { codeOf, PASSPHRASE, save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { again, carry, carryDeletions, DATA, FOLDER, keysOf, linesOn, namesOn, pair } from './pair.ts'

const NEXT = 'another harbour in another rain'
const isKey = (path: string): boolean => path.startsWith(`${FOLDER}/keys/`)
const isData = (path: string): boolean => path.startsWith(DATA)

async function changed(at: Desk, next: string): Promise<void> {
  const vault = await unlocked(again(at))
  value(await vault.changePassphrase(PASSPHRASE, next))
  await save(vault, `under-${next.slice(0, 7)}`.replaceAll(' ', '-'), 'new words')
  await vault.close()
}

describe('VF-16 a passphrase changed on one computer', () => {
  it('the other, open meanwhile, goes on under its keys, and all of it is there afterwards', async () => {
    const [one, other] = await pair()
    const open = await unlocked(again(other))
    await changed(one, NEXT)
    carry(one, other)
    carryDeletions(one, other)
    await save(open, 'meanwhile', 'under the old key')
    value(await open.seal())
    value(await open.tidy())
    await open.close()
    expect(codeOf(await unlockVault(again(other), { passphrase: PASSPHRASE }))).toBe('vault/wrong-passphrase')
    const vault = await unlocked(again(other), NEXT)
    expect(texts(vault)).toMatchObject({
      one: 'of the first',
      meanwhile: 'under the old key',
      'under-another': 'new words',
    })
    await vault.close()
    carry(other, one)
    const back = await unlocked(again(one), NEXT)
    expect(texts(back)).toMatchObject({ two: 'of the second', meanwhile: 'under the old key' })
    await back.close()
  })

  it('files that came before their keys are told of, and read once those are here', async () => {
    const [one, other] = await pair()
    await changed(one, NEXT)
    carry(one, other, isData)
    const vault = await unlocked(again(other))
    expect(texts(vault)).toEqual({ one: 'of the first', two: 'of the second' })
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['keyless'])
    await save(vault, 'three', 'while waiting')
    await vault.close()
    carry(one, other, isKey)
    const later = await unlocked(again(other), NEXT)
    expect(texts(later)).toMatchObject({ three: 'while waiting', 'under-another': 'new words' })
    await later.close()
  })

  it('the other writes its own files anew under the new key', async () => {
    const [one, other] = await pair()
    await changed(one, NEXT)
    carry(one, other)
    await (await unlocked(again(other), NEXT)).close()
    carry(other, one)
    await (await unlocked(again(one), NEXT)).close()
    carry(one, other)
    await save(await unlocked(again(one), NEXT), 'last', 'of the first').catch(() => undefined)
    const epochs = namesOn(other).map((name) =>
      Buffer.from(other.disk.readFile(join(DATA, name))).readUInt32BE(6),
    )
    expect(epochs).toContain(2)
    const lines = linesOn(other, await keysOf(other, NEXT))
    for (const names of lines.values()) {
      expect(
        [...names].some((name) => Buffer.from(other.disk.readFile(join(DATA, name))).readUInt32BE(6) === 2),
      ).toBe(true)
    }
  })

  it('an old key file that comes back opens nothing newer and is refused where the new one was seen', async () => {
    const [one, other] = await pair()
    await changed(one, NEXT)
    for (const path of one.disk.files().keys()) if (isKey(path)) one.disk.remove(path)
    carry(other, one, isKey)
    expect(codeOf(await unlockVault(again(one), { passphrase: PASSPHRASE }))).toBe('vault/damaged-envelope')
  })
})

describe('VF-16 a passphrase changed on two computers apart', () => {
  it('no key is thrown away that anything may still need', async () => {
    const [one, other] = await pair()
    await changed(one, NEXT)
    await changed(other, 'a third harbour')
    const [ours, theirs] = [one, other].map((at) => at.disk.list(`${FOLDER}/keys`))
    carry(other, one)
    carry(one, other)
    const winner =
      codeOf(await unlockVault(again(one), { passphrase: NEXT })) === 'ok' ? NEXT : 'a third harbour'
    const at = again(one)
    const opened = await unlockVault({ ...at, localFolder: '/home/elsewhere' }, { passphrase: winner })
    const vault = value(opened)
    value(await vault.changePassphrase(winner, 'a fourth harbour'))
    await vault.close()
    const left = one.disk.list(`${FOLDER}/keys`)
    const [lost] = winner === NEXT ? theirs! : ours!
    expect(left).toContain(lost)
    const read = readEnvelope(Buffer.from(one.disk.readFile(`${FOLDER}/keys/${lost}`)))
    if (read.kind !== 'sound') throw new Error('a key file that does not read')
    const { envelope } = read
    const locked = { vaultId: envelope.vaultId, envelope, file: lost! }
    const passphrase = winner === NEXT ? 'a third harbour' : NEXT
    const keyring = value(await keyringByPassphrase(one.deriveKey, locked, passphrase))
    expect([...linesOn(one, keyring).keys()].some((line) => line.includes('new words'))).toBe(true)
  })
})
