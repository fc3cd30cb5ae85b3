import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import type { GoalOrigin } from '../../../renderer/bridge/commands.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { BegunGoals } from '../../../renderer/features/growth/BegunGoals.tsx'
import { GoalForm } from '../../../renderer/features/growth/GoalForm.tsx'
import { growthWords } from '../../../renderer/words/growth.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const START = blankGoal('2026-11-23')
const ORIGIN = { issueId: 'issue-0001' }

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  cleanup()
  forgetLeft()
})

it('one that comes from an issue and was left half-written is offered where goals begin', async () => {
  const form = <GoalForm goal={null} start={START} origin={ORIGIN} onClose={() => undefined} />
  page = openFakePage(form, makeFakeBridge())
  await page.user.type(screen.getByRole('textbox', { name: growthWords.form.title }), 'Listen first')
  cleanup()
  const gone: GoalOrigin[] = []
  page = openFakePage(<BegunGoals onGoOn={(origin) => gone.push(origin)} />, makeFakeBridge())
  await page.user.click(screen.getByRole('button', { name: growthWords.goals.goOnWith('Listen first') }))
  expect(gone).toEqual([ORIGIN])
})

it('a goal without a title has the focus in its title, with the reason', async () => {
  const form = <GoalForm goal={null} start={START} origin={{}} onClose={() => undefined} />
  page = openFakePage(form, makeFakeBridge())
  await page.user.click(screen.getByRole('button', { name: growthWords.form.saveNew }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: growthWords.form.title }))
  expect(screen.getByText(growthWords.form.titleError)).toBeTruthy()
})
