import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../renderer/app/App.tsx'
import { comeBack } from '../../../renderer/bridge/hidden.ts'
import { makeQueryClient } from '../../../renderer/bridge/query-client.ts'
import { isSameGroup, twoPlaces } from '../../../renderer/features/vault/recovery-key.ts'
import { vaultWords } from '../../../renderer/words/vault.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

// The first screen is a chunk of its own, which a busy machine may take a while to load.
configure({ asyncUtilTimeout: 15_000 })

const PASSPHRASE = 'slow river under seven bridges'
let bridge: FakeBridge
let user: UserEvent

function start(state: 'none' | 'locked' | 'open'): void {
  bridge = makeFakeBridge({ state, passphrase: PASSPHRASE })
  vi.stubGlobal('bridge', bridge)
  render(<App client={makeQueryClient()} />)
}
const inputOf = (name: string): unknown => bridge.asked.findLast((one) => one.name === name)?.input

beforeEach(() => {
  user = userEvent.setup({ delay: null })
})
afterEach(async () => {
  await comeBack()
  cleanup()
  vi.unstubAllGlobals()
})

async function choosePassphrase(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Make my journal' }))
  await user.click(await screen.findByLabelText('Passphrase'))
  await user.paste(PASSPHRASE)
  await user.click(screen.getByLabelText('The same once more'))
  await user.paste(PASSPHRASE)
  const next = screen.getByRole('button', { name: 'Continue' })
  await waitFor(() => expect(next.hasAttribute('disabled')).toBe(false))
  await user.click(next)
}

async function tryOnce(passphrase: string): Promise<void> {
  const field = await screen.findByLabelText('Passphrase')
  await user.clear(field)
  await user.type(field, `${passphrase}{Enter}`)
}

describe('the first run', () => {
  it('says what it is not, makes the journal with a proven key, and opens it', async () => {
    start('none')
    expect(await screen.findByText(/Not therapy, not an emergency service/)).toBeDefined()
    expect(document.activeElement?.tagName).toBe('H1')
    await choosePassphrase()
    const heading = await screen.findByRole('heading', { name: vaultWords.recovery.title })
    expect(document.activeElement).toBe(heading)
    await user.click(screen.getByRole('radio', { name: /I want a recovery key/ }))
    await user.click(await screen.findByRole('button', { name: 'Show' }))
    const key = screen.getByRole('list', { name: 'Your recovery key' })
    const groups = within(key)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.slice(1) ?? '')
    const make = screen.getByRole('button', { name: 'Make the journal' })
    expect(make.hasAttribute('disabled')).toBe(true)
    for (const field of screen.getAllByLabelText(/^Group \d$/)) {
      const label = screen.getByText((_text, element) => element?.getAttribute('for') === field.id)
      const number = Number(label.textContent?.slice(-1))
      await user.type(field, (groups[number - 1] ?? '').toLowerCase())
    }
    expect(make.hasAttribute('disabled')).toBe(false)
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { name: 'Your journal is ready' })).toBeDefined()
    expect(inputOf('vault.create')).toEqual({ passphrase: PASSPHRASE, recoveryKey: groups.join('-') })
    await user.click(screen.getByRole('button', { name: 'Open it' }))
    expect(await screen.findByRole('navigation', { name: 'Places' })).toBeDefined()
  })

  it('makes one without a key only after a plain yes to what that means', async () => {
    start('none')
    await choosePassphrase()
    await user.click(await screen.findByRole('radio', { name: /No recovery key/ }))
    const make = screen.getByRole('button', { name: 'Make the journal' })
    expect(make.hasAttribute('disabled')).toBe(true)
    await user.click(screen.getByRole('checkbox', { name: /what I wrote is gone/ }))
    await user.click(make)
    await screen.findByRole('heading', { name: 'Your journal is ready' })
    expect(inputOf('vault.create')).toEqual({ passphrase: PASSPHRASE, recoveryKey: null })
  })

  it('refuses a passphrase that is too easy, and says why', async () => {
    start('none')
    await user.click(await screen.findByRole('button', { name: 'Make my journal' }))
    await user.type(await screen.findByLabelText('Passphrase'), 'short')
    await user.type(screen.getByLabelText('The same once more'), 'short')
    expect(await screen.findByText(/Too short/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Continue' }).hasAttribute('disabled')).toBe(true)
  })
})

describe('unlocking', () => {
  it('opens with the passphrase', async () => {
    start('locked')
    await tryOnce(PASSPHRASE)
    expect(await screen.findByRole('navigation', { name: 'Places' })).toBeDefined()
  })

  it('says that a wrong one is wrong, and offers help after three', async () => {
    start('locked')
    await tryOnce('no')
    expect(await screen.findByText(/journal itself is fine/)).toBeDefined()
    expect(screen.queryByText('Three tries did not fit')).toBeNull()
    await tryOnce('no way')
    await tryOnce('never')
    expect(await screen.findByText('Three tries did not fit')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Use the recovery key' })).toBeDefined()
  })

  it('replaces a wrong one by what is typed next', async () => {
    start('locked')
    await tryOnce('no')
    expect(await screen.findByText(/journal itself is fine/)).toBeDefined()
    await user.keyboard('next')
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('next')
  })

  it('says damage in other words than a wrong passphrase', async () => {
    start('locked')
    bridge.answer({
      'vault.unlock': () => ({ ok: false, error: { code: 'vault/damaged-envelope', file: '0001.key' } }),
    })
    await tryOnce(PASSPHRASE)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Your passphrase is not the problem')
  })
})

describe('what opening found', () => {
  it('is told until it is closed', async () => {
    start('locked')
    await screen.findByLabelText('Passphrase')
    bridge.answer({
      'vault.status': () => ({
        ok: true,
        value: {
          state: 'open',
          hasRecoveryKey: false,
          folderName: 'Notes',
          notices: [{ kind: 'torn-tail', count: 1 }],
          lastOpened: null,
          hasOtherComputers: false,
          isDemo: false,
        },
      }),
    })
    bridge.tell({ name: 'vault.opened' })
    const notice = await screen.findByText(/set aside, not deleted/)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(notice.isConnected).toBe(false)
  })
})

describe('what happened while the journal is open', () => {
  it('is told when it happens', async () => {
    start('open')
    await screen.findByRole('navigation', { name: 'Places' })
    expect(screen.queryByText(vaultWords.notices['copy-failed']())).toBeNull()
    bridge.answer({
      'vault.status': () => ({
        ok: true,
        value: {
          state: 'open',
          hasRecoveryKey: false,
          folderName: 'Notes',
          notices: [{ kind: 'copy-failed', count: 1 }],
          lastOpened: null,
          hasOtherComputers: false,
          isDemo: false,
        },
      }),
    })
    bridge.tell({ name: 'vault.noticed' })
    expect(await screen.findByText(vaultWords.notices['copy-failed']())).toBeDefined()
  })
})

describe('locking and hiding', () => {
  it('takes the journal off the page when main says it is locked', async () => {
    start('open')
    await screen.findByRole('navigation', { name: 'Places' })
    await user.keyboard('{Control>}l{/Control}')
    expect(await screen.findByRole('heading', { name: 'Welcome back' })).toBeDefined()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('hides at once, locks, and comes back to the lock screen', async () => {
    start('open')
    await screen.findByRole('navigation', { name: 'Places' })
    await user.keyboard('{F9}')
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeDefined()
    expect(document.documentElement.dataset['hidden']).toBe('yes')
    await waitFor(() => expect(inputOf('vault.lock')).toEqual({ reason: 'hidden' }))
    await user.click(screen.getByRole('button', { name: 'Close notes' }))
    expect(await screen.findByRole('heading', { name: 'Welcome back' })).toBeDefined()
  })
})

describe('a lock that did not come through', () => {
  it('keeps the page hidden rather than show the journal again', async () => {
    start('open')
    await screen.findByRole('navigation', { name: 'Places' })
    bridge.answer({ 'vault.lock': () => ({ ok: false, error: { code: 'internal', ref: 'x' } }) })
    await user.keyboard('{F9}')
    await user.click(screen.getByRole('button', { name: 'Close notes' }))
    await waitFor(() => expect(bridge.asked.filter(({ name }) => name === 'vault.lock')).toHaveLength(2))
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeDefined()
    bridge.answer({ 'vault.lock': () => ({ ok: true, value: null }) })
  })
})

describe('the groups of a key', () => {
  it('forgive capitals, spaces, and letters that look like digits', () => {
    expect(isSameGroup(' q9 ta', 'Q9TA')).toBe(true)
    expect(isSameGroup('yOfl', 'Y0F1')).toBe(true)
    expect(isSameGroup('Q9TB', 'Q9TA')).toBe(false)
  })

  it('are asked at two different places', () => {
    for (let at = 0; at < 64; at += 1) {
      const [first, second] = twoPlaces(8, () => at / 64)
      expect(first).toBeLessThan(second)
      expect(second).toBeLessThan(8)
    }
  })
})
