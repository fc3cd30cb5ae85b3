import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { emptyBook } from '../../../core/book/book.ts'
import { changes } from '../../../core/insights/changes.ts'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { Letter } from '../../../renderer/features/insights/Letter.tsx'
import { insightsWords } from '../../../renderer/words/insights.ts'
import { makeStatus } from '../../core/boundaries/make-boundary.ts'
import { fullBook, NOW, SPAN } from '../../core/insights/make-book.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => page?.close())

const GROUPS = Object.values(insightsWords.groups)
const TALK = {
  days: ['2026-02-20'],
  plans: [
    {
      id: 'plan-001',
      name: 'To be heard',
      begun: '2026-02-01',
      versions: [{ at: '2026-02-10T10:00:00.000Z', spoken: ['You never listened to me.'] }],
      spoken: ['I interrupted you most evenings.'],
    },
  ],
}

function told(book = fullBook()): Changes {
  const moods = Array.from({ length: 90 }, (_, at) => ({
    day: addDays(SPAN.to, -at),
    mean: at % 2 === 0 ? 3 : 4,
    low: 3,
    high: 4,
    count: 1,
  }))
  return changes({ book, span: SPAN, now: NOW, moods, entries: [], versionsOf: () => [] })
}

function open(all: Changes, value: 'open' | 'said_no' = 'open'): void {
  const gate = contactGate(makeStatus({ value }), [], SPAN.to)
  const handlers = {
    'boundaries.gate': () => ({ ok: true as const, value: { ...gate, ruledOut: [...gate.ruledOut] } }),
  }
  page = openFakePage(<Letter changes={all} span={SPAN} />, makeFakeBridge({ handlers }))
}

function region(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name }))
}

describe('the letter', () => {
  it('has every group in its order, each with its sentences and the way to its tool', async () => {
    open({ ...told(), talks: TALK })
    await screen.findByRole('link', { name: 'Open First contact' })
    const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(names).toEqual(GROUPS)
    for (const [group, words, link] of [
      [0, /From day to day it moved about as much/, 'Open the calendar'],
      [1, /24 of 30 days in a quiet period were quiet/, 'Open Space and time'],
      [2, /“Card 0” felt 3 of 10 at first, 6 at the latest/, 'Open Issues'],
      [3, /You talked on 20 Feb 2026/, 'Open The conversation'],
      [4, /You began 4 of 6 meetings and messages/, 'Open Friendship'],
      [5, /from 40 of 100|stood at 40 of 100 at first, 60 at the latest/, 'Open Support'],
      [6, /Friends: 3 of 10 at first, 6 at the latest/, 'Open Any outcome'],
    ] as const) {
      expect(region(GROUPS[group]!).getAllByText(words).length, String(words)).toBeGreaterThan(0)
      expect(region(GROUPS[group]!).getAllByRole('link', { name: link }).length, link).toBeGreaterThan(0)
    }
  })

  it('names the weeks the mood is told of where the moods end before the time does', async () => {
    const moods = [0, 7, 14, 21, 28, 35]
      .flatMap((week) => [0, 1, 2].map((at) => addDays('2025-12-08', week + at)))
      .map((day) => ({ day, mean: 3, low: 3 as const, high: 3 as const, count: 1 }))
    const book = fullBook()
    open(changes({ book, span: SPAN, now: NOW, moods, entries: [], versionsOf: () => [] }))
    await screen.findByRole('link', { name: 'Open First contact' })
    region(GROUPS[0]!).getByText(
      /From the week of 8 Dec 2025 to that of 12 Jan 2026 your mood was about the same/,
    )
  })

  it('has a table behind each picture that says the same', async () => {
    open(told())
    await screen.findByRole('link', { name: 'Open First contact' })
    const figures = screen.getAllByRole('figure')
    expect(figures).toHaveLength(11)
    for (const figure of figures) {
      const table = within(figure).getByRole('button', { name: 'Show as table' })
      await page!.user.click(table)
      expect(within(figure).getAllByRole('rowheader').length).toBeGreaterThan(0)
      expect(figure.querySelector('figcaption')?.textContent).not.toBe('')
    }
    expect(region(GROUPS[2]!).getAllByRole('rowheader', { name: 'Card 1' })).toHaveLength(2)
  })

  it('reads the words of a plan here, and draws its versions', async () => {
    open({ ...told(), talks: TALK })
    const sentence = await screen.findByText(
      /In the plan “To be heard”.*0 of 1 were own at first and 1 of 1 are now/,
    )
    expect(sentence).toBeTruthy()
  })

  it('keeps the facts under a no, without a way to what is closed', async () => {
    open({ ...told(), talks: TALK }, 'said_no')
    await screen.findByRole('link', { name: 'Open Issues' })
    expect(screen.getByText(/You noted 1 message as sent/)).toBeTruthy()
    for (const name of [
      'Open First contact',
      'Open The conversation',
      'Open Friendship',
      'Open New good moments',
    ]) {
      expect(screen.queryByRole('link', { name })).toBe(null)
    }
  })

  it('leaves out headings of what has nothing to say, and says so where that is all', () => {
    open({ ...told(emptyBook()), mood: null, moments: 2 })
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      insightsWords.groups.contact,
    ])
    page?.close()
    open({ ...told(emptyBook()), mood: null })
    expect(screen.getByText(insightsWords.emptyTitle)).toBeTruthy()
  })
})
