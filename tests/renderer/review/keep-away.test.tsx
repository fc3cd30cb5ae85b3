import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { KeepAway } from '../../../renderer/features/review/back/KeepAway.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => page?.close())

const done = () => ({ ok: true as const, value: null })

it('takes back just the entry that was sent away', async () => {
  const bridge = makeFakeBridge({ handlers: { 'review.neverAgain': done, 'review.bringBack': done } })
  page = openFakePage(<KeepAway row={{ id: 'row-away', tags: [] }} />, bridge)
  await page.user.click(await screen.findByRole('button', { name: 'Do not show again' }))
  await page.user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(bridge.asked).toContainEqual({
      name: 'review.bringBack',
      input: { kind: 'never', id: 'row-away' },
    }),
  )
})
