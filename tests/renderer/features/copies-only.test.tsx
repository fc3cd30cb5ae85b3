import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { LockGate } from '../../../renderer/app/LockGate.tsx'
import { makeFakeBridge, type FakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const PASSPHRASE = 'slow river under seven bridges'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function draw(handlers: FakeHandlers): FakeBridge {
  const bridge = makeFakeBridge({ state: 'locked', passphrase: PASSPHRASE, handlers })
  page = openFakePage(<LockGate />, bridge)
  return bridge
}

const press = async (name: string): Promise<void> =>
  page!.user.click(await screen.findByRole('button', { name }))
const salvages = (bridge: FakeBridge): readonly unknown[] =>
  bridge.asked.filter(({ name }) => name === 'vault.salvage').map(({ input }) => input)

it('where only copies are left, that is said instead of a first run, and the way leads to bringing one back', async () => {
  const bridge = draw({
    'vault.status': () => refuse({ code: 'vault/copies-only', copyAt: '2026-11-23T19:42:00.000Z' }),
    'vault.salvage': () => ok(null),
  })
  expect(await screen.findByRole('heading', { name: 'A copy of your journal is here' })).toBeDefined()
  const said = screen.getByRole('alert').textContent
  expect(said).toMatch(/an encrypted copy of .*23.*Nothing was changed.*sync.*can be brought back/)
  expect(screen.queryByRole('button', { name: 'Make my journal' })).toBeNull()
  await press('Bring back from the copy')
  expect(screen.getByText(/It opens with the passphrase that held when it was made/)).toBeDefined()
  await page!.user.type(screen.getByLabelText('Passphrase'), PASSPHRASE)
  await press('Bring it back')
  expect(salvages(bridge)).toEqual([{ passphrase: PASSPHRASE, evenEmpty: false }])
})

it('where nothing can be read, that is said, and an empty journal opens only when it is asked for', async () => {
  const bridge = draw({
    'vault.status': () => refuse({ code: 'vault/damaged-envelope', file: '0001-ab.key' }),
    'vault.salvage': ({ evenEmpty }) => (evenEmpty ? ok(null) : refuse({ code: 'vault/nothing-readable' })),
  })
  await press('Open with what can be read')
  await page!.user.type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
  expect((await screen.findByRole('alert')).textContent).toMatch(/no empty journal was put in its place/)
  await press('Open it empty all the same')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(salvages(bridge)).toEqual([
    { passphrase: PASSPHRASE, evenEmpty: false },
    { passphrase: PASSPHRASE, evenEmpty: true },
  ])
})
