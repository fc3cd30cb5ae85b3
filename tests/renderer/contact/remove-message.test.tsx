import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { MessageMenu } from '../../../renderer/features/contact/MessageMenu.tsx'
import { contactWords } from '../../../renderer/words/contact.ts'
import { makeMessage } from '../../core/contact/make-message.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = contactWords.list

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

/** The button that deletes it in the end. */
async function askToRemove(message: Message): Promise<string | null> {
  page = openFakePage(<MessageMenu message={message} />, makeFakeBridge())
  await page.user.click(screen.getByRole('button', { name: /^More/ }))
  await page.user.click(screen.getByRole('menuitem', { name: words.remove.confirm }))
  const dialog = await screen.findByRole('alertdialog')
  return dialog.textContent
}

it('a text that was copied is deleted by saying that it did not go out', async () => {
  const asked = await askToRemove(makeMessage({ copiedAt: '2026-03-09T09:00:00.000Z' }))
  expect(asked).toContain(words.removeCopied.text)
  expect(screen.getByRole('button', { name: words.removeCopied.confirm })).toBeDefined()
})

it('and one that never was, without that question', async () => {
  expect(await askToRemove(makeMessage())).toContain(words.remove.text)
})
