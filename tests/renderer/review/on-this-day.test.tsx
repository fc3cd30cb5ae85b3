import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { OnThisDayCard } from '../../../renderer/features/review/back/OnThisDayCard.tsx'
import { reviewWords } from '../../../renderer/words/review.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { makeRow } from '../journal/make-draft.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => page?.close())

function names(bridge: FakeBridge): readonly string[] {
  return bridge.asked.map(({ name }) => name)
}

const titled = (title: string) => makeRow({ title }, title)

describe('On this day', () => {
  it('is off until it is chosen: nothing past is even asked for', async () => {
    const bridge = makeFakeBridge()
    page = openFakePage(<OnThisDayCard offers />, bridge)
    const choose = await screen.findByRole('button', { name: 'Bring back past entries' })
    expect(names(bridge)).not.toContain('review.onThisDay')
    await page.user.click(choose)
    await screen.findByText(/Nothing from about this day/)
    expect(names(bridge)).toContain('review.onThisDay')
    await page.user.click(screen.getByRole('button', { name: 'Turn off' }))
    await screen.findByRole('button', { name: 'Bring back past entries' })
  })

  it('another entry has buttons of its own, so that a second key does not send it away too', async () => {
    let shown = titled('first-entry')
    const bridge = makeFakeBridge({
      handlers: {
        'review.onThisDay': () => ({ ok: true, value: { row: shown, monthsAgo: 1 } }),
        'review.neverAgain': () => {
          shown = titled('other-entry')
          return { ok: true, value: null }
        },
      },
    })
    page = openFakePage(<OnThisDayCard offers />, bridge)
    await page.user.click(await screen.findByRole('button', { name: 'Bring back past entries' }))
    await screen.findByText('first-entry')
    screen.getByRole('button', { name: 'Do not show again' }).focus()
    await page.user.keyboard('{Enter}')
    bridge.tell({ name: 'changed', feature: 'settings' })
    await screen.findByText('other-entry')
    expect(document.activeElement?.textContent).not.toBe('Do not show again')
  })

  it('is not there at all where it is off and not offered', async () => {
    const bridge = makeFakeBridge()
    page = openFakePage(<OnThisDayCard />, bridge)
    await waitFor(() => expect(names(bridge)).toContain('settings.journal'))
    expect(screen.queryByText('On this day')).toBe(null)
  })
})

it.each([
  [1, 'One month ago'],
  [3, 'Three months ago'],
  [6, 'Half a year ago'],
  [12, 'A year ago'],
  [24, 'Two years ago'],
  [120, '10 years ago'],
])('%s months are said as %s', (months, words) => {
  expect(reviewWords.onThisDay.ago(months)).toBe(words)
})
