import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { forgetCommands, hearCommand } from '../../../renderer/bridge/commands.ts'
import { WaitingCard } from '../../../renderer/features/today/WaitingCard.tsx'
import { todayWords } from '../../../renderer/words/today.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = todayWords.waiting

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
  forgetCommands()
})

it('each button opens the very thing it speaks of', async () => {
  const bridge = makeFakeBridge({
    handlers: {
      'today.waiting': () =>
        ok([
          { kind: 'session_soon', id: 'session1', isToday: true },
          { kind: 'draft_cooled', id: 'message1' },
          { kind: 'letter_opens', id: 'letter01' },
        ]),
    },
  })
  const heard = vi.fn()
  hearCommand('open-session', heard)
  hearCommand('open-message', heard)
  hearCommand('open-letter', heard)
  page = openFakePage(<WaitingCard />, bridge)
  await page.user.click(await screen.findByRole('button', { name: words.openSession }))
  await page.user.click(screen.getByRole('button', { name: words.openDraft }))
  await page.user.click(screen.getByRole('button', { name: words.openLetter }))
  expect(heard.mock.calls).toEqual([[{ id: 'session1' }], [{ id: 'message1' }], [{ id: 'letter01' }]])
})
