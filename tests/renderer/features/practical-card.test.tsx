import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { MessageCard } from '../../../renderer/features/contact/MessageCard.tsx'
import { contactWords } from '../../../renderer/words/contact.ts'
import { makeMessage } from '../../core/contact/make-message.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const NOW = '2026-11-26T11:00:00.000Z'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  cleanup()
})

it.each([
  ['practical', contactWords.list.noTime],
  ['check_in', contactWords.list.cooled],
] as const)('a %s draft whose time is over says so by what it needs', (purpose, said) => {
  const message = makeMessage({ purpose, status: 'cooling', coolingUntil: NOW })
  page = openFakePage(<MessageCard message={message} now={NOW} onOpen={() => undefined} />, makeFakeBridge())
  expect(screen.getByRole('button', { name: new RegExp(said) })).toBeTruthy()
})
