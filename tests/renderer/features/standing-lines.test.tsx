import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { StandingLines } from '../../../renderer/features/contact/StandingLines.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => page?.close())

function line(id: string, part: Partial<Boundary>): Boundary {
  return {
    id,
    whose: 'theirs',
    text: '',
    topic: null,
    source: 'said',
    firmness: 'firm',
    since: '2026-11-01',
    until: null,
    rulesOut: [],
    createdAt: '2026-11-01T10:00:00.000Z',
    changedAt: '2026-11-01T10:00:00.000Z',
    liftedOn: null,
    liftedWords: '',
    entryIds: [],
    ...part,
  }
}

it('says of each line above a draft whose it is, and leaves out what was lifted', async () => {
  const lines = [
    line('line0001', { text: 'No calls, please' }),
    line('line0002', { whose: 'mine', text: 'Nothing after ten' }),
    line('line0003', { text: 'Not on Sundays', liftedOn: '2026-11-20' }),
  ]
  page = openFakePage(<StandingLines lines={lines} />, makeFakeBridge())
  expect(await screen.findByText('Theirs: No calls, please')).toBeDefined()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Theirs: No calls, please',
    'Mine: Nothing after ten',
  ])
})
