import { describe, expect, it } from 'vitest'
import { hash20, sha256 } from '../../../main/vault/hash.ts'
import {
  composeHeader,
  FILE_HEADER_BYTES,
  KIND,
  purposeOf,
  readHeader,
} from '../../../main/vault/file-header.ts'
import { nonceAt, sealBox, TAG_BYTES } from '../../../main/vault/aead.ts'
import { keyringByPassphrase } from '../../../main/vault/open-keyring.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { padded } from '../../../main/vault/padding.ts'
import { folderState, survey } from '../../../main/vault/survey.ts'
import { GOLDEN_NAMES, goldenFrom, JOURNAL, LOCAL, told } from '../../support/golden-journals.ts'
import { dataPaths, spoil } from '../../support/spoilt-mirror.ts'
import { countedRandom, value, type Desk } from '../../support/vault-desk.ts'

describe('journals of every version so far', () => {
  it('are here', () => {
    expect(GOLDEN_NAMES).toEqual([
      'copies-media',
      'logs',
      'mirror-3',
      'packed',
      'plain',
      'rekeyed',
      'spared',
      'two-heads',
    ])
  })

  it.each(GOLDEN_NAMES)('VF-18 %s opens and is what was written', async (name) => {
    const { at, expected } = goldenFrom(name)
    const vault = value(await unlockVault(at, expected))
    expect(await told(at, vault, expected.passphrase)).toEqual(expected)
    await vault.close()
    const again = value(await unlockVault(at, expected))
    expect(await told(at, again, expected.passphrase)).toEqual(expected)
    await again.close()
  })

  it.each(GOLDEN_NAMES.filter((name) => !['logs', 'spared'].includes(name)))(
    'VF-18 %s opens on a computer that never saw it',
    async (name) => {
      const { at, expected } = goldenFrom(name)
      for (const path of at.disk.files().keys()) if (path.startsWith(LOCAL)) at.disk.remove(path)
      const vault = value(await unlockVault(at, expected))
      expect(await told(at, vault, expected.passphrase)).toEqual(expected)
      await vault.close()
    },
  )

  it('the two texts of two computers are shown as one', () => {
    const { shown } = goldenFrom('two-heads').expected
    expect(shown['entries/entry-clean']).toMatchObject({
      text: 'First, changed. Second. Third, changed.',
      tags: ['here', 'there'],
      starred: true,
    })
    expect(shown['entries/entry-met']).toMatchObject({
      text: 'One sentence, as it is here.\n\nOne sentence, as it is there.',
    })
  })
})

describe('a mirror of format 3', () => {
  const harms: Readonly<Record<string, (at: Desk, path: string) => void>> = {
    gone: (at, path) => at.disk.remove(path),
    spoilt: (at, path) => spoil(at, path),
  }
  it.each(Object.keys(harms))('puts back the heads of a file that is %s', async (harm) => {
    const { at, expected } = goldenFrom('mirror-3')
    harms[harm]!(
      at,
      dataPaths(at).find((path) => path.includes('-00000075-'))!,
    )
    const vault = value(await unlockVault(at, expected))
    expect(vault.notices.map(({ kind }) => kind)).toContain('healed')
    expect((await told(at, vault, expected.passphrase)).records).toEqual(expected.records)
    await vault.close()
    const again = value(await unlockVault(at, expected))
    expect((await told(at, again, expected.passphrase)).records).toEqual(expected.records)
    await again.close()
  })
})

it('VF-16 after a change of passphrase all but the key file lies under the new epoch', () => {
  const { at } = goldenFrom('rekeyed')
  const sealed = [...at.disk.files()].filter(([path]) => /\/(data|att)\//.test(path))
  expect(sealed.map(([, bytes]) => readHeader(bytes))).toHaveLength(4)
  for (const [, bytes] of sealed) expect(readHeader(bytes)).toMatchObject({ header: { epoch: 2 } })
})

describe('VF-18 a journal of a later format', () => {
  it.each(['marker', 'key file'] as const)('by its %s is refused with 0 bytes written', async (which) => {
    const { at, expected } = goldenFrom('plain')
    const path = [...at.disk.files().keys()].find((each) =>
      which === 'marker' ? /vault-[0-9a-f]{8}\.json$/.test(each) : each.endsWith('.key'),
    )!
    const lines = at.disk.files().get(path)!.toString().split('\n')
    lines[0] = lines[0]!.replace('"minReader":1', '"minReader":2')
    if (which === 'key file') lines[1] = sha256(Buffer.from(lines[0])).toString('hex')
    at.disk.change(path, Buffer.from(lines.join('\n')))
    expect(folderState(at)).toEqual({ ok: false, error: { code: 'vault/newer-format', needs: '2' } })
    await refusedUntouched(at, expected.passphrase)
    expect(writes(at)).toEqual([])
  })

  it('by the head of a sealed file is refused with 0 bytes written', async () => {
    const { at, expected } = goldenFrom('plain')
    const [path, bytes] = [...at.disk.files()].find(([each]) => each.endsWith('.seg'))!
    bytes.writeUInt8(2, 4)
    at.disk.remove(path)
    at.disk.put(path.replace(/[0-9a-f]{20}/, hash20(bytes)), bytes)
    await refusedUntouched(at, expected.passphrase)
  })

  it.each(['minReader', 'minWriter'])(
    'by %s inside a sealed file is refused with 0 bytes written',
    async (field) => {
      const { at, expected } = goldenFrom('plain')
      const head = {
        dev: '0123456789',
        seq: 1,
        prev: '',
        seen: {},
        t: 0,
        n: 0,
        rep: [],
        mv: 1,
        minReader: 1,
        minWriter: 1,
      }
      await putSealed(at, expected.passphrase, `${JSON.stringify({ ...head, [field]: 2 })}\n`)
      await refusedUntouched(at, expected.passphrase)
    },
  )
})

/** All that was there before is there after; nothing in the journal folder was so much as tried. */
async function refusedUntouched(at: Desk, passphrase: string): Promise<void> {
  const before = at.disk.files()
  at.disk.calls.length = 0
  expect(await unlockVault(at, { passphrase })).toEqual({
    ok: false,
    error: { code: 'vault/newer-format', needs: '2' },
  })
  expect(at.disk.files()).toEqual(before)
  expect(writes(at).filter((path) => path.startsWith(JOURNAL))).toEqual([])
}

function writes(at: Desk): readonly string[] {
  const changing = ['write', 'rename', 'remove', 'makeFolder', 'sync', 'syncFolder']
  return at.disk.calls.filter(({ call }) => changing.includes(call)).map(({ path }) => path)
}

/** A sealed file of this journal with such content, as a later version might write it. */
async function putSealed(at: Desk, passphrase: string, content: string): Promise<void> {
  const keyring = value(await keyringByPassphrase(at.deriveKey, value(survey(at))!, passphrase))
  const plain = padded([Buffer.from(content)])
  const salt = Buffer.from(countedRandom('later')(32))
  const head = composeHeader({ kind: KIND.segment, epoch: 1, length: plain.length + TAG_BYTES, salt })
  expect(head).toHaveLength(FILE_HEADER_BYTES)
  const key = keyring.derived(1, purposeOf(KIND.segment), salt)
  const bytes = Buffer.concat([head, sealBox({ key, nonce: nonceAt(0), beside: head }, plain)])
  at.disk.put(`${JOURNAL}/data/0123456789-00000001-${hash20(bytes)}.seg`, bytes)
}
