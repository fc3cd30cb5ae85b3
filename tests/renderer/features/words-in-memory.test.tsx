import { act, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { LockGate } from '../../../renderer/app/LockGate.tsx'
import { vaultWords } from '../../../renderer/words/vault.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function locked(waiting: number): FakeBridge {
  const notices = waiting > 0 ? [{ kind: 'words-in-memory' as const, count: waiting }] : []
  const status = {
    state: 'locked' as const,
    hasRecoveryKey: true,
    folderName: 'Notes',
    notices,
    lastOpened: null,
    hasOtherComputers: false,
    isDemo: false,
  }
  const bridge = makeFakeBridge({ state: 'locked', handlers: { 'vault.status': () => ok(status) } })
  page = openFakePage(<LockGate />, bridge)
  return bridge
}

it('locked, words that no disk has are told, and that leaving was put off for them', async () => {
  const bridge = locked(2)
  const said = await screen.findByRole('alert')
  expect(said.textContent).toBe(vaultWords.notices['words-in-memory'](2))
  expect(said.textContent).toContain('2 pieces of writing could not be saved before the lock')
  act(() => bridge.tell({ name: 'vault.lockPutOff' }))
  expect(said.textContent).toContain(vaultWords.unlock.notQuit)
})

it('they are told as well where it is opened with the recovery key', async () => {
  locked(2)
  await act(async () => (await screen.findByRole('button', { name: vaultWords.unlock.forgot })).click())
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(vaultWords.recover.title)
  expect(screen.getByRole('alert').textContent).toBe(vaultWords.notices['words-in-memory'](2))
})

it('and where there are none nothing is said', async () => {
  locked(0)
  await screen.findByLabelText('Passphrase')
  expect(screen.queryByRole('alert')).toBeNull()
})
