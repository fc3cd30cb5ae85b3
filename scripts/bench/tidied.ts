import type { OpenVault } from '../../main/vault/vault.ts'

/** Packs and mirror brought up to date now instead of at leisure. False where the vault has no such thing. */
export function tidied(vault: OpenVault): Promise<boolean> {
  return asked(vault, 'tidy')
}

/** Every row and every body decrypted, verified and addressable. False where the vault has no such thing. */
export function rested(vault: OpenVault): Promise<boolean> {
  return asked(vault, 'rest')
}

async function asked(vault: OpenVault, name: string): Promise<boolean> {
  const act: unknown = Reflect.get(vault, name)
  if (typeof act !== 'function') return false
  await Reflect.apply(act, vault, [])
  return true
}
