import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { ok } from '../../../core/kernel/result.ts'
import { LockGate } from '../../../renderer/app/LockGate.tsx'
import { OpeningNotices } from '../../../renderer/app/OpeningNotices.tsx'
import { VaultFiles } from '../../../renderer/features/vault/VaultFiles.tsx'
import { makeFakeBridge, type FakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

type Notices = Output<'vault.status'>['notices']

const FULL: Notices = [{ kind: 'folder-full', count: 1 }]
const REFUSES: Notices = [{ kind: 'folder-refuses', count: 1 }]
const SAID =
  /^The disk of your journal folder is full.*Nothing is lost: it is kept on this computer.*Make some room/

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function draw(part: React.ReactNode, state: 'open' | 'locked', handlers: FakeHandlers): FakeBridge {
  const bridge = makeFakeBridge({ state, handlers })
  page = openFakePage(part, bridge)
  return bridge
}

function statusWith(state: 'open' | 'locked', notices: Notices): Output<'vault.status'> {
  return {
    state,
    hasRecoveryKey: false,
    folderName: 'Notes',
    notices,
    lastOpened: null,
    isDemo: false,
    hasOtherComputers: false,
  }
}

describe('a journal folder that does not take what was saved', () => {
  it('is told while the journal is open until it does, and once more when it happens again', async () => {
    let notices = FULL
    const bridge = draw(<OpeningNotices />, 'open', {
      'vault.status': () => ok(statusWith('open', notices)),
    })
    const now = (next: Notices): void => {
      notices = next
      act(() => bridge.tell({ name: 'vault.noticed' }))
    }
    expect((await screen.findByText(SAID)).closest('[role]')?.getAttribute('role')).toBe('status')
    now([])
    await waitFor(() => expect(screen.queryByText(SAID)).toBeNull())
    now(FULL)
    await screen.findByText(SAID)
    await page!.user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(SAID)).toBeNull()
    now(REFUSES)
    await screen.findByText(/^Your journal folder takes nothing at the moment.*Nothing is lost/)
    now(FULL)
    await screen.findByText(SAID)
  })

  it('is told on the lock screen, without alarm', async () => {
    draw(<LockGate />, 'locked', { 'vault.status': () => ok(statusWith('locked', FULL)) })
    await screen.findByLabelText('Passphrase')
    expect(screen.getByText(SAID).closest('[role]')?.getAttribute('role')).toBe('status')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['full', 0, /^All 12 files.*this computer alone, because the disk of the journal folder is full/],
    ['refuses', 0, /^All 12 files.*this computer alone, because the journal folder takes nothing/],
    ['full', 1, /^1 file was damaged.*this computer alone, because the disk of the journal folder is full/],
  ] as const)('is told by a check: %s, with %i damaged', async (folder, damaged, words) => {
    const others = { missing: 0, keyless: 0, unreadable: 0, healed: 0 }
    draw(<VaultFiles />, 'open', {
      'vault.verify': () => ok({ files: 12, records: 9, damaged, ...others, folder }),
    })
    await page!.user.click(await screen.findByRole('button', { name: 'Check the journal' }))
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.queryByText('Everything is sound')).toBeNull()
  })
})
