import * as fc from 'fast-check'
import type { How } from './edits.ts'

/** Which computer, 0 to 2. */
export type Which = number

/** What a person, a program or a sync engine does in a history. `pick` chooses among what is there. */
export type Act =
  | {
      readonly do: 'write'
      readonly on: Which
      readonly note: number
      readonly how: How
      /** The editor was opened before the last change. */
      readonly stale: boolean
      readonly pick: number
    }
  | { readonly do: 'seal' | 'tidy' | 'verify' | 'reopen' | 'crash' | 'forget'; readonly on: Which }
  /** Some files from one folder to another: `pick` has a bit for each. */
  | {
      readonly do: 'sync'
      readonly from: Which
      readonly on: Which
      readonly pick: number
      readonly how: 'whole' | 'half' | 'renamed' | 'twice' | 'deletions'
      readonly reopens: boolean
    }
  /** A file that was taken away comes back. */
  | { readonly do: 'resurrect'; readonly on: Which; readonly pick: number }
  | {
      readonly do: 'drop' | 'rollback'
      readonly on: Which
      readonly pick: number
      readonly everywhere: boolean
    }
  | { readonly do: 'clone'; readonly from: Which; readonly on: Which; readonly sameHost: boolean }
  | { readonly do: 'clock'; readonly on: Which; readonly to: 'zero' | 'behind' | 'ahead' | 'right' }

const on = fc.nat(2)
const from = fc.nat(2)
const pick = fc.nat(0xffff)

const inText = fc.constantFrom<How[]>('insert', 'insert', 'insert', 'cut', 'mood', 'delete')
const inFields = fc.constantFrom<How[]>(
  'tag',
  'tag',
  'untag',
  'hide',
  'reveal',
  'step',
  'step',
  'tick',
  'unstep',
)

const write: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('write'),
  on,
  note: fc.nat(1),
  how: fc.oneof({ weight: 3, arbitrary: inText }, { weight: 2, arbitrary: inFields }),
  stale: fc.nat(3).map((one) => one === 0),
  pick,
})

const sync: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('sync'),
  from,
  on,
  pick: fc.oneof(fc.constant(0xffff), pick),
  how: fc.constantFrom('whole', 'whole', 'whole', 'half', 'renamed', 'twice', 'deletions'),
  reopens: fc.boolean(),
})

const other: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom('seal', 'tidy', 'reopen', 'reopen', 'crash', 'verify', 'forget'), on }),
  fc.record({ do: fc.constant('resurrect'), on, pick }),
  fc.record({ do: fc.constantFrom('drop', 'drop', 'rollback'), on, pick, everywhere: fc.boolean() }),
  fc.record({ do: fc.constant('clone'), from, on, sameHost: fc.boolean() }),
  fc.record({ do: fc.constant('clock'), on, to: fc.constantFrom('zero', 'behind', 'ahead', 'right') }),
)

export type History = readonly Act[]

export const history: fc.Arbitrary<History> = fc.array(
  fc.oneof({ weight: 4, arbitrary: write }, { weight: 3, arbitrary: sync }, { weight: 4, arbitrary: other }),
  { minLength: 3, maxLength: 11, size: 'max' },
)
