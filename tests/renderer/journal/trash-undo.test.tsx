import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { TrashPage } from '../../../renderer/features/journal/trash/TrashPage.tsx'
import { canUndo, showToast } from '../../../renderer/ui/Toast.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'
import { draftWith } from '../../support/entries.ts'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

it('what is erased for ever is not offered to be taken back, nor what was done before it', async () => {
  const { text: _, ...draft } = draftWith({ title: 'Gone' })
  const at = '2026-11-20T10:00:00.000Z'
  const facts = {
    id: 'entry00000000000001',
    createdAt: at,
    changedAt: at,
    words: 4,
    excerpt: '',
    trashedAt: at,
  }
  let rows: EntryRow[] = [{ ...draft, ...facts }]
  const bridge = makeFakeBridge({
    handlers: {
      'journal.page': () => ok({ total: rows.length, rows, twofold: [] }),
      'journal.erase': () => {
        rows = []
        return ok({ count: 1 })
      },
    },
  })
  page = openFakePage(<TrashPage onBack={() => undefined} />, bridge)
  act(() => {
    showToast({ text: 'Moved to the trash.', action: { label: 'Undo', onPress: () => undefined } })
  })
  expect(await screen.findByRole('button', { name: /^Undo/ })).toBeDefined()
  const item = within(await screen.findByRole('listitem', { name: 'Gone' }))
  await page.user.click(item.getByRole('button', { name: 'Erase for ever' }))
  const question = within(await screen.findByRole('alertdialog', { name: /\?$/ }))
  await page.user.click(question.getByRole('button', { name: 'Erase for ever' }))
  expect(await screen.findByText('Erased.')).toBeDefined()
  expect(canUndo()).toBe(false)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull())
})
