import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { DeepAfter } from '../../../renderer/features/journal/modes/DeepAfter.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { type FakePage, openFakePage } from '../../support/fake-page.tsx'
import { makeDraft } from './make-draft.ts'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

it.each(['Write on', 'Done for now', 'People to talk to'])(
  '%s takes the next small thing along',
  async (way) => {
    const change = vi.fn()
    const act = vi.fn()
    const deep = {
      stage: 'after' as const,
      endsAt: null,
      ask: act,
      begin: act,
      addTime: act,
      timerOff: act,
      finish: act,
      writeOn: act,
      end: act,
    }
    const draft = makeDraft({ text: 'It rained.' })
    page = openFakePage(
      <DeepAfter draft={draft} change={change} deep={deep} onText={vi.fn()} onDone={vi.fn()} />,
      makeFakeBridge(),
    )
    await page.user.type(screen.getByRole('textbox', { name: 'One small next thing' }), 'Tea')
    await page.user.click(screen.getByRole('button', { name: way }))
    expect(change).toHaveBeenCalledWith({ text: 'It rained.\n\nOne small next thing: Tea\n' })
  },
)
