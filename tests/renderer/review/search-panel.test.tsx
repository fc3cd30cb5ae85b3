import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { hearCommand } from '../../../renderer/bridge/commands.ts'
import { nameOfHit } from '../../../renderer/features/review/search/hit-name.ts'
import { lastSearch } from '../../../renderer/features/review/search/last-search.ts'
import { SearchPanel } from '../../../renderer/features/review/search/SearchPanel.tsx'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

class NeverSeen {
  observe(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { IntersectionObserver: NeverSeen })

function row(id: string, title: string): EntryRow {
  return {
    id,
    title,
    at: '2026-11-20T19:42',
    mode: 'plain_day',
    prompt: null,
    moodBefore: 3,
    moodAfter: null,
    feelings: [],
    tags: [],
    step: null,
    links: [],
    starred: false,
    keepPrivate: true,
    noCard: false,
    createdAt: '2026-11-20T19:42:00.000Z',
    changedAt: '2026-11-20T19:42:00.000Z',
    words: 3,
    excerpt: '',
    trashedAt: null,
  }
}

function found(...titles: string[]): Output<'search.find'> {
  const hits = titles.map((title, at) => ({
    kind: 'entries' as const,
    id: `entry000${at}`,
    at: '2026-11-20T19:42',
    row: row(`entry000${at}`, title),
    title: { text: title, marks: [[0, 3]] satisfies [number, number][] },
    fragments: [],
    name: null,
    owner: null,
  }))
  const groups = hits.length === 0 ? [] : [{ kind: 'entries' as const, total: hits.length, hits }]
  return { total: hits.length, groups, near: null, twofold: [], isComplete: true }
}

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function open(bridge: FakeBridge): FakePage {
  page = openFakePage(<SearchPanel today="2026-11-23" aside={null} />, bridge)
  return page
}

describe('the search', () => {
  it('never shows a late answer to what was typed before', async () => {
    const late: (() => void)[] = []
    const asked: string[] = []
    const bridge = makeFakeBridge({
      handlers: {
        'search.find': ({ text }) => {
          asked.push(text)
          if (text !== 'sun') return { ok: true, value: text === 'sunday' ? found('Sunday again') : found() }
          return new Promise((resolve) => {
            late.push(() => resolve({ ok: true, value: found('An old answer') }))
          })
        },
      },
    })
    const { user } = open(bridge)
    await user.type(screen.getByRole('searchbox'), 'sunday')
    await screen.findByText('1 thing found')
    expect(late.length).toBeGreaterThan(0)
    for (const answer of late) answer()
    expect(asked.at(-1)).toBe('sunday')
    await user.type(screen.getByRole('searchbox'), '{Backspace}y')
    expect(screen.queryByText(/An old answer/)).toBe(null)
    expect(screen.getByRole('button', { name: /Sunday again/ })).toBeDefined()
  })

  it('has what was found before what stands beside it, and keeps the focus in the field', async () => {
    const bridge = makeFakeBridge({
      handlers: { 'search.find': () => ({ ok: true, value: found('Sunday again') }) },
    })
    page = openFakePage(
      <SearchPanel today="2026-11-23" aside={<button type="button">Aside</button>} />,
      bridge,
    )
    await page.user.type(screen.getByRole('searchbox'), 'sunday')
    const hit = await screen.findByRole('button', { name: /Sunday again/ })
    const after = hit.compareDocumentPosition(screen.getByRole('button', { name: 'Aside' }))
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })

  it('tells talks without a name apart by their day', () => {
    const [hit] = found('').groups[0]?.hits ?? []
    expect(hit && nameOfHit({ ...hit, kind: 'plans', row: null })).toBe('A talk, 20 Nov 2026')
  })

  it('opens the first result with Enter, and walks the others with the arrows', async () => {
    const opened: string[] = []
    const end = hearCommand('open-entry', ({ id }) => opened.push(id))
    const bridge = makeFakeBridge({
      handlers: { 'search.find': () => ({ ok: true, value: found('First', 'Second', 'Third') }) },
    })
    const { user } = open(bridge)
    await screen.findByText('3 entries')
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('{Enter}')
    expect(opened).toEqual(['entry0000'])
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(opened).toEqual(['entry0000', 'entry0001'])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    end()
  })

  it('marks what was found, and says how much politely', async () => {
    open(makeFakeBridge({ handlers: { 'search.find': () => ({ ok: true, value: found('First') }) } }))
    await screen.findByText('1 entry')
    expect(screen.getByText('Fir').tagName).toBe('MARK')
    expect(screen.getByText('1 entry').closest('[role=status]')).not.toBe(null)
  })

  it('helps where nothing is found, and offers to take the filters away', async () => {
    const bridge = makeFakeBridge({ handlers: { 'search.find': () => ({ ok: true, value: found() }) } })
    const { user } = open(bridge)
    await user.type(screen.getByRole('searchbox'), 'canal')
    await user.click(screen.getByRole('button', { name: 'Starred' }))
    expect(lastSearch.read()).toBe('canal is:starred')
    await screen.findByText(/Try fewer words/)
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }))
    expect(lastSearch.read()).toBe('canal')
  })

  it('says calmly that words are still being gathered, and looks again by itself', async () => {
    let looks = 0
    const bridge = makeFakeBridge({
      handlers: {
        'search.find': () => {
          looks += 1
          return { ok: true, value: { ...found('First'), isComplete: looks > 1 } }
        },
      },
    })
    open(bridge)
    await screen.findByText(/Still gathering your words/)
    await waitFor(() => expect(screen.queryByText(/Still gathering/)).toBe(null))
    expect(looks).toBe(2)
  })

  it('is forgotten when the journal locks', async () => {
    const bridge = makeFakeBridge({ handlers: { 'search.find': () => ({ ok: true, value: found() }) } })
    const { user } = open(bridge)
    await user.type(screen.getByRole('searchbox'), 'secret')
    expect(lastSearch.read()).toBe('secret')
    bridge.tell({ name: 'vault.locked', reason: 'asked' })
    expect(lastSearch.read()).toBe('')
  })
})
