import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerLocking, flushDrafts, registerDraft, saveBehind } from '../../../renderer/bridge/drafts.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

let bridge: FakeBridge
const undo: (() => void)[] = []

beforeEach(() => {
  bridge = makeFakeBridge()
  vi.stubGlobal('bridge', bridge)
})
afterEach(() => {
  for (const one of undo.splice(0)) one()
  vi.unstubAllGlobals()
})

const answers = (): unknown[] =>
  bridge.asked.filter(({ name }) => name === 'vault.flushed').map(({ input }) => input)

describe('drafts', () => {
  it('are all saved, and a failing one does not keep the others from it', async () => {
    const saved: string[] = []
    undo.push(registerDraft(() => Promise.reject(new Error('disk'))))
    undo.push(
      registerDraft(async () => {
        saved.push('second')
        return true
      }),
    )
    expect(await flushDrafts()).toBe(false)
    expect(saved).toEqual(['second'])
  })

  it('are forgotten once their editor is gone', async () => {
    registerDraft(() => Promise.resolve(false))()
    expect(await flushDrafts()).toBe(true)
  })

  it('that were refused when their editor went are tried again, until they are saved', async () => {
    let isRefusing = true
    saveBehind(() => Promise.resolve(!isRefusing))
    expect(await flushDrafts()).toBe(false)
    isRefusing = false
    expect(await flushDrafts()).toBe(true)
    isRefusing = true
    expect(await flushDrafts()).toBe(true)
  })

  it('are saved before a lock, and main is told so', async () => {
    const flush = vi.fn(() => Promise.resolve(true))
    undo.push(registerDraft(flush), answerLocking())
    bridge.tell({ name: 'vault.locking', reason: 'idle' })
    await vi.waitFor(() => expect(answers()).toEqual([{ saved: true }]))
    expect(flush).toHaveBeenCalledOnce()
  })

  it('that could not be saved are told of, so that the lock can be put off', async () => {
    undo.push(
      registerDraft(() => Promise.resolve(false)),
      answerLocking(),
    )
    bridge.tell({ name: 'vault.locking', reason: 'idle' })
    await vi.waitFor(() => expect(answers()).toEqual([{ saved: false }]))
  })

  it('answer a lock even when there are none', async () => {
    undo.push(answerLocking())
    bridge.tell({ name: 'vault.locking', reason: 'quit' })
    await vi.waitFor(() => expect(answers()).toEqual([{ saved: true }]))
  })
})
