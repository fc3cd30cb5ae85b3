import { describe, expect, it } from 'vitest'
import { withoutLocal } from '../../support/salvage-desk.ts'
import { created, desk, PASSPHRASE, restarted, save, unlocked, value } from '../../support/vault-desk.ts'

const NEW = 'a new one entirely'

describe('after a change of keys', () => {
  it('says whether all is written anew: not where that was stopped, nor at the next opening', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'under the first keys')
    await vault.seal()
    expect(vault.isRewriteDue()).toBe(false)
    let hasBegun = false
    const stopping = { progress: () => void (hasBegun = true), isCancelled: () => hasBegun }
    value(await vault.changePassphrase(PASSPHRASE, NEW, stopping))
    expect(vault.isRewriteDue()).toBe(true)
    await vault.close()
    const whole = desk()
    const other = await created(whole)
    await save(other, 'one', 'under the first keys')
    value(await other.changePassphrase(PASSPHRASE, NEW))
    expect(other.isRewriteDue()).toBe(false)
  })

  it('knows of other computers that write to the journal', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'from the first')
    await vault.close()
    const elsewhere = withoutLocal(restarted(at))
    const second = await unlocked(elsewhere)
    expect(second.hasOtherComputers()).toBe(true)
    await save(second, 'two', 'from the second')
    await second.close()
    const alone = await unlocked(restarted(at))
    expect(alone.hasOtherComputers()).toBe(false)
    await alone.close()
    for (const [path, bytes] of elsewhere.disk.files()) if (path.includes('/data/')) at.disk.put(path, bytes)
    const both = await unlocked(restarted(at))
    expect(both.hasOtherComputers()).toBe(true)
  })
})
