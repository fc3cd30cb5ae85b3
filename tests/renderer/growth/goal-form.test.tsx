import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { GoalForm } from '../../../renderer/features/growth/GoalForm.tsx'
import { growthWords } from '../../../renderer/words/growth.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  cleanup()
  forgetLeft()
})

it('a goal without a title has the focus in its title, with the reason', async () => {
  const form = <GoalForm goal={null} start={blankGoal('2026-11-23')} origin={{}} onClose={() => undefined} />
  page = openFakePage(form, makeFakeBridge())
  await page.user.click(screen.getByRole('button', { name: growthWords.form.saveNew }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: growthWords.form.title }))
  expect(screen.getByText(growthWords.form.titleError)).toBeTruthy()
})
