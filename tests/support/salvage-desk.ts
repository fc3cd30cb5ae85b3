import { salvageVault } from '../../main/vault/salvage-vault.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { created, desk, PASSPHRASE, restarted, save, value, type Desk } from './vault-desk.ts'

export const secret = { passphrase: PASSPHRASE }
export const ALL = { four: 'in the log too', one: 'sealed', three: 'in the log', two: 'sealed later' }

/** Two sealed files, and a log of three saves that a crash left; the last replaces the first of the log. */
export async function crashedJournal(): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'sealed')
  await vault.seal()
  await save(vault, 'two', 'sealed later')
  await vault.seal()
  await save(vault, 'three', 'in the log')
  const draft = await save(vault, 'four', 'a draft')
  await save(vault, 'four', 'in the log too', [draft])
  // The clock's timer notes what is durable, as it does half a minute after a save.
  at.clock.pass(30_000)
  return withoutSpares(restarted(at))
}

/** What this computer kept of its own files until the mirror holds them is gone: salvage must do without. */
export function withoutSpares(at: Desk): Desk {
  for (const path of at.disk.files().keys()) if (path.includes('/spare/')) at.disk.remove(path)
  return at
}

/** On a computer that has never seen the journal. */
export function withoutLocal(at: Desk): Desk {
  for (const path of at.disk.files().keys()) if (path.startsWith('/home')) at.disk.remove(path)
  return at
}

export function pathOf(at: Desk, part: RegExp): string {
  return [...at.disk.files().keys()].find((path) => part.test(path))!
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export async function salvaged(at: Desk): Promise<OpenVault> {
  return value(await salvageVault(at, secret, QUIET_WORK))
}
