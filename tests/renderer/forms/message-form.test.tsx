import { act, cleanup, renderHook, waitFor, type RenderHookResult } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { ok } from '../../../core/kernel/result.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { dropLeftOf, forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { messagesLeft } from '../../../renderer/features/contact/forms-left.ts'
import { useMessage } from '../../../renderer/features/contact/use-message.ts'
import { makeMessage } from '../../core/contact/make-message.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

const GATE = contactGate(null, [], '2026-11-23')

let bridge: FakeBridge
let stop = (): void => undefined
beforeEach(() => {
  bridge = makeFakeBridge({
    handlers: { 'forms.keep': () => ok(null), 'contact.add': (draft) => ok(makeMessage(draft)) },
  })
  Object.assign(window, { bridge })
  stop = answerLocking()
})
afterEach(() => {
  cleanup()
  stop()
  bridge.tell({ name: 'vault.locked', reason: 'asked' })
  forgetLeft()
})

type Desk = RenderHookResult<ReturnType<typeof useMessage>, unknown>
const openDesk = (): Desk => renderHook(() => useMessage(null, GATE, () => undefined))
const asked = (name: string): unknown[] => bridge.asked.filter((one) => one.name === name)

async function lock(): Promise<void> {
  bridge.tell({ name: 'vault.locking', reason: 'hidden' })
  await waitFor(() => expect(asked('vault.flushed')).toMatchObject([{ input: { saved: true } }]))
}

it('a draft without words yet keeps its answers over leaving it, and is sealed at a lock', async () => {
  const first = openDesk()
  act(() => first.result.current.change({ whyNow: 'The choir sings on Saturday' }))
  first.unmount()
  const again = openDesk()
  expect(again.result.current.draft.whyNow).toBe('The choir sings on Saturday')
  expect(again.result.current.isUnfinished).toBe(true)
  await lock()
  expect(asked('contact.add')).toEqual([])
  expect(asked('forms.keep')).toMatchObject([
    { input: { forms: [{ form: 'contact.messages', key: 'new' }] } },
  ])
})

it('a draft with words becomes a draft on the desk at a lock, and nothing else', async () => {
  const desk = openDesk()
  act(() => desk.result.current.change({ text: 'Hello' }))
  await act(lock)
  expect(asked('contact.add')).toHaveLength(1)
  expect(asked('forms.keep')).toEqual([])
  expect(desk.result.current.draft.text).toBe('Hello')
  expect(messagesLeft.read()).toEqual({})
})

it('half-written forms go with the records of their step, and come back with them', () => {
  const desk = openDesk()
  act(() => desk.result.current.change({ whyNow: 'One' }))
  const back: (() => void)[] = []
  act(() => void back.push(dropLeftOf('contact')))
  expect(desk.result.current.draft.whyNow).toBe('')
  act(() => back[0]?.())
  expect(desk.result.current.draft.whyNow).toBe('One')
})
