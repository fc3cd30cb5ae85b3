import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { LONGEST_BROUGHT } from '../../../core/support/sessions.ts'
import type { Session } from '../../../core/support/support.schema.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { blankSession } from '../../../renderer/features/support/step/session-draft.ts'
import { SessionForm } from '../../../renderer/features/support/step/SessionForm.tsx'
import { formWords } from '../../../renderer/words/forms.ts'
import { supportStepWords } from '../../../renderer/words/support-step.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = supportStepWords.sessions.form
const TOO_LONG = 'a'.repeat(LONGEST_BROUGHT + 1)
const MADE: Session = {
  id: 'session000000000001',
  day: '2026-11-23',
  personId: null,
  withWhom: '',
  tookAway: '',
  next: null,
  bring: [],
  tryNext: [],
  createdAt: '2026-11-23T10:00:00.000Z',
  changedAt: '2026-11-23T10:00:00.000Z',
}

let bridge: FakeBridge
let page: FakePage
let stop = (): void => undefined
/** Lets the writing of a session go on. */
let written: Promise<void>
beforeEach(() => {
  written = Promise.resolve()
  bridge = makeFakeBridge({
    handlers: {
      'forms.keep': () => ok(null),
      'support.addSession': async () => {
        await written
        return ok(MADE)
      },
    },
  })
  page = openFakePage(form(), bridge)
  stop = answerLocking()
})
afterEach(() => {
  page.close()
  stop()
  cleanup()
  forgetLeft()
})

function form(): React.ReactNode {
  const start = blankSession('2026-11-23', null)
  return <SessionForm session={null} start={start} people={[]} onClose={() => undefined} />
}

const box = (): HTMLInputElement => screen.getByRole('combobox')
const inputsOf = (name: string): unknown[] =>
  bridge.asked.filter((one) => one.name === name).map(({ input }) => input)

async function lock(): Promise<void> {
  bridge.tell({ name: 'vault.locking', reason: 'idle' })
  await waitFor(() => expect(inputsOf('vault.flushed')).toEqual([{ saved: true }]))
}

describe('what to bring to a session', () => {
  it('has the line that is still in its box at a lock', async () => {
    await page.user.click(box())
    await page.user.keyboard('The evenings{Enter}The move')
    await lock()
    expect(inputsOf('support.addSession')).toMatchObject([
      { bring: [{ text: 'The evenings' }, { text: 'The move' }] },
    ])
    expect(inputsOf('forms.keep')).toEqual([])
  })

  it('is not kept without a line that is too long: a lock seals it', async () => {
    await page.user.click(box())
    await page.user.paste(TOO_LONG)
    await page.user.click(screen.getByRole('button', { name: words.save }))
    expect(screen.getByText(formWords.listTooLong(LONGEST_BROUGHT, TOO_LONG.length))).toBeDefined()
    await lock()
    expect(inputsOf('support.addSession')).toEqual([])
    expect(JSON.stringify(inputsOf('forms.keep'))).toContain(TOO_LONG)
  })

  it('stands in its box again after the form was left', async () => {
    await page.user.click(box())
    await page.user.paste(TOO_LONG)
    cleanup()
    page = openFakePage(form(), bridge)
    expect(box().value).toBe(TOO_LONG)
  })

  it('and is kept with the rest by the button then', async () => {
    await page.user.type(box(), 'The evenings{Enter}The move')
    cleanup()
    page = openFakePage(form(), bridge)
    expect(box().value).toBe('The move')
    await page.user.click(screen.getByRole('button', { name: words.save }))
    await waitFor(() =>
      expect(inputsOf('support.addSession')).toMatchObject([
        { bring: [{ text: 'The evenings' }, { text: 'The move' }] },
      ]),
    )
  })
})

it('words typed while a lock writes the rest are sealed', async () => {
  const writing = Promise.withResolvers<void>()
  written = writing.promise
  await page.user.click(box())
  await page.user.keyboard('The evenings{Enter}')
  bridge.tell({ name: 'vault.locking', reason: 'idle' })
  await waitFor(() => expect(inputsOf('support.addSession')).toHaveLength(1))
  await page.user.keyboard('The move')
  writing.resolve()
  await waitFor(() => expect(inputsOf('vault.flushed')).toEqual([{ saved: true }]))
  expect(JSON.stringify(inputsOf('forms.keep'))).toContain('The move')
})
