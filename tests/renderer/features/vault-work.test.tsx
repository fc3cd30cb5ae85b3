import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { LockGate } from '../../../renderer/app/LockGate.tsx'
import { OpeningNotices } from '../../../renderer/app/OpeningNotices.tsx'
import { Unlock } from '../../../renderer/features/vault/Unlock.tsx'
import { VaultFiles } from '../../../renderer/features/vault/VaultFiles.tsx'
import { VaultSettings } from '../../../renderer/features/vault/VaultSettings.tsx'
import { sizeInWords, vaultWords } from '../../../renderer/words/vault.ts'
import { makeFakeBridge, type FakeBridge, type FakeHandlers } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const PASSPHRASE = 'slow river under seven bridges'
const NEXT = 'nine quiet herons and a lantern'
const CANCELLED = refuse({ code: 'vault/cancelled' })
const NEITHER = { keyless: 0, unreadable: 0 }
const DAMAGED = refuse({ code: 'vault/damaged', file: 'a.pack', record: 3 })

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function draw(
  part: React.ReactNode,
  handlers: FakeHandlers = {},
  state: 'open' | 'locked' = 'open',
): FakeBridge {
  const bridge = makeFakeBridge({ state, passphrase: PASSPHRASE, handlers })
  page = openFakePage(part, bridge)
  return bridge
}

const user = () => page!.user
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const askedFor = (bridge: FakeBridge, name: string) => bridge.asked.filter((one) => one.name === name)

/** A call that the test answers when it likes. */
function later<T>() {
  const { promise, resolve } = Promise.withResolvers<Result<T>>()
  return { answer: resolve, handler: () => promise }
}

async function changePassphrase(): Promise<void> {
  await user().click(await button('Change passphrase'))
  const dialog = within(await screen.findByRole('dialog'))
  await user().type(dialog.getByLabelText('Current passphrase'), PASSPHRASE)
  await user().type(dialog.getByLabelText('New passphrase'), NEXT)
  await user().type(dialog.getByLabelText('The same once more'), NEXT)
  const change = dialog.getByRole('button', { name: 'Change passphrase' })
  await waitFor(() => expect(change).toHaveProperty('disabled', false))
  await user().click(change)
}

describe('while keys change', () => {
  it('says how far it is, holds the dialog, and stops at a press', async () => {
    const change = later<{ isAllRewritten: boolean }>()
    const bridge = draw(<VaultSettings />, { 'vault.changePassphrase': change.handler })
    await changePassphrase()
    const bar = await screen.findByRole('progressbar', { name: /^Making new keys/ })
    expect(bar.getAttribute('aria-valuenow')).toBeNull()
    bridge.tell({ name: 'work.progressed', call: 'vault.verify', done: 9, of: 10 })
    bridge.tell({ name: 'work.progressed', call: 'vault.changePassphrase', done: 3, of: 12 })
    await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('25'))
    const stop = screen.getByRole('button', { name: 'Stop' })
    expect(document.activeElement).toBe(stop)
    await user().keyboard('{Escape}')
    expect(screen.getByRole('dialog')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
    await user().click(stop)
    expect(askedFor(bridge, 'vault.cancelWork')[0]?.input).toEqual({ call: 'vault.changePassphrase' })
    expect(await screen.findByRole('progressbar', { name: 'Stopping' })).toBeDefined()
    change.answer(CANCELLED)
    expect(await screen.findByText(/Your journal is as it was before/)).toBeDefined()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText('Current passphrase'))
  })

  it('says beforehand what older copies still open with', async () => {
    draw(<VaultSettings />)
    await user().click(await button('Change passphrase'))
    expect(await screen.findByText(/still open with the old passphrase/)).toBeDefined()
    await user().keyboard('{Escape}')
    await user().click(await button('Replace recovery key'))
    expect(await screen.findByText(/still open with the old key/)).toBeDefined()
  })
})

describe('checking the files', () => {
  it('gives the focus back and says that all are sound', async () => {
    const check = later<Output<'vault.verify'>>()
    draw(<VaultFiles />, { 'vault.verify': check.handler })
    await user().click(await button('Check the journal'))
    expect(document.activeElement).toBe(await button('Stop'))
    expect(await button('Make a copy now')).toHaveProperty('disabled', true)
    check.answer(
      ok({ files: 12, records: 214, damaged: 0, missing: 0, ...NEITHER, healed: 0, folder: 'has-all' }),
    )
    expect(await screen.findByText(/All 12 files of your journal are sound/)).toBeDefined()
    expect(document.activeElement).toBe(await button('Check the journal'))
  })

  it.each([
    [
      { damaged: 1, missing: 0, healed: 0 },
      /^1 file was damaged\. Damaged files are set aside.*a backup or another computer\.$/,
    ],
    [
      { damaged: 0, missing: 2, healed: 34 },
      /^2 files were missing\. What this computer still held.*34 pieces/,
    ],
    [{ damaged: 2, missing: 1, healed: 1 }, /^2 files were damaged, and 1 file was missing\. .*: 1 piece\./],
  ])('tells %o: what was found, what is safe, what to do', async (found, words) => {
    draw(<VaultFiles />, {
      'vault.verify': () => ok({ files: 12, records: 9, folder: 'has-all', ...NEITHER, ...found }),
    })
    await user().click(await button('Check the journal'))
    expect(await screen.findByText(words)).toBeDefined()
  })

  it('tells of a stop without alarm', async () => {
    draw(<VaultFiles />, { 'vault.verify': () => CANCELLED })
    await user().click(await button('Check the journal'))
    expect((await screen.findByText(/was stopped/)).closest('[role]')?.getAttribute('role')).toBe('status')
  })
})

describe('copies', () => {
  const COPIES = [
    { name: 'b', at: '2026-11-22T20:15:00.000Z', bytes: 1_440_000 },
    { name: 'a', at: '2026-11-21T20:15:00.000Z', bytes: 812_300 },
  ]

  it('are listed newest first, with date and size', async () => {
    draw(<VaultFiles />, { 'vault.copies': () => ok(COPIES) })
    const list = await screen.findByRole('list', { name: 'Copies, newest first' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Sunday 22 November 2026, \d\d:\d\d1\.4 MB/),
      expect.stringMatching(/^Saturday 21 November 2026, \d\d:\d\d812 KB/),
    ])
  })

  it('bring back after a question whose safe answer has the focus, and say how much', async () => {
    const restore = later<{ records: number }>()
    const bridge = draw(<VaultFiles />, {
      'vault.copies': () => ok(COPIES),
      'vault.restoreCopy': restore.handler,
    })
    const first = await button(/from the copy of Saturday/)
    await user().click(first)
    const question = within(await screen.findByRole('alertdialog'))
    expect(question.getByText(/Nothing is replaced or deleted/)).toBeDefined()
    expect(document.activeElement).toBe(question.getByRole('button', { name: 'Not now' }))
    await user().keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(first))
    expect(askedFor(bridge, 'vault.restoreCopy')).toEqual([])
    await user().click(first)
    await user().click(await button('Bring back'))
    expect(await screen.findByRole('progressbar', { name: 'Bringing back from the copy' })).toBeDefined()
    expect(askedFor(bridge, 'vault.restoreCopy')[0]?.input).toEqual({ name: 'a' })
    restore.answer(ok({ records: 12 }))
    expect(await screen.findByText(/^12 pieces came back/)).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(first))
  })

  it('are made anew, and the list follows', async () => {
    let copies = COPIES.slice(1)
    draw(<VaultFiles />, {
      'vault.copies': () => ok(copies),
      'vault.makeCopy': () => {
        copies = COPIES
        return ok(COPIES[0]!)
      },
    })
    await user().click(await button('Make a copy now'))
    expect(await screen.findByText(/read back to prove it/)).toBeDefined()
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  })

  it('say why one cannot be read, and that the journal is as it was', async () => {
    draw(<VaultFiles />, {
      'vault.copies': () => ok(COPIES),
      'vault.restoreCopy': () => refuse({ code: 'vault/copy-unreadable', file: 'a' }),
    })
    await user().click(await button(/from the copy of Saturday/))
    await user().click(await button('Bring back'))
    expect(await screen.findByText(/Your journal itself was not changed/)).toBeDefined()
  })
})

describe('a journal that may be open elsewhere', () => {
  const ELSEWHERE = {
    code: 'vault/opened-elsewhere',
    host: 'Attic',
    since: '2026-11-23T19:42:00.000Z',
  } as const

  it('opens once the person says that it is closed there', async () => {
    let isTaken = false
    const bridge = draw(
      <Unlock folderName="Notes" hasRecoveryKey={false} isDemo={false} notices={[]} />,
      {
        'vault.unlock': () => (isTaken ? ok(null) : refuse({ ...ELSEWHERE, isSure: false })),
        'vault.takeOver': () => {
          isTaken = true
          return ok(null)
        },
      },
      'locked',
    )
    await user().type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    expect(await screen.findByText(/opened on Attic, 2026-11-23, 19:42, and it cannot be told/)).toBeDefined()
    await user().click(await button('It is closed there. Open it here'))
    await waitFor(() => expect(askedFor(bridge, 'vault.unlock')).toHaveLength(2))
    expect(askedFor(bridge, 'vault.unlock')[1]?.input).toEqual({ passphrase: PASSPHRASE })
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'))
  })

  it('and is, for sure, is not offered to be opened here', async () => {
    draw(
      <Unlock folderName="Notes" hasRecoveryKey={false} isDemo={false} notices={[]} />,
      { 'vault.unlock': () => refuse({ ...ELSEWHERE, isSure: true }) },
      'locked',
    )
    await user().type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    expect(await screen.findByText(/open in another window on Attic/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Open it here/ })).toBeNull()
  })
})

describe('a damaged journal', () => {
  it('offers the way in with what can be read, and explains it first', async () => {
    const salvage = later<null>()
    const bridge = draw(
      <Unlock folderName="Notes" hasRecoveryKey={false} isDemo={false} notices={[]} />,
      { 'vault.unlock': () => DAMAGED, 'vault.salvage': salvage.handler },
      'locked',
    )
    await user().type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    await user().click(await button('Open with what can be read'))
    expect(screen.getByText(/set aside on this computer, not deleted/)).toBeDefined()
    await user().type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`)
    expect(askedFor(bridge, 'vault.salvage')[0]?.input).toEqual({ passphrase: PASSPHRASE, evenEmpty: false })
    expect(await button('Stop')).toBeDefined()
    salvage.answer(refuse({ code: 'vault/wrong-passphrase' }))
    expect(await screen.findByText(/That is not the passphrase of this journal/)).toBeDefined()
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'))
    await user().click(await button('Back'))
    expect(await screen.findByRole('heading', { name: 'Welcome back' })).toBeDefined()
  })

  it('is told in place of the lock screen where not even that can be read', async () => {
    let status: ReturnType<NonNullable<FakeHandlers['vault.status']>> = refuse({
      code: 'vault/damaged-envelope',
      file: '0001-ab.key',
    })
    draw(<LockGate />, { 'vault.status': () => status }, 'locked')
    expect(
      await screen.findByRole('heading', { name: 'The key file of your journal is damaged' }),
    ).toBeDefined()
    expect(await button('Open with what can be read')).toBeDefined()
    status = refuse({ code: 'vault/folder-gone' })
    await user().click(await button('Try again'))
    expect(await screen.findByRole('heading', { name: 'The journal folder is not there' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Open with what can be read' })).toBeNull()
  })

  it('is told once open, and again when more was set aside', async () => {
    let count = 2
    const bridge = draw(<OpeningNotices />, {
      'vault.status': () =>
        ok({
          state: 'open',
          hasRecoveryKey: false,
          folderName: 'Notes',
          notices: [{ kind: 'salvaged', count }],
          lastOpened: null,
          hasOtherComputers: false,
          isDemo: false,
        }),
    })
    expect(await screen.findByText(/^2 damaged files were set aside, not deleted/)).toBeDefined()
    await user().click(await button('Close'))
    expect(screen.queryByText(/set aside/)).toBeNull()
    count = 3
    bridge.tell({ name: 'vault.opened' })
    expect(await screen.findByText(/^3 damaged files/)).toBeDefined()
  })
})

describe('words', () => {
  it('count one and many in every notice', () => {
    for (const [kind, say] of Object.entries(vaultWords.notices)) {
      expect(say(1), kind).not.toMatch(/\b1 \w+s\b|\b1 files\b/)
      expect(say(3), kind).not.toMatch(/\b3 (file|save|piece)\b/)
    }
  })

  it('say sizes as file managers do', () => {
    expect([0, 999, 12_400, 999_400, 1_000_000, 25_260_000].map(sizeInWords)).toEqual([
      '1 KB',
      '1 KB',
      '12 KB',
      '999 KB',
      '1 MB',
      '25.3 MB',
    ])
  })
})
