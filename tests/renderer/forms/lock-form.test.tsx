import { screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { FormLeft } from '../../../core/forms/forms.schema.ts'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { fitted } from '../../../renderer/bridge/fitted.ts'
import { forgetLeft, makeLeft, readLeft } from '../../../renderer/bridge/left-forms.ts'
import { LetterForm } from '../../../renderer/features/outcome/LetterForm.tsx'
import { outcomeWords } from '../../../renderer/words/outcome.ts'
import { makeFakeBridge, type FakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = outcomeWords.letter
const TOO_LONG = 'a'.repeat(20_001)
const BLANK = { kind: 'letting_go', text: '', sealUntil: null }

let page: FakePage | null = null
let stop = (): void => undefined
afterEach(() => {
  page?.close()
  page = null
  stop()
  forgetLeft()
})

/** Its form, open at first. */
function Letter(): ReactNode {
  const [isOpen, setOpen] = useState(true)
  return isOpen && <LetterForm id={null} start={null} today="2026-11-23" onClose={() => setOpen(false)} />
}

function open(handlers: FakeHandlers = {}): FakeBridge {
  const bridge = makeFakeBridge({ handlers: { 'forms.keep': () => ok(null), ...handlers } })
  page = openFakePage(<Letter />, bridge)
  stop = answerLocking()
  return bridge
}

const text = (): HTMLTextAreaElement => screen.getByLabelText(words.text)
const inputsOf = (bridge: FakeBridge, name: string): unknown[] =>
  bridge.asked.filter((one) => one.name === name).map(({ input }) => input)
const left = (draft: object): FormLeft => {
  return { form: 'outcome.letters', key: 'new', words: JSON.stringify(draft) }
}

async function type(typed: string): Promise<void> {
  await page?.user.click(text())
  await page?.user.paste(typed)
}

async function lock(bridge: FakeBridge): Promise<unknown> {
  const before = inputsOf(bridge, 'vault.flushed').length
  bridge.tell({ name: 'vault.locking', reason: 'hidden' })
  await waitFor(() => expect(inputsOf(bridge, 'vault.flushed')).toHaveLength(before + 1))
  return inputsOf(bridge, 'vault.flushed').at(-1)
}

describe('a lock over a form', () => {
  it('seals whole what is too long to be a record', async () => {
    const bridge = open()
    await type(TOO_LONG)
    expect(await lock(bridge)).toEqual({ saved: true })
    expect(inputsOf(bridge, 'forms.keep')).toEqual([{ forms: [left({ ...BLANK, text: TOO_LONG })] }])
    expect(inputsOf(bridge, 'outcome.addLetter')).toEqual([])
  })

  it('seals what a rule refused', async () => {
    const bridge = open({ 'outcome.addLetter': () => refuse({ code: 'outcome/sealed' }) })
    await type('Dear you')
    expect(await lock(bridge)).toEqual({ saved: true })
    expect(inputsOf(bridge, 'forms.keep')).toEqual([{ forms: [left({ ...BLANK, text: 'Dear you' })] }])
  })

  it('makes a record of what can be one, and of nothing else besides', async () => {
    const bridge = open({ 'outcome.addLetter': () => ok({ id: 'letter00000000000001' }) })
    await type('Dear you')
    expect(await lock(bridge)).toEqual({ saved: true })
    expect(inputsOf(bridge, 'outcome.addLetter')).toHaveLength(1)
    expect(inputsOf(bridge, 'forms.keep')).toEqual([])
  })

  it('seals as it is a letter that is to be sealed, with the day, and makes nothing readable of it', async () => {
    const bridge = open()
    await type('Dear you')
    await page?.user.click(screen.getByRole('checkbox', { name: words.seal }))
    expect(await lock(bridge)).toEqual({ saved: true })
    const kept = left({ ...BLANK, text: 'Dear you', sealUntil: '2026-12-23' })
    expect(inputsOf(bridge, 'forms.keep')).toEqual([{ forms: [kept] }])
    expect(inputsOf(bridge, 'outcome.addLetter')).toEqual([])
  })

  it('does not come where not even that could be kept', async () => {
    const bridge = open({ 'forms.keep': () => refuse({ code: 'disk/full' }) })
    await type(TOO_LONG)
    expect(await lock(bridge)).toEqual({ saved: false })
  })

  it('seals a form that was closed before, once', async () => {
    const bridge = open()
    await type('Dear you')
    await page?.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await lock(bridge)
    expect(inputsOf(bridge, 'forms.keep')).toEqual([{ forms: [left({ ...BLANK, text: 'Dear you' })] }])
    await lock(bridge)
    expect(inputsOf(bridge, 'forms.keep')).toHaveLength(1)
  })
})

describe('an opening', () => {
  it('brings the words back into the form, and forgets them once they are discarded', async () => {
    const bridge = open({
      'forms.left': () => ok([left({ ...BLANK, text: TOO_LONG })]),
      'forms.forget': () => ok(null),
    })
    await readLeft()
    await waitFor(() => expect(text().value).toBe(TOO_LONG))
    await page?.user.click(screen.getByRole('button', { name: words.cancel }))
    expect(inputsOf(bridge, 'forms.forget')).toEqual([{ forms: [{ form: 'outcome.letters', key: 'new' }] }])
  })

  it('has them for a page that is loaded later', async () => {
    open({ 'forms.left': () => ok([{ form: 'later.page', key: 'new', words: '{"text":"Still here"}' }]) })
    await readLeft()
    expect(makeLeft('later.page').read()).toEqual({ new: { text: 'Still here' } })
  })

  it('begins anew what an older program kept otherwise', () => {
    const start = { text: '', day: null, tags: [] as string[] }
    expect(fitted<unknown>({ text: 'a', day: '2026-03-02', tags: 'one', older: 1 }, start)).toEqual({
      text: 'a',
      day: '2026-03-02',
      tags: [],
      older: 1,
    })
    expect(fitted<unknown>('nothing of ours', start)).toEqual(start)
  })
})
