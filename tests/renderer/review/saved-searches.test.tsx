import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SavedSearches } from '../../../renderer/features/review/search/SavedSearches.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const AT = '2026-05-01T10:00:00.000Z'
const saved = (id: string, name: string, text: string) => ({ id, name, text, createdAt: AT, changedAt: AT })

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

it('a saved search whose tag was deleted stays, and says that the tag is gone', async () => {
  const bridge = makeFakeBridge({
    handlers: {
      'search.saved': () => ({
        ok: true,
        value: [saved('saved-000001', 'Paid', 'tag:Job river'), saved('saved-000002', 'Tea', 'tag:tea')],
      }),
      'journal.tags': () => ({ ok: true, value: [{ tag: 'Tea', count: 2 }] }),
    },
  })
  const chosen: string[] = []
  page = openFakePage(<SavedSearches text="" onChoose={(text) => chosen.push(text)} />, bridge)
  await screen.findByText('The tag “Job” is gone.')
  expect(screen.getAllByText(/gone/)).toHaveLength(1)
  await page.user.click(screen.getByRole('button', { name: /^Paid/ }))
  expect(chosen).toEqual(['tag:Job river'])
})
