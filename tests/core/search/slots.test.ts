import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Slots } from '../../../core/search/slots.ts'

test('keeps the slot of each id, through additions and removals', () => {
  const id = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('entry-01', 'entry-10', 'goals/entry-01'))
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 60 }), (acts) => {
      const slots = new Slots()
      const model = new Map<string, number>()
      for (const [at, [each, isAdded]] of acts.entries()) {
        expect(slots.get(each)).toBe(model.get(each))
        if (isAdded && !model.has(each)) {
          slots.add(each, at)
          model.set(each, at)
        } else if (!isAdded) {
          slots.delete(each)
          model.delete(each)
        }
        expect(slots.size).toBe(model.size)
      }
      for (const [each, slot] of model) expect(slots.get(each)).toBe(slot)
      slots.clear()
      expect([slots.size, acts.some(([each]) => slots.get(each) !== undefined)]).toEqual([0, false])
    }),
  )
})
