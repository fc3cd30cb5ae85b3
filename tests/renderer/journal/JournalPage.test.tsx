import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { flushDrafts } from '../../../renderer/bridge/drafts.ts'
import { JournalPage } from '../../../renderer/features/journal/JournalPage.tsx'
import { type FakeBridge, makeFakeBridge } from '../../support/fake-bridge.ts'
import { type FakePage, openFakePage } from '../../support/fake-page.tsx'
import { makeRow } from './make-draft.ts'

let open: FakePage | null = null
afterEach(() => {
  open?.close()
  open = null
})

/** A journal with one entry, in the plain box, whose disk is full until it is told otherwise. */
async function openWithFullDisk(): Promise<{ page: FakePage; bridge: FakeBridge; box: HTMLElement }> {
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined }) })
  const row = makeRow({ text: 'Kept.' })
  const bridge = makeFakeBridge({
    handlers: {
      'journal.page': () => ok({ total: 1, rows: [row], twofold: [] }),
      'journal.entry': () => ok({ row, text: 'Kept.', shown: ['00000000000000aa'], isTwofold: false }),
      'journal.write': () => refuse({ code: 'disk/full' }),
    },
  })
  await bridge.call('settings.changeDevice', { plainEditor: true })
  const page = openFakePage(<JournalPage />, bridge)
  open = page
  return { page, bridge, box: await screen.findByRole('textbox', { name: 'Text of the entry' }) }
}

it('a refused save says what happened and what is safe, keeps the words, and is made good', async () => {
  const { page, bridge, box } = await openWithFullDisk()
  await page.user.type(box, ' More.')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The last change could not be saved')
  expect(alert.textContent).toContain('Your words are still on this screen')
  expect(screen.getByText('Not saved')).toBeTruthy()
  expect(box).toHaveProperty('value', 'Kept. More.')

  bridge.answer({
    'journal.write': ({ draft }) => ok({ row: makeRow(draft), shown: ['00000000000000bb'] }),
  })
  await page.user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getByText(/^Saved \d\d:\d\d$/)).toBeTruthy()
  expect(bridge.asked.findLast(({ name }) => name === 'journal.write')?.input).toMatchObject({
    id: 'entry-0001',
    shown: ['00000000000000aa'],
    draft: { text: 'Kept. More.' },
  })
})

it('words that could not be saved keep another entry from being opened', async () => {
  const { page, box } = await openWithFullDisk()
  await page.user.type(box, ' More.')
  await page.user.click(screen.getByRole('button', { name: 'New entry' }))
  await screen.findByRole('alert')
  expect(screen.getByRole('textbox', { name: 'Text of the entry' })).toHaveProperty('value', 'Kept. More.')
})

it('words still unsaved when the page is left are tried again before a lock', async () => {
  const { page, bridge, box } = await openWithFullDisk()
  await page.user.type(box, ' More.')
  page.close()
  open = null
  expect(await flushDrafts()).toBe(false)
  bridge.answer({
    'journal.write': ({ draft }) => ok({ row: makeRow(draft), shown: ['00000000000000bb'] }),
  })
  expect(await flushDrafts()).toBe(true)
})
