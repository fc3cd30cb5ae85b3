import { screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LetterForm } from '../../../renderer/features/outcome/LetterForm.tsx'
import { Button } from '../../../renderer/ui/Button.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { formWords } from '../../../renderer/words/forms.ts'
import { outcomeWords } from '../../../renderer/words/outcome.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = outcomeWords.letter
const UNFINISHED = formWords.unfinished(words.cancel)

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  clearToasts()
  page = null
})

/** The page of letters, as far as its form is concerned. */
function Letters(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Write</Button>
      {isOpen && <LetterForm id={null} start={null} today="2026-11-23" onClose={() => setOpen(false)} />}
    </>
  )
}

const text = (): HTMLTextAreaElement => screen.getByLabelText(words.text)
const press = async (name: string): Promise<void> => page?.user.click(screen.getByRole('button', { name }))
const isClosed = (): Promise<void> => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

async function writeLetter(): Promise<void> {
  page = openFakePage(<Letters />, makeFakeBridge())
  await press('Write')
  await page.user.type(text(), 'Dear you')
}

/** Each closes the form without its button. */
const SLIPS: Readonly<Record<string, () => Promise<void>>> = {
  Escape: async () => page?.user.keyboard('{Escape}'),
  'the cross': () => press('Close'),
  'a press beside it': async () => {
    const veil = screen.getByRole('dialog').parentElement?.parentElement
    if (veil) await page?.user.click(veil)
  },
}

describe('a form with words in it', () => {
  it.each(Object.keys(SLIPS))('is found again after %s', async (slip) => {
    await writeLetter()
    await SLIPS[slip]?.()
    await isClosed()
    expect(await screen.findByText(formWords.left)).toBeDefined()
    await press('Write')
    expect(text().value).toBe('Dear you')
    expect(screen.getByText(UNFINISHED)).toBeDefined()
  })

  it('is discarded by its button, and comes back by Undo', async () => {
    await writeLetter()
    expect(screen.queryByText(UNFINISHED)).toBeNull()
    await press(words.cancel)
    await isClosed()
    await press('Write')
    expect(text().value).toBe('')
    await press(words.cancel)
    await isClosed()
    await press(formWords.undo)
    await press('Write')
    expect(text().value).toBe('Dear you')
  })

  it('never overwrites what was typed since', async () => {
    await writeLetter()
    await press(words.cancel)
    await isClosed()
    await press('Write')
    await page?.user.type(text(), 'Another')
    await page?.user.keyboard('{Escape}')
    await isClosed()
    await press(formWords.undo)
    expect(await screen.findByText(formWords.taken)).toBeDefined()
    await press('Write')
    expect(text().value).toBe('Another')
  })

  it('says nothing where nothing was typed', async () => {
    page = openFakePage(<Letters />, makeFakeBridge())
    await press('Write')
    await page.user.keyboard('{Escape}')
    await isClosed()
    expect(screen.queryByText(formWords.left)).toBeNull()
  })
})
