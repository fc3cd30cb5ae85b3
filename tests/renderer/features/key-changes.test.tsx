import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { VaultSettings } from '../../../renderer/features/vault/VaultSettings.tsx'
import { makeFakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const PASSPHRASE = 'slow river under seven bridges'
const NEXT = 'nine quiet herons and a lantern'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function draw(handlers: FakeHandlers): void {
  page = openFakePage(<VaultSettings />, makeFakeBridge({ state: 'open', passphrase: PASSPHRASE, handlers }))
}

const user = () => page!.user
const button = (name: string | RegExp) => screen.findByRole('button', { name })

const SHARED: FakeHandlers = {
  'vault.status': () =>
    ok({
      state: 'open',
      hasRecoveryKey: true,
      folderName: 'Notes',
      notices: [],
      lastOpened: null,
      isDemo: false,
      hasOtherComputers: true,
    }),
}

async function change(): Promise<void> {
  await user().click(await button('Change passphrase'))
  const dialog = within(await screen.findByRole('dialog'))
  await user().type(dialog.getByLabelText('Current passphrase'), PASSPHRASE)
  await user().type(dialog.getByLabelText('New passphrase'), NEXT)
  await user().type(dialog.getByLabelText('The same once more'), NEXT)
  const go = dialog.getByRole('button', { name: 'Change passphrase' })
  await waitFor(() => expect(go).toHaveProperty('disabled', false))
  await user().click(go)
}

describe('what is said of a change of keys', () => {
  it('stopped in writing all anew, it says that the rest follows by itself', async () => {
    draw({ 'vault.changePassphrase': () => ok({ isAllRewritten: false }) })
    await change()
    const said = await screen.findByText(/^The passphrase is changed\. Writing the rest anew/)
    expect(said.textContent).toContain('it follows by itself')
  })

  it('done, it says no more than that', async () => {
    draw({})
    await change()
    expect(await screen.findByText('The passphrase is changed.')).toBeDefined()
  })

  it.each([
    ['Change passphrase', 'old passphrase'],
    ['Replace recovery key', 'old recovery key'],
    ['Remove recovery key', 'old recovery key'],
  ])('%s promises no more than is so where another computer writes too', async (name, opener) => {
    draw(SHARED)
    await user().click(await button(name))
    const dialog = within(await screen.findByRole('dialog'))
    const said = dialog.getByText(/^.*Another computer writes to this journal too/)
    expect(said.textContent).toMatch(new RegExp(`up to 30 days.*can open them with the ${opener}\\.$`))
    expect(dialog.queryByText(/no longer opens it/)).toBeNull()
  })

  it('says under which name the recovery key was saved, and nothing where it was not', async () => {
    let fileName: string | null = null
    draw({ 'vault.saveRecoveryKey': () => ok({ fileName }) })
    await user().click(await button('Replace recovery key'))
    await user().click(await button('Save as a file'))
    fileName = 'for the drawer.txt'
    await user().click(await button('Save as a file'))
    expect((await screen.findAllByText(/^Saved/)).map(({ textContent }) => textContent)).toEqual([
      'Saved as for the drawer.txt. If it is on this computer, move it off and delete it here.',
    ])
  })

  it('alone, nothing is said of others', async () => {
    draw({})
    await user().click(await button('Change passphrase'))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/the old passphrase no longer opens it/)).toBeDefined()
    expect(dialog.queryByText(/Another computer/)).toBeNull()
  })
})
