import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetCommands, hearCommand, send, watchCommands } from '../../../renderer/bridge/commands.ts'

afterEach(forgetCommands)

describe('commands', () => {
  it('reach the page that hears them', () => {
    const hear = vi.fn()
    const stop = hearCommand('open-entry', hear)
    send('open-entry', { id: 'entry0001' })
    stop()
    send('open-entry', { id: 'entry0002' })
    expect(hear.mock.calls).toEqual([[{ id: 'entry0001' }]])
  })

  it('wait for a page that is still being loaded, and come once', () => {
    send('new-entry', { step: 'space' })
    const hear = vi.fn()
    hearCommand('new-entry', hear)()
    hearCommand('new-entry', hear)()
    expect(hear.mock.calls).toEqual([[{ step: 'space' }]])
  })

  it('are forgotten at lock', () => {
    send('search', { text: 'bridge' })
    forgetCommands()
    const hear = vi.fn()
    hearCommand('search', hear)()
    expect(hear).not.toHaveBeenCalled()
  })

  it('are seen by the frame, which opens the place', () => {
    const watch = vi.fn()
    const stop = watchCommands(watch)
    send('add-goal', {})
    stop()
    send('add-goal', {})
    expect(watch.mock.calls).toEqual([['add-goal']])
  })
})
