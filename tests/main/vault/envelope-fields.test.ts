import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { recoverVault, unlockVault } from '../../../main/vault/open-vault.ts'
import { newRecoveryKey } from '../../../main/vault/recovery-key.ts'
import { proved } from '../../support/proof.ts'
import {
  codeOf,
  countedRandom,
  created,
  desk,
  PASSPHRASE,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'

const KEY = newRecoveryKey(countedRandom('paper'))

type Fields = Record<string, unknown>
/** A field of the first line, or of one of its slots. */
type Place = readonly string[]

async function closedJournal(): Promise<Desk> {
  const at = desk()
  const vault = await created(at, KEY)
  await save(vault, 'one', 'words')
  await vault.close()
  return at
}

function envelopeIn(at: Desk): { path: string; bytes: Buffer; line: string; mac: string } {
  const found = [...at.disk.files()].find(([path]) => path.startsWith('/stick/Journal/keys/'))
  const [path, bytes] = found!
  const [line = '', , mac = ''] = bytes.toString('latin1').split('\n')
  return { path, bytes, line, mac }
}

function fieldsOf(line: string): Fields {
  return JSON.parse(line)
}

function isSlot(each: unknown): each is Fields {
  return typeof each === 'object' && each !== null
}

function placesIn(line: string): readonly Place[] {
  return Object.entries(fieldsOf(line)).flatMap(([name, each]): Place[] => [
    [name],
    ...(isSlot(each) ? Object.keys(each).map((inner) => [name, inner]) : []),
  ])
}

function fieldAt(line: string, [name = '', inner]: Place): unknown {
  const each = fieldsOf(line)[name]
  return inner === undefined ? each : isSlot(each) ? each[inner] : undefined
}

function withField(line: string, [name = '', inner]: Place, field: unknown): string {
  const fields = fieldsOf(line)
  const each = fields[name]
  if (inner === undefined) fields[name] = field
  else if (isSlot(each)) each[inner] = field
  return JSON.stringify(fields)
}

it(
  'VF-13 no field of another journal, of a later envelope or of another place opens it, its sum made right',
  PATIENCE,
  async () => {
    const [at, other, changed] = [await closedJournal(), await closedJournal(), await closedJournal()]
    const later = await unlocked(changed)
    value(await later.changePassphrase(PASSPHRASE, PASSPHRASE))
    value(await later.replaceRecoveryKey(PASSPHRASE, KEY))
    await later.close()
    const mine = envelopeIn(at)
    let tried = 0
    const refused = async (line: string, mac: string): Promise<void> => {
      if (line === mine.line && mac === mine.mac) return
      const sum = createHash('sha256').update(line, 'latin1').digest('hex')
      at.disk.change(mine.path, Buffer.from(`${line}\n${sum}\n${mac}\n`, 'latin1'))
      expect([line, codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))]).not.toEqual([line, 'ok'])
      const recovered = await recoverVault(at, { recoveryKey: KEY, newPassphrase: 'other words' })
      expect([line, codeOf(recovered)]).not.toEqual([line, 'ok'])
      tried += 1
    }
    const places = placesIn(mine.line)
    for (const theirs of [envelopeIn(other), envelopeIn(changed)]) {
      for (const place of places) {
        const line = withField(mine.line, place, fieldAt(theirs.line, place))
        await refused(line, mine.mac)
        await refused(line, theirs.mac)
      }
    }
    for (const place of places) {
      for (const from of places) {
        await refused(withField(mine.line, place, fieldAt(mine.line, from)), mine.mac)
      }
    }
    expect(tried).toBeGreaterThan(places.length * (places.length - 3))
    proved('VF-13', 'fields of key files taken from other journals, envelopes and places: refused', tried)
    at.disk.change(mine.path, mine.bytes)
    expect(texts(await unlocked(at))).toEqual({ one: 'words' })
  },
)
