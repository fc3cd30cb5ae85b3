import { contract, type CallName } from '../../core/contract.ts'
import { nonceAt, openBox, sealBox } from '../vault/aead.ts'
import { attempt } from '../vault/disk-errors.ts'
import { hkdf } from '../vault/hash.ts'
import type { OpenVault, RecordValue } from '../vault/vault.ts'
import type { UnsavedCall } from './unsaved-calls.ts'

/** Writing that the disk refused before a lock, held in memory under a key that only the open journal has. */
export interface KeptWords {
  readonly count: number
  readonly salt: Uint8Array
  readonly sealed: Uint8Array
}

type Random = (bytes: number) => Uint8Array

/** The key lies in the journal as a record of its own, outside the book, and is read when it is needed. */
const COLLECTION = 'keptWords'
const ID = 'kept-words-key'
const PURPOSE = 'stillwater words kept over a lock'
const KEY_BYTES = 32

/** Gives a journal its key. Done at each opening, so that it is there before a disk fails. */
export async function ensureKey(vault: OpenVault, random: Random): Promise<void> {
  if (vault.value(COLLECTION, ID)) return
  const value = { key: Buffer.from(random(KEY_BYTES)).toString('base64') }
  await vault.append([{ collection: COLLECTION, id: ID, shown: [], value }])
}

/** null where the journal has no key, because its disk has refused every write since it was made, or none to be read. */
export function keepWords(vault: OpenVault, random: Random, calls: readonly UnsavedCall[]): KeptWords | null {
  const salt = random(KEY_BYTES)
  const shown = attempt(() => vault.value(COLLECTION, ID))
  const key = shown.ok ? keyIn(shown.value, salt) : null
  if (!key) return null
  const plain = Buffer.from(JSON.stringify(calls))
  const sealed = sealBox({ key, nonce: nonceAt(0), beside: salt }, plain)
  plain.fill(0)
  key.fill(0)
  return { count: calls.length, salt, sealed }
}

/**
 * The words again. Since they were kept another computer's key, or that of a copy, may have come to stand in the place of
 * ours, so each version of the record is tried. null where none opens them: this is another journal, or the version is
 * in a file that is not here.
 */
export function wordsKept(vault: OpenVault, { salt, sealed }: KeptWords): readonly UnsavedCall[] | null {
  for (const value of everyVersion(vault)) {
    const key = keyIn(value, salt)
    const plain = key ? openBox({ key, nonce: nonceAt(0), beside: salt }, sealed) : null
    key?.fill(0)
    if (!plain) continue
    const calls: unknown = JSON.parse(plain.toString())
    plain.fill(0)
    return Array.isArray(calls) ? calls.filter(isCall) : []
  }
  return null
}

/** What cannot be read of them is left out. */
function everyVersion(vault: OpenVault): readonly (RecordValue | null)[] {
  const ways: readonly (() => readonly (RecordValue | null)[])[] = [
    () => [vault.value(COLLECTION, ID)],
    () => vault.versions(COLLECTION, ID).map(({ value }) => value),
    () => vault.history(COLLECTION, ID, Number.POSITIVE_INFINITY).map(({ value }) => value),
  ]
  return ways.flatMap((way) => {
    const read = attempt(way)
    return read.ok ? read.value : []
  })
}

function keyIn(value: RecordValue | null, salt: Uint8Array): Buffer | null {
  const text = value?.['key']
  return typeof text === 'string' ? hkdf(Buffer.from(text, 'base64'), salt, PURPOSE) : null
}

function isCall(found: unknown): found is UnsavedCall {
  return (
    typeof found === 'object' && found !== null && 'name' in found && 'input' in found && isName(found.name)
  )
}

function isName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
