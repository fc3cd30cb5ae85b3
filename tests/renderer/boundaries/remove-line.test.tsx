import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { useRemoveLine } from '../../../renderer/features/boundaries/use-remove-line.tsx'
import { boundariesWords } from '../../../renderer/words/boundaries.ts'
import { makeBoundary } from '../../core/boundaries/make-boundary.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = boundariesWords.remove

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function Remove({ line }: { readonly line: Boundary }): React.ReactNode {
  const { ask, dialog } = useRemoveLine()
  return (
    <>
      <button type="button" onClick={() => ask(line)}>
        Delete it
      </button>
      {dialog}
    </>
  )
}

async function asked(part: Partial<Boundary>): Promise<string | null> {
  page = openFakePage(<Remove line={makeBoundary({ whose: 'mine', ...part })} />, makeFakeBridge())
  await page.user.click(screen.getByRole('button', { name: 'Delete it' }))
  return (await screen.findByRole('alertdialog')).textContent
}

it('of a line of mine it is said that what it closed opens again', async () => {
  expect(await asked({ firmness: 'firm', rulesOut: ['calls'] })).toContain(words.opens)
})

it.each([
  ['was lifted', { liftedOn: '2026-03-02' }],
  ['is flexible', { firmness: 'flexible' as const }],
  ['rules nothing out', { rulesOut: [] }],
])('but not where it %s', async (_, part) => {
  expect(await asked({ firmness: 'firm', ...part })).not.toContain(words.opens)
})
