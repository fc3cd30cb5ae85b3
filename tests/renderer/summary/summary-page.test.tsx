import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../core/contract.ts'
import { heldChoices } from '../../../renderer/features/summary/choices-store.ts'
import { SummaryPage } from '../../../renderer/features/summary/SummaryPage.tsx'
import { makeFakeBridge, type FakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const preview: Output<'summary.preview'> = {
  document: {
    title: 'Personal review, September to November 2026',
    period: '24 August to 23 November 2026',
    form: 'paper',
    blocks: [
      { kind: 'heading', level: 2, text: 'What I set out to do' },
      { kind: 'paragraph', runs: [{ text: 'Walk away before I shout.', style: 'strong' }] },
      { kind: 'page-break' },
      {
        kind: 'line',
        sentence: 'About the same.',
        columns: ['Time', 'Mean'],
        scale: { lowest: 1, highest: 5, ticks: [] },
        points: [
          { label: 'Week 40', value: 3 },
          { label: 'Week 41', value: null },
        ],
      },
    ],
  },
  candidates: [
    { id: 'goal0001', label: 'Walk away', section: 'goals', words: null },
    { id: 'goal0002', label: 'Call my sister', section: 'goals', words: null },
  ],
  names: [
    { name: 'Ines', isKnown: true, times: 2, as: 'a friend' },
    { name: 'Marta', isKnown: false, times: 1, as: null },
  ],
  leftOut: [],
  heldBack: [],
  typedDates: [],
  keptOut: { privateEntries: 3, afraidOrHurtCards: 0, sealedLetters: 0 },
  words: 12,
}

let page: FakePage | null = null
const previewed: Input<'summary.preview'>[] = []
const saved: Input<'summary.save'>[] = []

afterEach(() => {
  page?.close()
  previewed.length = 0
  saved.length = 0
})

function open(handlers: FakeHandlers = {}): FakeBridge {
  const bridge = makeFakeBridge({
    handlers: {
      'summary.preview': (choices) => {
        previewed.push(choices)
        return { ok: true, value: preview }
      },
      'summary.text': () => ({ ok: true, value: { text: '# Personal review\n' } }),
      'summary.save': (wish) => {
        saved.push(wish)
        return { ok: true, value: { outcome: 'saved', fileName: `review-2026-11.${wish.format}` } }
      },
      ...handlers,
    },
  })
  page = openFakePage(<SummaryPage />, bridge, '/summary')
  return bridge
}

/** The page lies in a tree of its own, so that no style of the program reaches it. */
function inside(sheet: HTMLElement): ShadowRoot {
  if (sheet.shadowRoot === null) throw new Error('no page')
  return sheet.shadowRoot
}

describe('the growth summary', () => {
  it('shows the blocks of the document, in their order', async () => {
    open()
    const sheet = await screen.findByRole('article', { name: preview.document.title })
    await waitFor(() => expect(inside(sheet).querySelector('h1')).not.toBe(null))
    const headings = [...inside(sheet).querySelectorAll('h1, h2, h3')]
    expect(headings.map((heading) => heading.textContent)).toEqual([
      preview.document.title,
      'What I set out to do',
    ])
    expect(inside(sheet).querySelector('strong')?.textContent).toBe('Walk away before I shout.')
    expect(inside(sheet).querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('About the same.')
  })

  it('says how many names stay, and takes other words for one', async () => {
    open()
    await screen.findByText('2 names were found. 1 stays, marked in the preview.')
    await page?.user.click(screen.getByRole('button', { name: 'What to write instead' }))
    await page?.user.type(screen.getByRole('textbox', { name: 'Instead of Marta' }), 'a neighbour')
    await waitFor(() => expect(previewed.at(-1)?.names.own).toEqual([{ name: 'Marta', as: 'a neighbour' }]))
  })

  it('warns before the buttons that save, and says what stays out', async () => {
    open()
    await screen.findByText('3 private entries stay out, whatever you tick.')
    const warning = screen.getByText(/leaves the protection of the app/)
    const button = screen.getByRole('button', { name: 'PDF' })
    expect(warning.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('saves just what is previewed, and says the name of the file', async () => {
    open()
    const box = await screen.findByRole('textbox', { name: 'How it is now' })
    await page?.user.type(box, 'Quieter.')
    await waitFor(() => expect(previewed.at(-1)?.howItIs).toBe('Quieter.'))
    await page?.user.click(screen.getByRole('button', { name: 'Markdown' }))
    await screen.findByText('Saved as review-2026-11.md.')
    expect(saved.at(-1)).toEqual({
      choices: previewed.at(-1),
      format: 'md',
      password: null,
    })
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    expect(screen.queryByText('Saved as review-2026-11.md.')).toBe(null)
  })

  it('says that nothing was written when the dialog was cancelled, and why when it failed', async () => {
    const bridge = open({ 'summary.save': () => ({ ok: true, value: { outcome: 'cancelled' } }) })
    await page?.user.click(await screen.findByRole('button', { name: 'HTML' }))
    await screen.findByText('Cancelled. Nothing was written.')
    bridge.answer({ 'summary.save': () => ({ ok: false, error: { code: 'disk/full' } }) })
    await page?.user.click(screen.getByRole('button', { name: 'HTML' }))
    await screen.findByRole('alert')
    expect(screen.queryByText('Cancelled. Nothing was written.')).toBe(null)
  })

  it('takes the defaults of another reader, and keeps words and period', async () => {
    open()
    await page?.user.type(await screen.findByRole('textbox', { name: 'What comes next' }), 'Spring.')
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    await waitFor(() => expect(previewed.at(-1)?.reader).toBe('therapist'))
    expect(previewed.at(-1)).toMatchObject({ length: 'one_page', whatIsNext: 'Spring.' })
    expect(previewed.at(-1)?.sections).not.toContain('steps')
    expect(previewed.at(-1)?.names.known).toBe('roles')
  })

  it('leaves a single goal out and keeps its section', async () => {
    open()
    await page?.user.click(await screen.findByRole('button', { name: /Choose single ones from Goals/ }))
    await page?.user.click(screen.getByRole('checkbox', { name: 'Call my sister' }))
    await waitFor(() => expect(previewed.at(-1)?.without).toEqual(['goal0002']))
    expect(previewed.at(-1)?.sections).toContain('goals')
  })

  it('forgets every word of it at lock', async () => {
    const bridge = open()
    await page?.user.type(await screen.findByRole('textbox', { name: 'A closing sentence' }), 'Mine.')
    expect(heldChoices.read()['choices']?.closing).toBe('Mine.')
    bridge.tell({ name: 'vault.locked', reason: 'idle' })
    expect(heldChoices.read()).toEqual({})
  })
})
