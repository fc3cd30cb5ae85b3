import { join } from 'node:path'
import { attachmentName } from '../../main/vault/attachment.ts'
import { besideOf, composePrefix } from '../../main/vault/copy-format.ts'
import { composeEnvelope, readEnvelope } from '../../main/vault/envelope.ts'
import { KIND, purposeOf } from '../../main/vault/file-header.ts'
import { Keyring } from '../../main/vault/keyring.ts'
import { newRecoveryKey, readRecoveryKey } from '../../main/vault/recovery-key.ts'
import { composeRevision } from '../../main/vault/revision.ts'
import { sealFile } from '../../main/vault/sealed-file.ts'
import { composeSegment } from '../../main/vault/segment.ts'
import { newRecoveryLock, sealPassphraseSlot, sealRecoverySlot } from '../../main/vault/slots.ts'
import { WriteAheadLog } from '../../main/vault/write-ahead-log.ts'
import { goldenDesk, LOCAL } from './golden-journals.ts'
import { countedRandom, PASSPHRASE, value } from './vault-desk.ts'

const VAULT_ID = '00112233445566778899aabbccddeeff'
const EPOCH_KEY = Buffer.from(Array.from({ length: 32 }, (_, at) => at))
const SALT = Buffer.alloc(32, 0x5a)
const LINE_DIGITS = 128
const COST = { memoryMiB: 19, passes: 1 }

const keyring = Keyring.fresh(VAULT_ID, EPOCH_KEY)
const LINE = composeRevision(
  {
    collection: 'entries',
    id: 'entry-one',
    device: '0123456789',
    parents: [],
    ancestors: [],
    at: { ms: 1_767_603_600_000, count: 0 },
    purge: false,
  },
  '{"text":"A quiet day."}',
).line

/** The test vectors of docs/format.md, from the code that the program runs. */
export async function vectors(): Promise<string> {
  const { slot, key, recoveryKey, recovery } = await keys()
  const place = { vaultId: VAULT_ID, gen: 1 }
  const envelope = composeEnvelope({ ...place, passphrase: slot, recovery }, keyring)
  if (readEnvelope(envelope).kind !== 'sound') throw new Error('an envelope that does not read')
  const prefix = composePrefix(1, SALT, envelope)
  const picture = Buffer.from('not really a picture')
  return [
    part('A file key', [
      ['vault id, as text', VAULT_ID],
      ['key of epoch 1', hex(EPOCH_KEY)],
      ['salt', hex(SALT)],
      ['key of a segment', hex(keyring.derived(1, purposeOf(KIND.segment), SALT))],
      ['key of a log', hex(keyring.derived(1, purposeOf(KIND.log), SALT))],
    ]),
    part('The recovery key’s checksum', [
      ['28 signs', value(readRecoveryKey(recoveryKey))],
      ['key on paper', recoveryKey],
    ]),
    part('An envelope of that vault, generation 1, with both slots', [
      ['passphrase', PASSPHRASE],
      ['memoryMiB, passes', `${COST.memoryMiB}, ${COST.passes}`],
      ['passphrase salt', hex(slot.salt)],
      ['key from the passphrase', hex(key)],
      ['nonce', hex(slot.nonce)],
      ['keyring', hex(keyring.encoded())],
      ['box', hex(slot.box)],
      ['recovery salt', hex(recovery.salt)],
      ['recovery public', hex(recovery.public)],
      ['recovery ephemeral', hex(recovery.ephemeral)],
      ['recovery box', hex(recovery.box)],
      ['the file', hex(envelope)],
    ]),
    part('A sealed file with one line', [
      ['the line', LINE.toString()],
      ['the file', hex(segment())],
    ]),
    part('A log of run 1 with that line as record 1', [['the file', hex(log())]]),
    part('The name of an attachment', [
      ['bytes, as text', picture.toString()],
      ['name', attachmentName(keyring, picture)],
    ]),
    part('What stands before the chunks of a copy', [
      ['prefix', hex(prefix)],
      ['beside each chunk', hex(besideOf(prefix))],
    ]),
  ].join('\n\n')
}

async function keys() {
  const random = countedRandom('vectors')
  const salt = Buffer.from(random(16))
  const { deriveKey } = goldenDesk('vectors')
  const key = Buffer.from(await deriveKey(Buffer.from(PASSPHRASE), { ...COST, salt }))
  const place = { vaultId: VAULT_ID, gen: 1 }
  const slot = sealPassphraseSlot(place, { ...COST, salt, key }, random, keyring.encoded())
  const recoveryKey = newRecoveryKey(random)
  const lock = newRecoveryLock(value(readRecoveryKey(recoveryKey)), random)
  const recovery = sealRecoverySlot(place, lock, random, keyring.encoded())
  return { slot, key, recoveryKey, recovery }
}

function segment(): Buffer {
  const head = { dev: '0123456789', seq: 1, prev: '', seen: {}, t: 1_767_603_660_000, n: 1 }
  const parts = composeSegment({ ...head, rep: [], level: 0, erased: [] }, [LINE])
  return sealFile(keyring, () => SALT, KIND.segment, parts)
}

function log(): Buffer {
  const at = goldenDesk('vectors', { random: () => SALT })
  at.disk.makeFolder(LOCAL)
  const name = 'wal-00000001-5a5a5a5a.log'
  const written = WriteAheadLog.create(at, keyring, { name, head: { run: 1, after: {} }, ahead: 0 })
  written.append([LINE])
  written.close()
  return at.disk.files().get(join(LOCAL, name).replaceAll('\\', '/'))!
}

function part(title: string, said: readonly (readonly [string, string])[]): string {
  return [`**${title}**`, '```text', ...said.map(([name, text]) => `${name}:${broken(text)}`), '```'].join(
    '\n',
  )
}

/** Long hex over several lines; words as they are. */
function broken(text: string): string {
  if (text.length <= LINE_DIGITS || !/^[0-9a-f]+$/.test(text)) return ` ${text}`
  return (text.match(new RegExp(`.{1,${LINE_DIGITS}}`, 'g')) ?? []).map((line) => `\n  ${line}`).join('')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
