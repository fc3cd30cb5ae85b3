import { describe, expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp as openProgram, type AppInTest } from '../../support/open-app.ts'

const choices = { ...defaultChoices('self', '2026-03-02'), howItWas: 'I was quick.', from: '2026-01-01' }

/** With a page that has nothing to save at a lock. */
async function openApp(): Promise<AppInTest> {
  const program = await openProgram()
  program.app.listen(({ name }) => {
    if (name === 'vault.locking') void program.app.call('vault.flushed', { saved: true })
  })
  return program
}

type Way = readonly [string, (program: AppInTest) => Promise<unknown>]

const summary = async (program: AppInTest): Promise<unknown> => {
  await program.get('growth.addGoal', { ...blankGoal('2026-02-16'), title: 'Ask first' })
  return program.call('summary.save', { choices, format: 'md' })
}

const entries = async (program: AppInTest): Promise<unknown> => {
  const draft = draftWith({ text: 'One.', keepPrivate: false })
  const { row } = await program.get('journal.write', { id: null, shown: [], draft })
  return program.call('journal.export', { ids: [row.id], withPrivate: false })
}

const WAYS: readonly Way[] = [
  ['a document', summary],
  ['entries', entries],
]

describe('a dialog that is open while the journal locks', () => {
  test.each(WAYS)('writes nothing of %s, and says so on the locked page', async (_, save) => {
    const program = await openApp()
    program.ports.dialogs.meanwhile = () => program.app.lock('idle')
    expect(await save(program)).toEqual({ ok: false, error: { code: 'vault/locked' } })
    const names = program.heard.map(({ name }) => name)
    expect(names.slice(names.indexOf('vault.locked'))).toEqual(['vault.locked', 'vault.nothingSaved'])
  })

  test.each(WAYS)('that was cancelled has nothing to say of %s', async (_, save) => {
    const program = await openApp()
    program.ports.dialogs.answer = { kind: 'cancelled' }
    program.ports.dialogs.meanwhile = () => program.app.lock('idle')
    await save(program)
    expect(program.heard.map(({ name }) => name)).not.toContain('vault.nothingSaved')
  })
})

test('an engine that was made ready while the preview was looked at rests once the journal locks', async () => {
  const program = await openApp()
  await program.get('summary.preview', choices)
  expect(program.ports.documents.isPrepared).toBe(true)
  await program.app.lock('idle')
  expect(program.ports.documents.isPrepared).toBe(false)
})
