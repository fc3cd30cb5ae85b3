import { hmac, same } from './hash.ts'
import { isFields, parseJson, type Fields } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { composeThreeLines, readThreeLines } from './three-lines.ts'
import type { PassphraseSlot, RecoverySlot, SlotPlace } from './slots.ts'

const FORMAT = 1

/** A key file whose bytes are what was written, as its second line shows before any key is known. */
export interface Envelope extends SlotPlace {
  readonly passphrase: PassphraseSlot
  readonly recovery: RecoverySlot | null
  /** The first line's bytes, which the third line authenticates. */
  readonly line: Buffer
  readonly mac: Buffer
}

export type EnvelopeContent = Omit<Envelope, 'line' | 'mac'>

export type ReadEnvelope =
  | { readonly kind: 'sound'; readonly envelope: Envelope }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly needs: string }

/** Line 1 JSON, line 2 its SHA-256, line 3 its HMAC under a key of the keyring inside. */
export function composeEnvelope(content: EnvelopeContent, keyring: Keyring): Buffer {
  const { vaultId, gen, passphrase, recovery } = content
  const line = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      minReader: FORMAT,
      vaultId,
      gen,
      passphrase: { kdf: 'argon2id', lanes: 1, ...inBase64(passphrase) },
      ...(recovery ? { recovery: { kind: 'x25519', ...inBase64(recovery) } } : {}),
    }),
  )
  return composeThreeLines({ line, mac: macOf(line, keyring, keyring.newest) })
}

export function readEnvelope(bytes: Buffer): ReadEnvelope {
  const lines = readThreeLines(bytes)
  const fields = lines && parseJson(lines.line)
  if (!isFields(fields) || !lines) return { kind: 'damaged' }
  const needs = fields['minReader']
  if (typeof needs === 'number' && needs > FORMAT) return { kind: 'newer', needs: String(needs) }
  const content = readContent(fields)
  return content ? { kind: 'sound', envelope: { ...content, ...lines } } : { kind: 'damaged' }
}

/** Asked once the keyring is open: a line 1 that was changed together with line 2 is found here. */
export function isAuthentic(envelope: Envelope, keyring: Keyring): boolean {
  return same(macOf(envelope.line, keyring, keyring.newest), envelope.mac)
}

/** True where that keyring has every key in the envelope: it was sealed under one of them, and keys are only added. */
export function isContained(envelope: Envelope, keyring: Keyring): boolean {
  return keyring.epochs().some((epoch) => same(macOf(envelope.line, keyring, epoch), envelope.mac))
}

function macOf(line: Buffer, keyring: Keyring, epoch: number): Buffer {
  const key = keyring.derived(epoch, 'envelope')
  const mac = hmac(key, line)
  key.fill(0)
  return mac
}

function readContent(fields: Fields): EnvelopeContent | null {
  const { vaultId, gen, passphrase, recovery } = fields
  if (typeof vaultId !== 'string' || !/^[0-9a-f]{32}$/.test(vaultId)) return null
  if (!isCount(gen) || !isFields(passphrase)) return null
  const slot = readPassphraseSlot(passphrase)
  if (!slot) return null
  if (recovery === undefined) return { vaultId, gen, passphrase: slot, recovery: null }
  const second = isFields(recovery) ? readRecoverySlot(recovery) : null
  return second && { vaultId, gen, passphrase: slot, recovery: second }
}

function readPassphraseSlot(slot: Fields): PassphraseSlot | null {
  const { kdf, lanes, memoryMiB, passes } = slot
  const [salt, nonce, box] = [bytesOf(slot['salt'], 16), bytesOf(slot['nonce'], 12), bytesOf(slot['box'])]
  if (kdf !== 'argon2id' || lanes !== 1 || !isCount(memoryMiB) || !isCount(passes)) return null
  return salt && nonce && box && { memoryMiB, passes, salt, nonce, box }
}

function readRecoverySlot(slot: Fields): RecoverySlot | null {
  if (slot['kind'] !== 'x25519') return null
  const [salt, lock] = [bytesOf(slot['salt'], 32), bytesOf(slot['public'], 32)]
  const [ephemeral, box] = [bytesOf(slot['ephemeral'], 32), bytesOf(slot['box'])]
  return salt && lock && ephemeral && box && { salt, public: lock, ephemeral, box }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function bytesOf(text: unknown, length?: number): Buffer | null {
  if (typeof text !== 'string') return null
  const bytes = Buffer.from(text, 'base64')
  return length === undefined || bytes.length === length ? bytes : null
}

function inBase64(slot: object): Fields {
  return Object.fromEntries(
    Object.entries(slot).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]),
  )
}
