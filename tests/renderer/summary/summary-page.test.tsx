import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import type { Input, Output } from '../../../core/contract.ts'
import { sayError } from '../../../renderer/bridge/say-error.ts'
import { heldChoices } from '../../../renderer/features/summary/choices-store.ts'
import { SummaryPage } from '../../../renderer/features/summary/SummaryPage.tsx'
import { makeStatus } from '../../core/boundaries/make-boundary.ts'
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
    { id: 'goal0001', label: 'Walk away', section: 'goals', words: 'Walk away' },
    { id: 'goal0002', label: 'Call my sister', section: 'goals', words: null },
  ],
  names: [
    { name: 'Ines', isKnown: true, isAdded: false, look: 'name', times: 2, as: 'a friend' },
    { name: 'Marta', isKnown: false, isAdded: false, look: 'name', times: 1, as: null },
  ],
  leftOut: [],
  heldBack: [],
  typedDates: [],
  keptOut: { privateEntries: 3, afraidOrHurtEntries: 0, afraidOrHurtCards: 0, sealedLetters: 0 },
  words: 12,
}

const OPEN: Output<'boundaries.gate'> = {
  value: 'open',
  drafts: 'open',
  friendship: 'open',
  talk: 'open',
  activities: 'open',
  apart: null,
  waitsByPeriod: false,
  ruledOut: [],
  hidesReunion: false,
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

function shown(): Input<'summary.preview'> | undefined {
  return heldChoices.read()['choices']
}

function closing(): Promise<HTMLTextAreaElement> {
  return screen.findByRole('textbox', { name: 'A closing sentence' })
}

async function readBy(name: string): Promise<void> {
  await page?.user.click(screen.getByRole('radio', { name }))
}

/** Buttons that save wait for the preview. */
async function saveAs(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  await page?.user.click(button)
}

function isShut(): boolean {
  return screen.getByRole('button', { name: 'Markdown' }).hasAttribute('disabled')
}

function agreed(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: 'They asked for it, or agreed to it' })
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

  it('looks for a name that the check missed', async () => {
    const bridge = open()
    const box = await screen.findByRole('textbox', { name: 'Another name' })
    const added = { name: 'Hope', isKnown: false, isAdded: true, look: 'word', times: 1, as: null } as const
    bridge.answer({
      'summary.preview': (choices) => {
        previewed.push(choices)
        return { ok: true, value: { ...preview, names: [...preview.names, added] } }
      },
    })
    await page?.user.type(box, 'hope{Enter}')
    await waitFor(() => expect(previewed.at(-1)?.names.own).toEqual([{ name: 'Hope', as: '' }]))
    await screen.findByText('3 names were found. 2 stay, marked in the preview.')
    await page?.user.type(screen.getByRole('textbox', { name: 'Instead of Hope' }), 'a friend')
    await waitFor(() => expect(previewed.at(-1)?.names.own).toEqual([{ name: 'Hope', as: 'a friend' }]))
    await page?.user.click(screen.getByRole('button', { name: 'Take Hope off the list' }))
    // What was previewed before is not asked for again.
    await screen.findByText('2 names were found. 1 stays, marked in the preview.')
  })

  it('VF-20 warns before the buttons that save, and says what stays out', async () => {
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
    await saveAs('Markdown')
    await screen.findByText('Saved as review-2026-11.md.')
    expect(saved.at(-1)).toEqual({
      choices: previewed.at(-1),
      format: 'md',
      password: null,
    })
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    expect(screen.queryByText('Saved as review-2026-11.md.')).toBe(null)
  })

  it('saves nothing that was not to be seen: while the preview is on its way, or was refused', async () => {
    let answer: (() => void) | null = null
    const bridge = open()
    await waitFor(() => expect(isShut()).toBe(false))
    bridge.answer({
      'summary.preview': (choices) =>
        new Promise((resolve) => {
          previewed.push(choices)
          answer = () => resolve({ ok: true, value: preview })
        }),
    })
    await page?.user.type(screen.getByRole('textbox', { name: 'How it is now' }), 'Q')
    expect(isShut()).toBe(true)
    await waitFor(() => expect(previewed.at(-1)?.howItIs).toBe('Q'))
    expect(isShut()).toBe(true)
    answer!()
    await waitFor(() => expect(isShut()).toBe(false))
    bridge.answer({ 'summary.preview': () => ({ ok: false, error: { code: 'disk/full' } }) })
    await page?.user.type(screen.getByRole('textbox', { name: 'How it is now' }), 'R')
    await screen.findByText(sayError({ code: 'disk/full' }).text)
    expect(isShut()).toBe(true)
  })

  it('can be saved while its preview is read again for the same choices', async () => {
    const bridge = open()
    await waitFor(() => expect(isShut()).toBe(false))
    const asked = previewed.length
    bridge.answer({
      'summary.preview': (choices) =>
        new Promise(() => {
          previewed.push(choices)
        }),
    })
    bridge.tell({ name: 'changed', feature: 'journal' })
    await waitFor(() => expect(previewed.length).toBeGreaterThan(asked))
    expect(isShut()).toBe(false)
  })

  it('says why nothing can be saved: they were not asked, or there is nothing in it', async () => {
    const bridge = open()
    bridge.answer({ 'boundaries.gate': () => ({ ok: true, value: OPEN }) })
    await waitFor(() => expect(isShut()).toBe(false))
    await readBy('The other person')
    await screen.findByText('Can be saved once you tick that they asked for it or agreed.')
    await page?.user.click(agreed())
    expect(screen.queryByText('Can be saved once you tick that they asked for it or agreed.')).toBe(null)
    bridge.answer({
      'summary.preview': () => ({
        ok: true,
        value: { ...preview, document: { ...preview.document, blocks: [] } },
      }),
    })
    await readBy('A therapist')
    await screen.findByText('There is nothing in it to save yet.')
    expect(isShut()).toBe(true)
  })

  it('says when nothing more fits into a line of one’s own', async () => {
    open()
    const box = await screen.findByRole('textbox', { name: 'How it is now' })
    await page?.user.click(box)
    await page?.user.paste('a'.repeat(595))
    await screen.findByText('5 characters left.')
    await page?.user.paste('b'.repeat(20))
    await screen.findByText(/600 characters, which is as many as fit/)
  })

  it('asks anew whether they agreed: after each file, and for other parts or another time', async () => {
    const gate = contactGate(makeStatus({ value: 'open' }), [], '2026-05-31')
    open({ 'boundaries.gate': () => ({ ok: true, value: gate }) })
    await page?.user.click(await screen.findByRole('radio', { name: 'The other person' }))
    await waitFor(() => expect(agreed().checked).toBe(false))
    await page?.user.click(agreed())
    await saveAs('HTML')
    await screen.findByText('Saved as review-2026-11.html.')
    expect(saved.at(-1)?.choices.theyAgreed).toBe(true)
    expect(agreed().checked).toBe(false)

    await page?.user.click(agreed())
    expect(heldChoices.read()['choices']?.theyAgreed).toBe(false)
    await page?.user.click(screen.getByRole('checkbox', { name: 'What you offer to repair' }))
    expect(agreed().checked).toBe(false)
    await page?.user.click(agreed())
    await page?.user.click(screen.getByRole('button', { name: /Period/ }))
    await page?.user.click(await screen.findByRole('option', { name: 'Last 4 weeks' }))
    expect(agreed().checked).toBe(false)
  })

  it('asks anew whether they agreed, whatever is changed in it but the paper', async () => {
    const gate = contactGate(makeStatus({ value: 'open' }), [], '2026-05-31')
    open({ 'boundaries.gate': () => ({ ok: true, value: gate }) })
    await page?.user.click(await screen.findByRole('radio', { name: 'The other person' }))
    await waitFor(() => expect(agreed().checked).toBe(false))
    for (const name of ['Full', 'As written', 'Exact', 'Whole']) {
      await page?.user.click(agreed())
      expect(agreed().checked, name).toBe(true)
      await page?.user.click(screen.getByRole('radio', { name }))
      expect(agreed().checked, name).toBe(false)
    }
    await page?.user.click(agreed())
    await page?.user.type(await closing(), 'W')
    expect(agreed().checked).toBe(false)
    await page?.user.click(agreed())
    await page?.user.click(screen.getByRole('radio', { name: 'Letter' }))
    expect(agreed().checked).toBe(true)
  })

  it('keeps a time that has a name up to today, also on another day', async () => {
    let local = '2026-11-23T11:00'
    const bridge = open({ 'device.now': () => ({ ok: true, value: { local } }) })
    await page?.user.click(await screen.findByRole('radio', { name: 'A therapist' }))
    await waitFor(() => expect(previewed.at(-1)).toMatchObject({ reader: 'therapist', to: '2026-11-23' }))
    local = '2026-11-24T11:00'
    bridge.tell({ name: 'changed', feature: 'device' })
    await waitFor(() => expect(previewed.at(-1)).toMatchObject({ from: '2026-08-25', to: '2026-11-24' }))
    expect(previewed.at(-1)).not.toHaveProperty('period')
    expect(screen.queryByRole('button', { name: 'Begin anew' })).toBe(null)
  })

  it('says that nothing was written when the dialog was cancelled, and why when it failed', async () => {
    const bridge = open({ 'summary.save': () => ({ ok: true, value: { outcome: 'cancelled' } }) })
    await saveAs('HTML')
    await screen.findByText('Cancelled. Nothing was written.')
    bridge.answer({ 'summary.save': () => ({ ok: false, error: { code: 'disk/full' } }) })
    await saveAs('HTML')
    await screen.findByRole('alert')
    expect(screen.queryByText('Cancelled. Nothing was written.')).toBe(null)
  })

  it('takes the defaults of another reader, and none of the words for this one', async () => {
    open()
    await page?.user.type(await screen.findByRole('textbox', { name: 'What comes next' }), 'Spring.')
    await page?.user.click(screen.getByRole('radio', { name: 'Letter' }))
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    await waitFor(() => expect(previewed.at(-1)?.reader).toBe('therapist'))
    expect(previewed.at(-1)).toMatchObject({ length: 'one_page', whatIsNext: '', paper: 'letter' })
    expect(previewed.at(-1)?.sections).not.toContain('steps')
    expect(previewed.at(-1)?.names.known).toBe('roles')
  })

  it('keeps for each reader its own lines, ticks, wording and names', async () => {
    open({ 'boundaries.gate': () => ({ ok: true, value: OPEN }) })
    const own = {
      closing: 'Mine.',
      wording: [{ id: 'goal0001', text: 'Go for a walk' }],
      names: { known: 'as_is', own: [{ name: 'Marta', as: 'a friend' }] },
    } satisfies Partial<Input<'summary.preview'>>
    await waitFor(() => expect(previewed.at(-1)?.reader).toBe('self'))
    const usual = previewed.at(-1)
    if (usual === undefined) throw new Error('nothing was previewed')
    heldChoices.keep({ choices: { ...usual, ...own, sections: ['statement', 'money'] } })
    await waitFor(() => expect(previewed.at(-1)).toMatchObject(own))

    await readBy('The other person')
    await waitFor(() => expect(previewed.at(-1)?.reader).toBe('ex'))
    expect(previewed.at(-1)).toMatchObject({ closing: '', wording: [], names: { own: [] } })
    await page?.user.type(await closing(), 'Yours.')
    await page?.user.click(screen.getByRole('checkbox', { name: 'They asked for it, or agreed to it' }))

    await readBy('Myself')
    await waitFor(() => expect(shown()).toMatchObject({ reader: 'self', ...own }))
    expect(shown()?.sections).toEqual(['statement', 'money'])

    await readBy('The other person')
    await waitFor(() => expect(shown()).toMatchObject({ reader: 'ex', closing: 'Yours.' }))
    await waitFor(() => expect(agreed().checked).toBe(false))
  })

  it('begins anew for one reader, with a way back, and leaves the others as they were', async () => {
    open()
    await page?.user.type(await closing(), 'Mine.')
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    await page?.user.type(await closing(), 'Ask.')
    await page?.user.click(screen.getByRole('button', { name: 'Begin anew' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A therapist' }).checked).toBe(true)
    expect((await closing()).value).toBe('')
    await page?.user.click(screen.getByRole('radio', { name: 'Myself' }))
    expect((await closing()).value).toBe('Mine.')
    await page?.user.click(await screen.findByRole('button', { name: /Undo/ }))
    expect((await closing()).value).toBe('Mine.')
    await page?.user.click(screen.getByRole('radio', { name: 'A therapist' }))
    expect((await closing()).value).toBe('Ask.')
  })

  it('says when one page fills more', async () => {
    const height = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')
    Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, value: 1500 })
    try {
      open()
      const said = 'This fills 2 pages. Shorter words of your own or fewer sections bring it to one.'
      await screen.findByRole('article', { name: preview.document.title })
      expect(screen.queryByText(said)).toBe(null)
      await page?.user.click(screen.getByRole('radio', { name: 'One page' }))
      await screen.findByText(said)
      await page?.user.click(screen.getByRole('radio', { name: 'Full' }))
      await waitFor(() => expect(screen.queryByText(said)).toBe(null))
    } finally {
      if (height) Object.defineProperty(Element.prototype, 'scrollHeight', height)
    }
  })

  it('does not say that nothing is chosen where what is ticked holds nothing', async () => {
    open({
      'summary.preview': () => ({
        ok: true,
        value: { ...preview, document: { ...preview.document, blocks: [] } },
      }),
    })
    await screen.findByText('Nothing to show yet')
    expect(screen.queryByText('Nothing is chosen yet')).toBe(null)
    for (const tick of screen.getAllByRole('checkbox', { checked: true })) await page?.user.click(tick)
    await screen.findByText('Nothing is chosen yet')
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
