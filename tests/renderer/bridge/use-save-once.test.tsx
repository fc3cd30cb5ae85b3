import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { addOrEdit, useSaveOnce } from '../../../renderer/bridge/use-save-once.ts'

afterEach(cleanup)

interface Asked {
  readonly as: string | null
  readonly text: string
}

function form(refusals = 0) {
  const asked: Asked[] = []
  let left = refusals
  const write = async (text: string, made: string | null): Promise<Result<unknown>> => {
    left -= 1
    if (left >= 0) return refuse({ code: 'disk/full' })
    return addOrEdit(made, {
      add: async () => ok({ id: `made-${asked.push({ as: null, text })}` }),
      edit: async (id) => ok({ id, count: asked.push({ as: id, text }) }),
    })
  }
  const { result, rerender } = renderHook(({ text }) => useSaveOnce({ text }, (made) => write(text, made)), {
    initialProps: { text: 'one' },
  })
  return { asked, result, type: (text: string) => rerender({ text }) }
}

test('a button and a lock that ask at the same time keep the words once', async () => {
  const { asked, result } = form()
  const both = await act(() => Promise.all([result.current.save(), result.current.save()]))
  expect(both).toEqual([true, true])
  expect(asked).toEqual([{ as: null, text: 'one' }])
})

test('words typed after a lock that did not come are kept too, in the record that was made', async () => {
  const { asked, result, type } = form()
  await act(() => result.current.save())
  type('one and two')
  expect(await act(() => result.current.save())).toBe(true)
  expect(asked).toEqual([
    { as: null, text: 'one' },
    { as: 'made-1', text: 'one and two' },
  ])
})

test('words that were refused are tried again', async () => {
  const { asked, result } = form(1)
  expect(await act(() => result.current.save())).toBe(false)
  expect(result.current.error).toEqual({ code: 'disk/full' })
  expect(await act(() => result.current.save())).toBe(true)
  expect(asked).toEqual([{ as: null, text: 'one' }])
  expect(result.current.error).toBeNull()
})
