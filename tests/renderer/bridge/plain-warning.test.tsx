import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PaperDialog } from '../../../renderer/bridge/paper/PaperDialog.tsx'
import { ExportDialog } from '../../../renderer/features/journal/many/ExportDialog.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null

afterEach(() => page?.close())

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

describe('VF-20 before anything is written in plain, it is said that the file is not encrypted', () => {
  it('in the dialog that saves entries, which writes nothing until its button is pressed', async () => {
    const bridge = makeFakeBridge({
      handlers: {
        'journal.chosen': () => ({
          ok: true,
          value: { entries: 2, afraidOrHurt: 0, keptPrivate: 0, tags: [] },
        }),
        'journal.export': () => ({
          ok: true,
          value: { outcome: 'saved', fileName: 'entries.md', count: 2, heldBack: 0 },
        }),
      },
    })
    let isOpen = true
    page = openFakePage(
      <ExportDialog ids={['entry-aa', 'entry-bb']} onClose={() => (isOpen = false)} />,
      bridge,
    )
    const warning = await screen.findByText('The file is not encrypted. Anyone who can open it can read it.')
    const save = screen.getByRole('button', { name: 'Choose where to save' })
    expect(follows(warning, save)).toBe(true)
    const asked = (): readonly string[] => bridge.asked.map(({ name }) => name)
    expect(asked()).not.toContain('journal.export')
    await page.user.click(save)
    await waitFor(() => expect(isOpen).toBe(false))
    expect(asked().filter((name) => name === 'journal.export')).toHaveLength(1)
  })

  it('in the dialog that saves a page, and that a password does not bring it under the journal’s lock', async () => {
    const saved: unknown[] = []
    const document = {
      title: 'Plan',
      period: '',
      form: 'paper' as const,
      blocks: [{ kind: 'heading' as const, level: 2 as const, text: 'Signs' }],
    }
    const dialog = (
      <PaperDialog
        title="Plan"
        document={document}
        empty=""
        error={null}
        isBusy={false}
        onSave={(wish) => saved.push(wish)}
        onClose={() => undefined}
      />
    )
    page = openFakePage(dialog, makeFakeBridge())
    const warning = await screen.findByText(/leaves the protection of the app. It is not encrypted/)
    const save = screen.getByRole('button', { name: 'Save as PDF' })
    expect(follows(warning, save)).toBe(true)
    expect(saved).toEqual([])
    await page.user.click(screen.getByRole('checkbox', { name: 'Lock the PDF with a password' }))
    await screen.findByText(/Whoever has it and its password can read it/)
    expect(save.hasAttribute('disabled')).toBe(true)
    await page.user.click(screen.getByRole('checkbox', { name: 'Lock the PDF with a password' }))
    await page.user.click(save)
    expect(saved).toEqual([{ paper: 'a4', password: null }])
  })
})
