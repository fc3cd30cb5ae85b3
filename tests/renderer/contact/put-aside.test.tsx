import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { ok } from '../../../core/kernel/result.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { DraftWriter } from '../../../renderer/features/contact/DraftWriter.tsx'
import { NEW_DRAFT, usePutAside } from '../../../renderer/features/contact/put-aside.ts'
import { contactWords } from '../../../renderer/words/contact.ts'
import { makeMessage } from '../../core/contact/make-message.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = contactWords.write
const SAVED = makeMessage({ id: 'message9', status: 'draft', coolingUntil: null })

let bridge: FakeBridge
let page: FakePage | null = null
beforeEach(() => {
  bridge = makeFakeBridge({
    handlers: {
      'contact.add': () => ok(SAVED),
      'contact.edit': () => ok(SAVED),
      'forms.keep': () => ok(null),
    },
  })
})
afterEach(() => {
  page?.close()
  page = null
  cleanup()
  forgetLeft()
})

function Notes({ of }: { readonly of: string }): React.ReactNode {
  const { notes, add } = usePutAside(of)
  return (
    <>
      <output data-testid={of}>{notes.join('|')}</output>
      <button type="button" onClick={() => add(`about ${of}`)}>{`Put aside ${of}`}</button>
    </>
  )
}

async function open(message: Message | null): Promise<FakePage> {
  const gate = contactGate(null, [], '2026-03-10')
  page = openFakePage(
    <>
      <Notes of={NEW_DRAFT} />
      <Notes of={SAVED.id} />
      <DraftWriter
        message={message}
        gate={gate}
        lines={[]}
        onMade={() => undefined}
        onBack={() => undefined}
      />
    </>,
    bridge,
  )
  for (const draft of [NEW_DRAFT, SAVED.id]) {
    await page.user.click(screen.getByRole('button', { name: `Put aside ${draft}` }))
  }
  return page
}

const notes = (of: string): string | null => screen.getByTestId(of).textContent

it('notes on a new draft stay its own when another draft is saved', async () => {
  const { user } = await open(SAVED)
  await user.click(screen.getByRole('button', { name: words.save }))
  await screen.findByText(words.saved)
  expect(notes(NEW_DRAFT)).toBe('about new')
  expect(notes(SAVED.id)).toBe(`about ${SAVED.id}`)
})

it('go along when it is saved, and away when it is discarded', async () => {
  const { user } = await open(null)
  await user.type(screen.getByRole('textbox', { name: new RegExp(words.text) }), 'Hello')
  await user.click(screen.getByRole('button', { name: words.discard }))
  await waitFor(() => expect(notes(NEW_DRAFT)).toBe(''))
  await user.click(screen.getByRole('button', { name: 'Put aside new' }))
  await user.type(screen.getByRole('textbox', { name: new RegExp(words.text) }), 'Hello')
  await user.click(screen.getByRole('button', { name: words.save }))
  await screen.findByText(words.saved)
  expect(notes(SAVED.id)).toBe('about new')
})
