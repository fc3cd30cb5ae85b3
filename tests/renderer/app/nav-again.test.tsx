import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { NavPlace } from '../../../renderer/app/NavPlace.tsx'
import { timesAgain } from '../../../renderer/bridge/again.ts'
import { registerDraft } from '../../../renderer/bridge/drafts.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  cleanup()
})

it('the step one is at begins again once its words are saved, and another is only gone to', async () => {
  const seen: string[] = []
  const ends = [
    registerDraft(async () => seen.push('saved') > 0),
    timesAgain.listen(() => seen.push('again')),
  ]
  const places = (
    <ul>
      <NavPlace to="/steps/conversation" icon={null} label="Talk it through" beginsAgain />
      <NavPlace to="/steps/growth" icon={null} label="Growth" beginsAgain />
    </ul>
  )
  page = openFakePage(places, makeFakeBridge(), '/steps/conversation')
  await page.user.click(screen.getByRole('link', { name: 'Talk it through' }))
  await waitFor(() => expect(seen).toEqual(['saved', 'again']))
  await page.user.click(screen.getByRole('link', { name: 'Growth' }))
  expect(seen).toEqual(['saved', 'again'])
  for (const end of ends) end()
})
