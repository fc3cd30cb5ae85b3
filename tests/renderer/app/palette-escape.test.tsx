import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CommandPalette } from '../../../renderer/app/CommandPalette.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  cleanup()
})

it('closes by one Escape, also with words in it', async () => {
  const onClose = vi.fn<() => void>()
  page = openFakePage(
    <CommandPalette isOpen onClose={onClose} onOpenKeys={() => undefined} />,
    makeFakeBridge(),
  )
  await page.user.type(await screen.findByRole('searchbox'), 'goal{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
})
