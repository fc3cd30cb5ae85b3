import { cleanup, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { answerLocking, flushDrafts } from '../../../renderer/bridge/drafts.ts'
import type { Line } from '../../../renderer/bridge/KeptLine.tsx'
import { forgetLeft, makeLeft } from '../../../renderer/bridge/left-forms.ts'
import { RewordDialog } from '../../../renderer/bridge/RewordDialog.tsx'
import { formWords } from '../../../renderer/words/forms.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const left = makeLeft<Line>('test.reword')
const write = vi.fn(async () => ok(null))

let bridge: FakeBridge
let page: FakePage
let stop = (): void => undefined
beforeEach(() => {
  write.mockClear()
  bridge = makeFakeBridge({ handlers: { 'forms.keep': () => ok(null), 'forms.forget': () => ok(null) } })
  page = openFakePage(<Reword />, bridge)
  stop = answerLocking()
})
afterEach(() => {
  page.close()
  stop()
  cleanup()
  forgetLeft()
})

function Reword(): ReactNode {
  const [isOpen, setOpen] = useState(true)
  const line = { left, id: 'line1', text: 'Walk by the canal', longest: 120, write }
  return isOpen && <RewordDialog {...line} onClose={() => setOpen(false)} />
}

const box = (): HTMLInputElement => screen.getByRole('textbox', { name: formWords.reword.label })

async function typeOneLetter(): Promise<void> {
  await page.user.clear(box())
  await page.user.type(box(), 'W')
}

it('half of other words for a line takes the place of nothing at a lock: it is sealed', async () => {
  await typeOneLetter()
  bridge.tell({ name: 'vault.locking', reason: 'idle' })
  await waitFor(() => {
    expect(bridge.asked.filter(({ name }) => name === 'vault.flushed')).toMatchObject([
      { input: { saved: true } },
    ])
  })
  expect(write).not.toHaveBeenCalled()
  expect(bridge.asked.find(({ name }) => name === 'forms.keep')?.input).toEqual({
    forms: [{ form: 'test.reword', key: 'line1', words: '{"text":"W"}' }],
  })
})

it('nor when its page is left, and stands in the box again', async () => {
  await typeOneLetter()
  await flushDrafts()
  cleanup()
  expect(write).not.toHaveBeenCalled()
  page = openFakePage(<Reword />, bridge)
  expect(box().value).toBe('W')
  await page.user.type(box(), 'alk')
  await page.user.click(screen.getByRole('button', { name: formWords.reword.save }))
  expect(write).toHaveBeenCalledExactlyOnceWith('Walk')
})
