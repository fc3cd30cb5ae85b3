import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { PullEnd } from '../../../renderer/features/space/PullEnd.tsx'
import { canUndo, clearToasts } from '../../../renderer/ui/Toast.tsx'
import { pullWords } from '../../../renderer/words/pulls.ts'
import { makeUrge } from '../../core/space/make-space.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const none = (): void => undefined

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  clearToasts()
  cleanup()
})

it('a plan that is offered after a pull is nothing that the key for undo presses', async () => {
  const urge = makeUrge()
  const bridge = makeFakeBridge({ handlers: { 'space.endUrge': () => ok(urge) } })
  page = openFakePage(
    <PullEnd urge={urge} plans={[]} onPlan={none} onContact={none} onClose={none} />,
    bridge,
  )
  await page.user.click(screen.getByRole('radio', { name: /^4/ }))
  await page.user.click(screen.getByRole('button', { name: pullWords.pull.keep }))
  expect(await screen.findByRole('button', { name: pullWords.pull.makePlan })).toBeTruthy()
  expect(canUndo()).toBe(false)
})
