import { describe, expect, it } from 'vitest'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { forReader } from '../../../renderer/features/summary/for-reader.ts'

const TODAY = '2026-05-31'

function chosenFor(reader: SummaryChoices['reader']): SummaryChoices {
  const usual = defaultChoices(reader, TODAY)
  return {
    ...usual,
    closing: 'Enough.',
    wording: [{ id: 'issue-aa', text: 'I hid the pills, and told Dr Berg alone.' }],
    names: { ...usual.names, own: [{ name: 'Berg', as: 'my doctor' }] },
  }
}

describe('a change of reader', () => {
  it.each([
    ['self', 'ex'],
    ['therapist', 'ex'],
    ['ex', 'self'],
    ['ex', 'therapist'],
  ] as const)('from %s to %s takes along no words that were put differently for the first', (from, to) => {
    const next = { ...chosenFor(from), ...forReader(chosenFor(from), to, TODAY) }
    expect(next).toMatchObject({ reader: to, wording: [], theyAgreed: false })
    expect(next.names.own).toEqual([])
    expect(next.closing).toBe(to === 'ex' ? '' : 'Enough.')
  })

  it('between oneself and a therapist keeps them', () => {
    const before = chosenFor('self')
    const next = { ...before, ...forReader(before, 'therapist', TODAY) }
    expect(next.wording).toEqual(before.wording)
    expect(next.names).toEqual({ known: 'roles', own: before.names.own })
    expect(next.closing).toBe('Enough.')
  })

  it('to the reader it is for already keeps what was written for them', () => {
    const before = chosenFor('ex')
    const next = { ...before, ...forReader(before, 'ex', TODAY) }
    expect([next.closing, next.wording]).toEqual([before.closing, before.wording])
  })
})
