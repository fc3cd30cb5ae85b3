import { describe, expect, it } from 'vitest'
import { Ledger, type World } from '../../torture/ledger.ts'

const worlds = (ledger: Ledger): readonly unknown[] =>
  ledger.promised().worlds.map((world: World) => Object.fromEntries(world))

describe('what a ledger promises of saves that were refused', () => {
  it('each by itself may be there, and of those asked for at once the first few together', () => {
    const ledger = new Ledger()
    const [one, two, three] = ['one', 'two', 'three'].map((text) => new Map([[text, text]]))
    ledger.asks(one!)
    ledger.answered(one!, false)
    ledger.asks(two!)
    ledger.asks(three!)
    ledger.answered(two!, false)
    expect(worlds(ledger)).toContainEqual({ two: 'two', three: 'three' })
    ledger.answered(three!, false)
    expect(worlds(ledger)).toEqual([{}, { one: 'one' }, { two: 'two' }, { two: 'two', three: 'three' }])
  })

  it('none is in doubt any more once an open journal shows what is there, or another is confirmed', () => {
    const ledger = new Ledger()
    const [one, two] = [new Map([['one', 'one']]), new Map([['two', 'two']])]
    ledger.asks(one)
    ledger.answered(one, false)
    ledger.shows(one)
    expect(worlds(ledger)).toEqual([{ one: 'one' }])
    ledger.asks(two)
    ledger.answered(two, true)
    expect(worlds(ledger)).toEqual([{ one: 'one', two: 'two' }])
  })
})
