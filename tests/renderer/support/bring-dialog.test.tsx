import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { BringDialog } from '../../../renderer/features/support/step/BringDialog.tsx'
import { supportStepWords } from '../../../renderer/words/support-step.ts'
import { makeRow } from '../../core/review/make-row.ts'
import { makeSession } from '../../core/support/make-support.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = supportStepWords.bring

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

it('says that there are more starred entries, shows them, and keeps what was ticked', async () => {
  const all = Array.from({ length: 60 }, (_, at) => makeRow({ id: `entry-${at}`, title: `Entry ${at}` }))
  const bridge = makeFakeBridge({
    handlers: {
      'journal.page': ({ limit }) => ok({ total: all.length, rows: all.slice(0, limit), twofold: [] }),
    },
  })
  page = openFakePage(<BringDialog session={makeSession()} onClose={() => undefined} />, bridge)
  await page.user.click(await screen.findByRole('checkbox', { name: 'Entry 3' }))
  expect(screen.getByText(words.shown(50, 60))).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: 'Entry 59' })).toBeNull()
  await page.user.click(screen.getByRole('button', { name: words.more }))
  expect(await screen.findByRole('checkbox', { name: 'Entry 59' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: words.more })).toBeNull()
  expect(screen.getByRole('checkbox', { name: 'Entry 3', checked: true })).toBeTruthy()
})
