import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { OpeningNotices } from '../../../renderer/app/OpeningNotices.tsx'
import { sayError } from '../../../renderer/bridge/say-error.ts'
import { Unlock } from '../../../renderer/features/vault/Unlock.tsx'
import { VaultFiles } from '../../../renderer/features/vault/VaultFiles.tsx'
import { makeFakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const PASSPHRASE = 'slow river under seven bridges'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function draw(part: React.ReactNode, handlers: FakeHandlers, state: 'open' | 'locked' = 'open'): void {
  page = openFakePage(part, makeFakeBridge({ state, passphrase: PASSPHRASE, handlers }))
}

const user = () => page!.user
const button = (name: string | RegExp) => screen.findByRole('button', { name })

function told(notices: Output<'vault.status'>['notices']): FakeHandlers {
  const facts = {
    hasRecoveryKey: false,
    folderName: 'Notes',
    lastOpened: null,
    isDemo: false,
    hasOtherComputers: false,
  }
  return { 'vault.status': () => ok({ state: 'open', notices, ...facts }) }
}

describe('a key file that is damaged, and a copy with an older one', () => {
  it('nothing calls the passphrase wrong: what opens with which one is said', async () => {
    const file = '0002-ab.key'
    draw(
      <Unlock folderName="Notes" hasRecoveryKey={false} isDemo={false} notices={[]} />,
      {
        'vault.unlock': () => refuse({ code: 'vault/damaged-envelope', file }),
        'vault.salvage': () => refuse({ code: 'vault/older-keys', file, copyAt: '2026-11-05T09:41:00.000Z' }),
      },
      'locked',
    )
    await user().type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    await user().click(await button('Open with what can be read'))
    await user().type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    const said = await screen.findByText(/An encrypted copy from Thursday 5 November 2026, \d\d:\d\d holds/)
    expect(said.textContent).toMatch(/^The key file 0002-ab\.key is damaged.*type the one from before/)
    expect(screen.queryByText(/not the passphrase/)).toBeNull()
  })

  it('one that is not there is missing, not damaged', () => {
    for (const error of [
      { code: 'vault/damaged-envelope', file: null },
      { code: 'vault/older-keys', file: null, copyAt: '2026-11-05T09:41:00.000Z' },
    ] as const) {
      const { title, text } = sayError(error)
      expect(title).toBe('The key file of your journal is missing')
      expect(text).toMatch(/^The key file of your journal is missing from its folder/)
      expect(text).not.toContain('damaged')
    }
  })
})

describe('after an opening with what could be read', () => {
  it('says in how many files nothing could be read, and speaks of a copy only where there is one', async () => {
    const salvaged = [
      { kind: 'salvaged', count: 3 },
      { kind: 'perhaps-older', count: 2 },
    ] as const
    draw(<OpeningNotices />, told([...salvaged]))
    expect(await screen.findByText(/^In 2 files that were set aside nothing could be read/)).toBeDefined()
    expect(document.body.textContent).not.toMatch(/copy/)
    page?.close()
    draw(<OpeningNotices />, told([...salvaged, { kind: 'copy-at-hand', count: 1 }]))
    expect(await screen.findByText(/Settings can bring back what an encrypted copy has/)).toBeDefined()
  })

  it('says of files whose keys are not here that they are here', async () => {
    draw(<OpeningNotices />, told([{ kind: 'keyless', count: 2 }]))
    const said = await screen.findByText(/^2 files of your journal are here and cannot be opened/)
    expect(said.textContent).not.toContain('not arrived yet. What is missing')
  })

  it.each([
    [{ keyless: 2 }, /^2 files are here and cannot be opened: .* another computer\.$/],
    [{ unreadable: 1 }, /^When the journal was opened, 1 damaged file was set aside in which nothing/],
    [{ missing: 1, unreadable: 3 }, /^1 file was missing\. When the journal was opened, 3 damaged files/],
  ])('checking tells %o and does not call all sound', async (found, words) => {
    const nothing = {
      damaged: 0,
      missing: 0,
      keyless: 0,
      unreadable: 0,
      healed: 0,
      folder: 'has-all' as const,
    }
    draw(<VaultFiles />, { 'vault.verify': () => ok({ files: 12, records: 9, ...nothing, ...found }) })
    await user().click(await button('Check the journal'))
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.queryByText(/Everything is sound/)).toBeNull()
  })

  it('checking names a copy below only where there is one', async () => {
    const counts = { files: 12, records: 9, damaged: 0, missing: 1, keyless: 0, unreadable: 0, healed: 0 }
    draw(<VaultFiles />, {
      'vault.verify': () => ok({ ...counts, folder: 'has-all' as const }),
      'vault.copies': () => ok([{ name: 'a', at: '2026-11-21T20:15:00.000Z', bytes: 812_300 }]),
    })
    await user().click(await button('Check the journal'))
    expect(await screen.findByText(/or use a copy below\.$/)).toBeDefined()
  })
})
