import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compareHlc, nextHlc, START } from '../../../main/vault/hlc.ts'
import { judgeChanges } from '../../../main/vault/judge-change.ts'
import { RecordHistory } from '../../../main/vault/record-history.ts'
import {
  composeRevision,
  isTombstone,
  isTrueToName,
  readRevision,
  valueOf,
} from '../../../main/vault/revision.ts'
import type { RecordChange } from '../../../main/vault/vault.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  save,
  texts,
  unlocked,
  restarted,
  value,
} from '../../support/vault-desk.ts'

const facts = {
  collection: 'entries',
  id: 'entry-01',
  device: '0123456789',
  parents: ['00000000000000aa'],
  ancestors: ['00000000000000bb'],
  at: { ms: 1767603600000, count: 2 },
  purge: false,
}
const DAY = 86_400_000

/** What of a change is refused. */
function fields(change: Partial<RecordChange>): readonly string[] {
  const judged = judgeChanges([{ ...entry('one', 'a'), ...change }])
  return judged.ok || judged.error.code !== 'input/invalid' ? [] : judged.error.fields
}

describe('a revision line', () => {
  it('stands as written down in the format', () => {
    const { line, r } = composeRevision(facts, '{"text":"a"}')
    const rest =
      '"c":"entries","i":"entry-01","d":"0123456789","p":["00000000000000aa"],"a":["00000000000000bb"],' +
      '"h":[1767603600000,2],"sv":1,"v":{"text":"a"}}'
    expect(line.toString()).toBe(`{"r":"${r}",${rest}`)
    expect(r).toBe(createHash('sha256').update(rest).digest('hex').slice(0, 16))
    expect(composeRevision(facts, '{"text":"a"}').r).toBe(r)
  })

  it('reads back as it was, whatever the words', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (inner) => {
        const json = JSON.stringify({ inner, trap: ',"v":null}' })
        const made = composeRevision(facts, json)
        const read = readRevision(made.line)!
        expect(read).toEqual(made)
        expect(valueOf(read)).toEqual(JSON.parse(json))
        expect(isTombstone(read)).toBe(false)
        expect(isTrueToName(read)).toBe(true)
      }),
    )
  })

  it('a tombstone has no value', () => {
    const read = readRevision(composeRevision({ ...facts, purge: true }, 'null').line)!
    expect([isTombstone(read), read.purge, valueOf(read)]).toEqual([true, true, null])
  })
})

describe('the clock of revisions', () => {
  it('FI-10 goes on after its own last and its parents, whatever the wall says', () => {
    const time = fc.record({ ms: fc.integer({ min: 0, max: 4e12 }), count: fc.nat(9) })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        time,
        fc.array(time, { maxLength: 4 }),
        (now, own, parents) => {
          const next = nextHlc(now, own, parents)
          expect(compareHlc(next, own)).toBeGreaterThan(0)
          expect(next.ms).toBeLessThanOrEqual(Math.max(now + DAY, own.ms))
          for (const parent of parents)
            if (parent.ms <= now + DAY) expect(compareHlc(next, parent)).toBeGreaterThan(0)
          if (now > own.ms && parents.every(({ ms }) => ms < now)) expect(next).toEqual({ ms: now, count: 0 })
        },
      ),
    )
    expect(nextHlc(5, START, [])).toEqual({ ms: 5, count: 0 })
  })
})

describe('VF-5 what may be written', () => {
  it('names and sizes are judged before anything is written', () => {
    expect(fields({})).toEqual([])
    for (const id of ['short', 'x'.repeat(41), '../../etc/passwd', 'with space', '__proto__!']) {
      expect(fields({ id })).toEqual(['changes.0.id'])
    }
    for (const collection of ['', '_devices', 'a/b', 'Entries']) {
      expect(fields({ collection })).toEqual(['changes.0.collection'])
    }
    for (const id of ['12345678', 'x'.repeat(40), '-_aZ09-_']) expect(fields({ id })).toEqual([])
    expect(fields({ id: '1234567' })).toEqual(['changes.0.id'])
    for (const collection of ['a', 'z', 'a'.repeat(40), 'aZ-9']) expect(fields({ collection })).toEqual([])
    for (const collection of ['a'.repeat(41), '9a', '-a', 'a_b', 'ab\n']) {
      expect(fields({ collection })).toEqual(['changes.0.collection'])
    }
    expect(fields({ shown: ['0123456789abcdef'] })).toEqual([])
    for (const name of [
      'nonsense',
      '0123456789abcde',
      '0123456789abcdef0',
      '0123456789ABCDEF',
      '0123456789abcdeg',
    ]) {
      expect(fields({ shown: [name] })).toEqual(['changes.0.shown'])
    }
    expect(fields({ purge: true })).toEqual(['changes.0.purge'])
    expect(fields({ value: { text: 'x'.repeat(16 * 1024 * 1024) } })).toEqual(['changes.0.value'])
  })

  it('nesting is bounded, so that no record stops every later save', () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { in: nested(levels - 1) })
    expect(fields({ value: { ...nested(63) } })).toEqual([])
    expect(fields({ value: { ...nested(64) } })).toEqual(['changes.0.value'])
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(fields({ value: { deep } })).toEqual(['changes.0.value'])
  })

  it('a record named like a part of every object is a record like others', async () => {
    const vault = await created(desk())
    const names = ['__proto__', 'constructor', 'hasOwnProperty']
    for (const id of names)
      value(await vault.append([{ collection: 'entries', id, shown: [], value: { text: id } }]))
    for (const id of names) expect(vault.value('entries', id)).toEqual({ text: id })
    expect(vault.value('constructor', 'hasOwnProperty')).toBeNull()
  })
})

describe('the edit rule', () => {
  it('an unpublished head is replaced, so a writing hour leaves one version', async () => {
    const at = desk()
    const vault = await created(at)
    let shown: readonly string[] = []
    for (const text of ['a', 'ab', 'abc']) shown = [await save(vault, 'one', text, shown)]
    expect(vault.history('entries', 'one-----', 20)).toEqual([])
    await vault.seal()
    for (const text of ['abcd', 'abcde']) shown = [await save(vault, 'one', text, shown)]
    expect(vault.history('entries', 'one-----', 20).map((past) => past.value)).toEqual([{ text: 'abc' }])
    await vault.close()
    const again = await unlocked(restarted(at))
    expect(texts(again)).toEqual({ one: 'abcde' })
    expect(again.history('entries', 'one-----', 20).map((past) => past.value)).toEqual([{ text: 'abc' }])
  })

  it('what was not shown is kept as a version of its own, in the log after a crash too', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'mine')
    at.clock.pass(1)
    await save(vault, 'one', 'from a window that had not seen it')
    for (const each of [vault, await unlocked(restarted(at))]) {
      expect(texts(each)).toEqual({ one: 'from a window that had not seen it' })
      expect(each.history('entries', 'one-----', 20).map((past) => past.value)).toEqual([{ text: 'mine' }])
    }
    const [head] = [...vault.heads()]
    const other = vault.history('entries', 'one-----', 20)[0]!.revision
    await save(vault, 'one', 'both', [head!.revision, other])
    await vault.seal()
    expect(texts(vault)).toEqual({ one: 'both' })
  })

  it('saves asked for before the first has answered follow one another', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', '0')
    await vault.seal()
    const all = await Promise.all(['1', '2', '3'].map((text) => save(vault, 'one', text, [first])))
    expect(texts(vault)).toEqual({ one: '3' })
    expect(vault.history('entries', 'one-----', 20).map((past) => past.value)).toEqual([{ text: '0' }])
    // An editor that was told only of the second goes on from it.
    await save(vault, 'one', '4', [all[2]!])
    expect(vault.history('entries', 'one-----', 20)).toHaveLength(1)
  })

  it('keeps twenty versions and more, newest first, and answers as many as asked', async () => {
    const at = desk()
    const vault = await created(at)
    let shown: readonly string[] = []
    for (let count = 0; count < 25; count += 1) {
      shown = [await save(vault, 'one', `version ${count}`, shown)]
      await vault.seal()
      at.clock.pass(1000)
    }
    await vault.close()
    const past = (await unlocked(restarted(at))).history('entries', 'one-----', 20)
    expect(past.map((each) => each.value['text'])).toEqual(
      Array.from({ length: 20 }, (_, back) => `version ${23 - back}`),
    )
    expect(past[0]!.at - past[1]!.at).toBe(1000)
  })

  it('names up to 64 older ancestors, the same for the same parents', () => {
    const record = new RecordHistory('entries', 'entry-01')
    const chain = Array.from({ length: 3 }, (_, count) =>
      composeRevision({ ...facts, parents: [], ancestors: [] }, `{"n":${count}}`),
    )
    for (const each of chain) record.add(each)
    expect(record.view()).not.toBeNull()
    const last = composeRevision(
      { ...facts, parents: [chain[2]!.r], ancestors: [chain[0]!.r, chain[1]!.r] },
      '{"n":9}',
    )
    record.add(last)
    expect(record.view()).toBe(last)
    expect(record.add(last)).toBe(false)
    // An ancestor that arrives late is no head.
    const late = new RecordHistory('entries', 'entry-01')
    for (const each of [last, ...chain]) late.add(each)
    expect(late.view()).toBe(last)
  })

  it('deletes, brings back and erases for ever', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', 'kept')
    await vault.seal()
    const gone = value(await vault.append([{ ...entry('one', ''), shown: [first], value: null }]))
    expect(vault.value('entries', 'one-----')).toBeNull()
    expect(texts(vault)).toEqual({})
    await vault.seal()
    const back = await save(vault, 'one', 'back', gone)
    expect(texts(vault)).toEqual({ one: 'back' })
    await vault.seal()
    value(await vault.append([{ ...entry('one', ''), shown: [back], value: null, purge: true }]))
    expect(vault.history('entries', 'one-----', 20)).toEqual([])
    await vault.close()
    const again = await unlocked(restarted(at))
    expect(texts(again)).toEqual({})
    expect(again.history('entries', 'one-----', 20)).toEqual([])
    expect(codeOf(await again.append([]))).toBe('ok')
  })
})
