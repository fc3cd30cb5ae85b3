import { describe, expect, it, vi } from 'vitest'
import type * as Aead from '../../../main/vault/aead.ts'
import { textOf } from '../../../main/vault/body-cut.ts'
import { MirrorBroken } from '../../../main/vault/mirror-broken.ts'
import { plainRules } from '../../../main/vault/plain-rules.ts'
import type { RecordRules } from '../../../main/vault/record-rules.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { abouts, mirrorPath, spoilMirror, type MirrorPlan } from '../../support/spoilt-mirror.ts'
import {
  created,
  desk,
  entry,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const opened = vi.hoisted((): Buffer[] => [])

vi.mock('../../../main/vault/aead.ts', async (original) => {
  const real = await original<typeof Aead>()
  const openBox: typeof real.openBox = (box, sealed) => {
    const plain = real.openBox(box, sealed)
    if (!plain) return null
    // In memory of which more is there, so that it is not given back and what became of it can be seen.
    const seen = Buffer.alloc(plain.length + 1).subarray(0, plain.length)
    plain.copy(seen)
    opened.push(seen)
    return seen
  }
  return { ...real, openBox }
})

const rules: RecordRules = { ...plainRules, version: 'with bodies', bodyOf: () => 'text' }

function startedAgain(at: Desk): Desk {
  return { ...restarted(at), rules }
}

/** A closed journal with those texts, all of them in its mirror, bodies by themselves. */
async function mirrored(words: Readonly<Record<string, string>>): Promise<Desk> {
  const at = desk({ rules })
  const vault = await created(at)
  for (const [id, text] of Object.entries(words)) await save(vault, id, text)
  value(await vault.tidy())
  await vault.close()
  return startedAgain(at)
}

describe('a body', () => {
  it('of more chunks than are kept at hand is read whole', async () => {
    const text = '\u0001'.repeat(1_000_000)
    const vault = await unlocked(await mirrored({ one: text }))
    expect(vault.value('entries', entry('one', '').id)?.['text'] === text).toBe(true)
    await vault.close()
  })

  it('that stands for no text is broken, not empty', () => {
    expect(textOf(Buffer.from('two\\nlines'))).toBe('two\nlines')
    expect(() => textOf(Buffer.alloc(5))).toThrow(MirrorBroken)
  })
})

describe('Check', () => {
  const parts: Readonly<Record<string, (plan: MirrorPlan) => readonly number[]>> = {
    'what is known of revisions': abouts(),
    'what is known of deleted records': ({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'grave').map(({ about: [chunk] }) => chunk),
    rows: ({ blocks }) =>
      blocks.filter(({ kind, c }) => kind === 'row' && c === 'entries').map((each) => each.rows),
    bodies: ({ index }) => index.bodies,
  }
  for (const [part, which] of Object.entries(parts)) {
    it(`finds a mirror in which ${part} is spoilt, and it is made anew`, async () => {
      const before = await mirrored({ one: 'words', two: 'more' })
      const vault = await unlocked(before)
      const gone = {
        ...entry('two', ''),
        shown: vault.revisionsOf('entries', entry('two', '').id),
        value: null,
      }
      value(await vault.append([gone]))
      value(await vault.tidy())
      await vault.close()
      const at = startedAgain(before)
      await spoilMirror(at, which)
      const spoilt = mirrorPath(at)
      const again = await unlocked(at)
      value(await again.verify(QUIET_WORK))
      await again.close()
      expect(mirrorPath(at)).not.toBe(spoilt)
      expect(texts(await unlocked(startedAgain(at)))).toEqual({ one: 'words' })
    })
  }
})

function holds(words: string): boolean {
  return opened.some((plain) => plain.includes(words))
}

describe('what was decrypted', () => {
  it('to be proved alone is emptied at once', async () => {
    const vault = await unlocked(await mirrored({ one: 'a quiet word' }))
    opened.length = 0
    await vault.readAll()
    expect(opened.length).toBeGreaterThan(2)
    expect(opened.every((plain) => plain.every((byte) => byte === 0))).toBe(true)
    await vault.close()
  })

  it('to put lines together is emptied when the journal closes', async () => {
    const vault = await unlocked(await mirrored({ one: 'a quiet word', two: 'a second' }))
    opened.length = 0
    expect(vault.versions('entries', entry('one', '').id)).toHaveLength(1)
    expect(holds('a quiet word') && holds('"text":""')).toBe(true)
    await vault.close()
    expect(holds('a quiet word') || holds('"text":""')).toBe(false)
  })
})
