import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useRehearsal } from '../../../renderer/features/conversation/use-rehearsal.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

let bridge: FakeBridge
beforeEach(() => {
  vi.useFakeTimers()
  bridge = makeFakeBridge({ state: 'open' })
  vi.stubGlobal('bridge', bridge)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const signs = (): number => bridge.asked.filter(({ name }) => name === 'vault.stillHere').length
const minutes = (count: number): void => act(() => void vi.advanceTimersByTime(count * 60_000))

it('tells main that someone is there while the clock runs, and not in a pause or after the end', () => {
  const { result } = renderHook(() => useRehearsal(20, true))
  minutes(6)
  expect(signs()).toBeGreaterThanOrEqual(6)
  act(() => result.current.pause())
  const paused = signs()
  minutes(6)
  expect(signs()).toBe(paused)
  act(() => result.current.goOn())
  minutes(15)
  expect(result.current.moment?.part).toBe('over')
  const over = signs()
  minutes(6)
  expect(signs()).toBe(over)
})

it('without a clock the lock follows its own rule', () => {
  renderHook(() => useRehearsal(20, false))
  minutes(6)
  expect(signs()).toBe(0)
})
