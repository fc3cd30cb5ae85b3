import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MirrorBroken } from '../../../main/vault/mirror-broken.ts'
import { lengthened, shortened } from '../../../main/vault/mirror-head.ts'
import { composeRevision, readRevision, type Revision } from '../../../main/vault/revision.ts'

const name = fc.string({ unit: 'binary', maxLength: 12 })
const anyFacts = fc.record({
  collection: name,
  id: name,
  device: name,
  parents: fc.array(name, { maxLength: 3 }),
  ancestors: fc.array(name, { maxLength: 3 }),
  at: fc.record({ ms: fc.maxSafeNat(), count: fc.nat() }),
  purge: fc.constant(false),
})
const facts = {
  collection: 'entries',
  id: 'entry-01',
  device: '0123456789',
  parents: [],
  ancestors: [],
  at: { ms: 1767603600000, count: 2 },
  purge: false,
}

/** As the mirror keeps it, through JSON. */
function comesBack(head: Revision): ReturnType<typeof lengthened> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was put in a moment ago
  const kept = JSON.parse(JSON.stringify(shortened(head))) as ReturnType<typeof shortened>
  return lengthened(kept, head.collection, head.id)
}

describe('the head of a line in a mirror', () => {
  it('is written again byte for byte, whatever its names are made of', () => {
    fc.assert(
      fc.property(anyFacts, (each) => {
        const head = composeRevision(each, '{"text":"a"}')
        const { words, facts: told } = comesBack(head)
        expect(words.equals(head.line.subarray(0, head.valueAt))).toBe(true)
        expect({ ...told, line: head.line }).toEqual(head)
      }),
    )
  })

  it('is short where this program wrote the line', () => {
    const head = composeRevision(facts, '{"text":"a"}')
    expect(shortened(head)).toEqual([head.r, '0123456789', [], [], 1767603600000, 2, 1])
  })

  it('stays as it stands where another program wrote it in another way', () => {
    const others = [
      '{"r":"00","c":"entries","i":"entry-01","d":"01","p":[],"a":[],"h":[1,2],"sv":2,"v":{}}',
      '{"r":"00","c":"entries","i":"entry-01","d":"01","p":[],"a":[],"h":[1,2],"sv":1,"new":"ä","v":{}}',
      '{"c":"entries","r":"00","i":"entry-01","d":"01","p":[],"a":[],"h":[1,2],"sv":1,"v":{}}',
      '{"r":"00","c":"entries","i":"entry-01","d":"01","p":[],"a":[],"h":[1e0,2],"sv":1,"v":{}}',
      '{"r":"\\u0030","c":"entries","i":"entry-01","d":"01","p":[],"a":[],"h":[1,2],"sv":1,"v":{}}',
      '{"r":"00","c":"entries","i":"entry-01","d":"01","p":[],"a":[],"h":[1,2],"sv":1,"purge":1,"v":{}}',
    ]
    for (const line of others) {
      const head = readRevision(Buffer.from(line))!
      expect(shortened(head)).toBe(line.slice(0, -'{}}'.length))
      expect(comesBack(head).words.toString()).toBe(line.slice(0, -'{}}'.length))
      expect({ ...comesBack(head).facts, line: head.line }).toEqual(head)
    }
  })

  it('says the shape it was written in, whichever is written now', () => {
    const { words } = lengthened(['00', '01', [], [], 1, 2, 9], 'entries', 'entry-01')
    expect(words.toString()).toMatch(/"h":\[1,2\],"sv":9,"v":$/)
  })

  it('that is none is broken', () => {
    expect(() => lengthened('{"r":1,"v":', 'entries', 'entry-01')).toThrow(MirrorBroken)
  })
})
