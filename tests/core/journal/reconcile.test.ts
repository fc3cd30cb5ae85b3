import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../../../core/journal/reconcile.ts'
import { draftWith } from '../../support/entries.ts'

const some = fc.record({
  text: fc.constantFrom('one', 'two', 'three'),
  title: fc.constantFrom('', 'T'),
  starred: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
})

describe('a draft meets an entry that has moved on', () => {
  test('unchanged on one side, the other side stands', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [base, moved] = [draftWith(before), draftWith(after)]
        const sets = (draft: typeof base) => ({ ...draft, tags: draft.tags.toSorted() })
        expect(sets(reconcile(base, moved, base).draft)).toEqual(sets(moved))
        expect(reconcile(base, base, moved)).toEqual({ draft: moved, isWhole: true })
        expect(reconcile(base, moved, moved).isWhole).toBe(true)
      }),
    )
  })

  test('a tag added on either side is there, one taken away on either side is not', () => {
    fc.assert(
      fc.property(some, some, some, (before, standing, draft) => {
        const { tags } = reconcile(draftWith(before), draftWith(standing), draftWith(draft)).draft
        for (const tag of ['a', 'b', 'c', 'd'] as const) {
          const [was, is, will] = [before, standing, draft].map((each) => each.tags.includes(tag))
          expect(tags.includes(tag)).toBe(was ? Boolean(is && will) : Boolean(is || will))
        }
        expect(new Set(tags).size).toBe(tags.length)
      }),
    )
  })

  test('two different texts are never made into one', () => {
    const base = draftWith({ text: 'one' })
    const met = reconcile(base, draftWith({ text: 'two' }), draftWith({ text: 'three' }))
    expect(met).toMatchObject({ isWhole: false, draft: { text: 'three' } })
  })
})
