import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { consentsLeft } from '../../../renderer/features/conversation/forms-left.ts'
import { useLeavePlan } from '../../../renderer/features/conversation/use-leave-plan.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

const ID = 'plan-000'

let bridge: FakeBridge
/** In which order main heard of it. */
let heard: string[] = []
beforeEach(() => {
  heard = []
  bridge = makeFakeBridge({
    handlers: {
      'conversation.leave': () => {
        heard.push('left')
        return ok(true)
      },
    },
  })
  Object.assign(window, { bridge })
})
afterEach(() => {
  cleanup()
  bridge.tell({ name: 'vault.locked', reason: 'asked' })
  forgetLeft()
})

const open = () =>
  renderHook(() =>
    useLeavePlan(ID, async () => {
      heard.push('kept')
      return true
    }),
  )
const settled = (): Promise<void> => act(async () => void (await new Promise((done) => setImmediate(done))))

it('left by the menu, main looks at the plan once its last words are kept', async () => {
  open().unmount()
  await waitFor(() => expect(heard).toEqual(['kept', 'left']))
  expect(bridge.asked.at(-1)).toEqual({ name: 'conversation.leave', input: { id: ID } })
})

it('one that an entry is about to be tied to stays, and so does one with half an answer', async () => {
  const carried = open()
  await carried.result.current()
  carried.unmount()
  act(() => consentsLeft.keep({ [ID]: { day: '2026-03-02', said: 'Perhaps' } }))
  open().unmount()
  await settled()
  expect(heard).not.toContain('left')
})
