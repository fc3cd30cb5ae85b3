import { act, cleanup, renderHook, type RenderHookResult } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Result } from '../../../core/kernel/result.ts'
import { useChosenValue } from '../../../renderer/bridge/use-chosen-value.ts'

afterEach(cleanup)

type Answer = Result<null>
const KEPT: Answer = { ok: true, value: null }
const REFUSED: Answer = { ok: false, error: { code: 'disk/full' } }

interface Choosing {
  readonly hook: RenderHookResult<ReturnType<typeof useChosenValue<number>>, { readonly stored: number }>
  readonly choose: (...values: readonly number[]) => void
  /** Of the choice of that place. */
  readonly answer: (place: number, result: Answer) => Promise<void>
  readonly store: (stored: number) => void
}

/** Before a journal that has 5, and answers each choice when it is told to. */
function choosing(): Choosing {
  const answers: ((result: Answer) => void)[] = []
  const keep = async (): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    answers.push(resolve)
    return promise
  }
  const hook = renderHook(({ stored }) => useChosenValue<number>(stored, keep), {
    initialProps: { stored: 5 },
  })
  return {
    hook,
    choose: (...values) => {
      for (const value of values) act(() => hook.result.current[1](value))
    },
    answer: (place, result) =>
      act(async () => {
        answers[place]!(result)
        await Promise.resolve()
      }),
    store: (stored) => hook.rerender({ stored }),
  }
}

it('shows what was chosen last while earlier choices are refused, and the journal once it has caught up', async () => {
  const { hook, choose, answer, store } = choosing()
  choose(6, 7)
  await answer(0, REFUSED)
  expect(hook.result.current[0]).toBe(7)
  await answer(1, KEPT)
  expect(hook.result.current[0]).toBe(7)
  store(7)
  store(20)
  expect(hook.result.current[0]).toBe(20)
})

it('shows what the journal kept before the last choice, where that is refused', async () => {
  const { hook, choose, answer, store } = choosing()
  choose(6, 7)
  await answer(0, KEPT)
  store(6)
  expect(hook.result.current[0]).toBe(7)
  await answer(1, REFUSED)
  expect(hook.result.current[0]).toBe(6)
})

it('is not moved by what the journal says on the way', async () => {
  const { hook, choose, answer, store } = choosing()
  choose(6, 7)
  await answer(0, KEPT)
  await answer(1, KEPT)
  store(6)
  expect(hook.result.current[0]).toBe(7)
})

it('is gone without a word when its page is left before the answer', async () => {
  const said = vi.spyOn(console, 'error')
  const { hook, choose, answer } = choosing()
  choose(6)
  hook.unmount()
  await answer(0, KEPT)
  expect(said).not.toHaveBeenCalled()
})
