import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { blankClarity } from '../../../core/space/clarity.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { ClarityForm } from '../../../renderer/features/space/ClarityForm.tsx'
import { formWords } from '../../../renderer/words/forms.ts'
import { spaceWords } from '../../../renderer/words/space.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const LONG = 'a'.repeat(121)
const start = blankClarity('2026-11-23')

let bridge: FakeBridge
let page: FakePage | null = null
let stop = (): void => undefined
beforeEach(() => {
  bridge = makeFakeBridge({
    handlers: {
      'forms.keep': () => ok(null),
      'space.saveClarity': (draft) => ok({ ...draft, changedAt: '2026-11-23T10:00:00.000Z' }),
    },
  })
})
afterEach(() => {
  page?.close()
  page = null
  stop()
  cleanup()
  forgetLeft()
})

const box = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Add to I must have' })
const asked = (name: string): unknown[] => bridge.asked.filter((one) => one.name === name)

async function openWithLongOne(): Promise<void> {
  page = openFakePage(<ClarityForm start={start} onClose={() => undefined} />, bridge)
  stop = answerLocking()
  await page.user.click(box())
  await page.user.paste(LONG)
}

it('a sentence too long for its list keeps the form from being kept without it', async () => {
  await openWithLongOne()
  await page!.user.click(screen.getByRole('button', { name: spaceWords.save }))
  expect(asked('space.saveClarity')).toEqual([])
  expect(screen.getByText(formWords.listTooLong(120, 121))).toBeTruthy()
  await page!.user.click(box())
  await page!.user.keyboard('{End}{Backspace}{Enter}')
  await page!.user.click(screen.getByRole('button', { name: spaceWords.save }))
  await waitFor(() => expect(asked('space.saveClarity')).toHaveLength(1))
  expect(asked('space.saveClarity')).toMatchObject([{ input: { mustHave: ['a'.repeat(120)] } }])
  expect(asked('space.saveClarity')[0]).not.toHaveProperty('input.unadded')
})

it('and stands in its box again when the form was left, and is sealed by a lock', async () => {
  await openWithLongOne()
  cleanup()
  page = openFakePage(<ClarityForm start={start} onClose={() => undefined} />, bridge)
  expect(box().value).toBe(LONG)
  bridge.tell({ name: 'vault.locking', reason: 'hidden' })
  await waitFor(() => expect(asked('vault.flushed')).toMatchObject([{ input: { saved: true } }]))
  expect(JSON.stringify(asked('forms.keep'))).toContain(LONG)
})

it('what stands in a box of a list when the form is opened again is kept by the button with the rest', async () => {
  page = openFakePage(<ClarityForm start={start} onClose={() => undefined} />, bridge)
  await page.user.type(box(), 'honesty{Enter}respec')
  cleanup()
  page = openFakePage(<ClarityForm start={start} onClose={() => undefined} />, bridge)
  expect(box().value).toBe('respec')
  await page.user.click(screen.getByRole('button', { name: spaceWords.save }))
  await waitFor(() => expect(asked('space.saveClarity')).toHaveLength(1))
  expect(asked('space.saveClarity')).toMatchObject([{ input: { mustHave: ['honesty', 'respec'] } }])
})

it('what no list takes says why, with the focus in its box', async () => {
  await openWithLongOne()
  cleanup()
  page = openFakePage(<ClarityForm start={start} onClose={() => undefined} />, bridge)
  await page.user.click(screen.getByRole('button', { name: spaceWords.save }))
  expect(asked('space.saveClarity')).toEqual([])
  expect(document.activeElement).toBe(box())
  expect(screen.getByText(formWords.listTooLong(120, 121))).toBeTruthy()
})
