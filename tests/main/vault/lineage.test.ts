import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareKin, foldView, Lineage, type Folding, type Kin } from '../../../main/vault/lineage.ts'
import type { Merged, Standing } from '../../../main/vault/record-rules.ts'
import type { RecordValue } from '../../../main/vault/vault.ts'
import { bookRules } from '../../../main/store/book-rules.ts'

interface Made extends Kin {
  /** null: a tombstone. */
  readonly value: RecordValue | null
}

function made(
  r: string,
  parents: readonly string[],
  value: RecordValue | null,
  more: Partial<Kin> = {},
): Made {
  const at = { ms: Number.parseInt(r.replace(/\D/g, '') || '0', 10), count: 0 }
  return { r, parents, ancestors: [], at, device: 'd0', value, ...more }
}

function folding(all: readonly Made[], seen: RecordValue[] = []): Folding {
  return {
    valueOf: (r) => all.find((each) => each.r === r)?.value ?? null,
    merge: (base, one, other) => {
      seen.push(base)
      return bookRules.merge('entries', base, one, other)
    },
  }
}

function viewOf(all: readonly Made[], seen: RecordValue[] = []) {
  const lineage = new Lineage(all)
  return foldView(lineage.heads(), lineage, folding(all, seen))
}

function baseNames(all: readonly Made[], ones: readonly string[], other: string): readonly string[] {
  const find = (r: string): Kin => all.find((each) => each.r === r)!
  return new Lineage(all).basesOf(ones.map(find), find(other)).map(({ r }) => r)
}

const text = (...said: readonly string[]): RecordValue => ({ text: said.map((each) => `${each}.`).join(' ') })

/** A history of one record: each revision replaces some that are there. `-1` in `value` deletes. */
const history = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(20), { maxLength: 3 }),
      ms: fc.nat(5),
      value: fc.integer({ min: -1, max: 5 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((acts) =>
    acts.map(({ parents, ms, value }, count): Made => {
      const names = count === 0 ? [] : [...new Set(parents.map((parent) => `r${parent % count}`))]
      const tags = Array.from({ length: Math.max(0, value) }, (_, at) => `t${(count + at) % 7}`)
      const facts = { at: { ms, count: 0 }, device: `d${count % 3}` }
      return made(`r${count}`, names, value < 0 ? null : { tags, title: `title ${count}` }, facts)
    }),
  )

describe('heads and bases', () => {
  test('a head is what nobody names, as a parent or as an older ancestor', () => {
    const all = [
      made('r1', [], {}),
      made('r2', [], {}),
      made('r3', ['r2'], {}),
      made('r5', ['r4'], {}, { ancestors: ['r1'] }),
    ]
    expect(new Lineage(all).heads().map(({ r }) => r)).toEqual(['r3', 'r5'])
  })

  test('a base is the nearest that both descend from', () => {
    const all = [made('r1', [], {}), made('r2', ['r1'], {}), made('r3', ['r2'], {}), made('r4', ['r2'], {})]
    expect(baseNames(all, ['r3'], 'r4')).toEqual(['r2'])
  })

  test('over a hole it is the nearest that is here', () => {
    const all = [
      made('r1', [], {}),
      made('r3', ['r2'], {}, { ancestors: ['r1'] }),
      made('r4', ['r2'], {}, { ancestors: ['r1'] }),
    ]
    expect(baseNames(all, ['r3'], 'r4')).toEqual(['r1'])
    expect(baseNames(all.slice(1), ['r3'], 'r4')).toEqual([])
  })

  test('heads that were merged in turn have several', () => {
    const all = [
      made('r0', [], {}),
      made('r1', ['r0'], {}),
      made('r2', ['r0'], {}),
      made('r3', ['r1', 'r2'], {}),
      made('r4', ['r1', 'r2'], {}),
    ]
    expect(baseNames(all, ['r3'], 'r4')).toEqual(['r1', 'r2'])
  })

  test('the bases found are what walking every way finds', () => {
    fc.assert(
      fc.property(history, (all) => {
        const heads = new Lineage(all).heads()
        fc.pre(heads.length > 1)
        const above = (r: string): Set<string> => {
          const parents = all.find((each) => each.r === r)!.parents
          return new Set([...parents, ...parents.flatMap((parent) => [...above(parent)])])
        }
        const [one, other] = [above(heads[0]!.r), above(heads[1]!.r)]
        const common = [...one].filter((r) => other.has(r))
        const nearest = common.filter((r) => !common.some((each) => above(each).has(r)))
        expect(new Set(baseNames(all, [heads[0]!.r], heads[1]!.r))).toEqual(new Set(nearest))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what several heads say together', () => {
  test('golden: bases that crossed are merged themselves', () => {
    // Both merged r1 and r2, and each took out what the other one's side had put in. Over r1 or r2 alone one comes back.
    const all = [
      made('r0', [], text('A', 'M', 'Z')),
      made('r1', ['r0'], text('A', 'one', 'M', 'Z')),
      made('r2', ['r0'], text('A', 'M', 'two', 'Z')),
      made('r3', ['r1', 'r2'], text('A', 'M', 'two', 'Z')),
      made('r4', ['r1', 'r2'], text('A', 'one', 'M', 'Z')),
    ]
    const seen: RecordValue[] = []
    expect(viewOf(all, seen)).toMatchObject({ value: text('A', 'M', 'Z'), met: [], revisions: ['r3', 'r4'] })
    expect(seen.at(-1)).toMatchObject(text('A', 'one', 'M', 'two', 'Z'))
  })

  test('golden: a third head is merged over what it shares with the first two, not over what all three share', () => {
    const all = [
      made('r0', [], text('A', 'Z')),
      made('r1', ['r0'], text('A', 'put in', 'Z')),
      made('r2', ['r0'], text('B', 'A', 'Z')),
      made('r3', ['r1'], text('A', 'Z')),
      made('r4', ['r1'], text('A', 'put in', 'Z', 'C')),
    ]
    expect(viewOf(all)).toMatchObject({ value: text('B', 'A', 'Z', 'C'), revisions: ['r2', 'r3', 'r4'] })
  })

  test('deleted here and edited there, the edit stands', () => {
    const all = [made('r1', [], text('A')), made('r2', ['r1'], text('A', 'B')), made('r3', ['r1'], null)]
    expect(viewOf(all)).toMatchObject({ value: text('A', 'B'), revisions: ['r2'] })
    expect(viewOf([...all, made('r4', ['r2', 'r3'], null)])).toBeNull()
  })

  test('two that came back from a deletion have nothing in common', () => {
    const all = [
      made('r1', [], text('A')),
      made('r2', ['r1'], null),
      made('r3', ['r2'], text('B')),
      made('r4', ['r2'], text('C')),
    ]
    const seen: RecordValue[] = []
    expect(viewOf(all, seen)?.revisions).toEqual(['r3', 'r4'])
    expect(seen).toEqual([{}])
  })

  test('it is the same whatever the order of arrival', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (all, dice) => {
        const drawn = all.map((each) => ({ each, rank: dice.next().value }))
        const shuffled = drawn.toSorted((one, other) => one.rank - other.rank).map(({ each }) => each)
        expect(viewOf(shuffled)).toEqual(viewOf(all))
        expect(viewOf([...all, ...all])).toEqual(viewOf(all))
      }),
      { numRuns: 1000 },
    )
  })

  test('heads come in the order (h, d, r), each after those it is merged into', () => {
    fc.assert(
      fc.property(history, (all) => {
        const lineage = new Lineage(all)
        const pairs: [Standing, Standing][] = []
        const merge = (_: RecordValue, one: Standing, other: Standing): Merged => {
          pairs.push([one, other])
          return { value: other.value, met: [] }
        }
        foldView(lineage.heads(), lineage, { ...folding(all), merge })
        for (const [one, other] of pairs) {
          const kin = (standing: Standing): Kin => all.find(({ r }) => r === standing.revision)!
          expect(compareKin(kin(one), kin(other))).toBeLessThan(0)
        }
      }),
    )
  })

  test('a long crossing of two computers costs no more than a short one', () => {
    const all: Made[] = [made('r0', [], text('A'))]
    for (let count = 1; count < 400; count += 2) {
      const parents = count === 1 ? ['r0'] : [`r${count - 2}`, `r${count - 1}`]
      all.push(
        made(`r${count}`, parents, text('A', `on ${count}`)),
        made(`r${count + 1}`, parents, text('A')),
      )
    }
    const seen: RecordValue[] = []
    expect(viewOf(all, seen)?.revisions).toEqual(['r399', 'r400'])
    expect(seen.length).toBeLessThan(12)
  })
})
