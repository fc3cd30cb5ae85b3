import { refuse, type Result } from '../../core/kernel/result.ts'
import type { DeriveKey } from './derive-key.ts'
import { isAuthentic, type Envelope } from './envelope.ts'
import { Keyring } from './keyring.ts'
import { keyFromPassphrase } from './passphrase.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { isKeyOf, openPassphraseSlot, openRecoverySlot } from './slots.ts'

/** An envelope, and the name of the file it came from. */
export interface LockedKeys {
  readonly vaultId: string
  readonly envelope: Envelope
  readonly file: string
}

export async function keyringByPassphrase(
  deriveKey: DeriveKey,
  locked: LockedKeys,
  passphrase: string,
): Promise<Result<Keyring>> {
  const { envelope, file } = locked
  const key = await keyFromPassphrase(deriveKey, passphrase, envelope.passphrase)
  if (!key) return refuse({ code: 'vault/damaged-envelope', file })
  const keys = openPassphraseSlot(envelope, envelope.passphrase, key)
  key.fill(0)
  return keys ? trusted(locked, keys) : refuse({ code: 'vault/wrong-passphrase' })
}

/** `recoveryKey`: as a person typed it. */
export function keyringByRecoveryKey(locked: LockedKeys, recoveryKey: string): Result<Keyring> {
  const { envelope, file } = locked
  const { recovery } = envelope
  const secret = readRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  if (!recovery) return refuse({ code: 'vault/no-recovery-key' })
  if (!isKeyOf(recovery, secret.value)) return refuse({ code: 'vault/wrong-recovery-key' })
  const keys = openRecoverySlot(envelope, recovery, secret.value)
  return keys ? trusted(locked, keys) : refuse({ code: 'vault/damaged-envelope', file })
}

/** Only a keyring that proves the envelope's third line is one. Clears `keys`. */
function trusted({ vaultId, envelope, file }: LockedKeys, keys: Buffer): Result<Keyring> {
  const keyring = Keyring.decoded(vaultId, keys)
  keys.fill(0)
  if (keyring && isAuthentic(envelope, keyring)) return { ok: true, value: keyring }
  keyring?.wipe()
  return refuse({ code: 'vault/damaged-envelope', file })
}
