import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { BringList } from '../../../renderer/features/support/step/BringList.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { formWords } from '../../../renderer/words/forms.ts'
import { supportStepWords } from '../../../renderer/words/support-step.ts'
import { makeSession } from '../../core/support/make-support.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = supportStepWords.sessions

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
  clearToasts()
})

it('a point taken off the list can be put back', async () => {
  const point = {
    id: 'point001',
    at: '2026-03-01T09:00:00.000Z',
    text: 'The evenings',
    entryId: null,
    isDone: false,
  }
  const session = makeSession({ bring: [point] })
  const bridge = makeFakeBridge({
    handlers: { 'support.removeItem': () => ok(session), 'support.putItemBack': () => ok(session) },
  })
  page = openFakePage(<BringList session={session} />, bridge)
  await page.user.click(screen.getByRole('button', { name: words.takeOff(point.text) }))
  await page.user.click(await screen.findByRole('button', { name: formWords.undo }))
  expect(bridge.asked.at(-1)).toEqual({
    name: 'support.putItemBack',
    input: { id: session.id, itemId: point.id },
  })
})
