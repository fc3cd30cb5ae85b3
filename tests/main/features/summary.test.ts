import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp } from '../../support/open-app.ts'

const choices = { ...defaultChoices('self', '2026-03-02'), howItWas: 'I was quick.', from: '2026-01-01' }

test('the preview is the document that is saved, in all three forms', async () => {
  const { get, ports } = await openApp()
  await get('growth.addGoal', { ...blankGoal('2026-02-16'), title: 'Ask first' })
  const { document, candidates, words } = await get('summary.preview', choices)
  expect(document.title).toBe('Personal review, January to March')
  expect(candidates).toMatchObject([{ label: 'Ask first', section: 'goals' }])
  expect(words).toBeGreaterThan(10)

  ports.dialogs.answer = { kind: 'saved', fileName: 'mine.md' }
  expect(await get('summary.save', { choices, format: 'md' })).toEqual({
    outcome: 'saved',
    fileName: 'mine.md',
  })
  const { text: markdown } = await get('summary.text', { choices, format: 'md' })
  expect(ports.dialogs.lastText()).toBe(markdown)
  await get('summary.save', { choices, format: 'txt' })
  expect(ports.dialogs.lastText()).toBe((await get('summary.text', { choices, format: 'txt' })).text)
  await get('summary.save', { choices, format: 'html' })
  const html = ports.dialogs.lastText()
  expect(html).toContain('<h3 dir="auto">Ask first</h3>')
  await get('summary.save', { choices, format: 'pdf' })
  expect(ports.dialogs.lastText()).toContain(html)
  expect(ports.dialogs.asked.map((each) => each.suggestedName)).toEqual([
    'review-2026-03.md',
    'review-2026-03.txt',
    'review-2026-03.html',
    'review-2026-03.pdf',
  ])
})

test('what cannot be written is said', async () => {
  const { get, call, ports } = await openApp()
  const nothing = { ...choices, sections: [] }
  expect(await call('summary.text', { choices: nothing, format: 'md' })).toEqual({
    ok: false,
    error: { code: 'export/nothing-chosen' },
  })
  expect(await call('summary.save', { choices: nothing, format: 'pdf' })).toMatchObject({ ok: false })
  expect((await get('summary.preview', nothing)).words).toBe(0)
  ports.documents.fails = true
  expect(await call('summary.save', { choices, format: 'pdf' })).toEqual({
    ok: false,
    error: { code: 'export/pdf-failed' },
  })
  ports.dialogs.answer = { kind: 'refused', reason: 'EACCES' }
  expect(await call('summary.save', { choices, format: 'md' })).toEqual({
    ok: false,
    error: { code: 'disk/refused', reason: 'EACCES' },
  })
  ports.dialogs.answer = { kind: 'cancelled' }
  expect(await get('summary.save', { choices, format: 'md' })).toEqual({ outcome: 'cancelled' })
})

test.each([
  ['to', { from: '2026-01-01', to: '2026-03-03' }],
  ['to', { from: '2026-01-01', to: '9999-12-31' }],
  ['from', { from: '2026-03-02', to: '2026-03-01' }],
  ['from', { from: '0002-01-01', to: '2026-03-02' }],
])('a period of which %s is wrong is refused by every call: %o', async (field, period) => {
  const { get, call, ports } = await openApp()
  await get('growth.addGoal', { ...blankGoal('2026-02-16'), title: 'Ask first' })
  const wrong = { ...choices, ...period }
  const refused = { ok: false, error: { code: 'input/invalid', fields: [field] } }
  expect(await call('summary.preview', wrong)).toEqual(refused)
  expect(await call('summary.text', { choices: wrong, format: 'md' })).toEqual(refused)
  expect(await call('summary.save', { choices: wrong, format: 'md' })).toEqual(refused)
  expect(ports.dialogs.asked).toHaveLength(0)
})

test('private entries are counted and stay out', async () => {
  const { get } = await openApp()
  await get('journal.write', { id: null, shown: [], draft: draftWith({ text: 'hidden heron' }) })
  await get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ text: 'open otter', keepPrivate: false }),
  })
  const all = { ...choices, sections: ['journal' as const] }
  expect((await get('summary.preview', all)).keptOut).toEqual({
    privateEntries: 1,
    afraidOrHurtEntries: 0,
    afraidOrHurtCards: 0,
    sealedLetters: 0,
  })
  const { text: markdown } = await get('summary.text', { choices: all, format: 'md' })
  expect(markdown).toContain('open otter')
  expect(markdown).not.toContain('hidden heron')
})

test('for the other person main itself refuses unless contact is open and they agreed', async () => {
  const { get, call, ports } = await openApp()
  const forEx = { ...defaultChoices('ex', '2026-03-02'), howItIs: 'I ask first.' }
  const calls = [
    () => call('summary.preview', forEx),
    () => call('summary.text', { choices: forEx, format: 'md' }),
    () => call('summary.save', { choices: { ...forEx, theyAgreed: true }, format: 'html' }),
  ]
  for (const ask of calls) {
    expect(await ask()).toEqual({ ok: false, error: { code: 'summary/not-now', reason: 'closed' } })
  }
  await get('boundaries.setStatus', {
    value: 'open',
    since: '2026-03-01',
    source: 'they_said',
    theirWords: '',
    reviewNote: '',
    until: null,
    welcome: null,
    orderEnded: null,
    isInformed: true,
  })
  expect((await get('summary.preview', forEx)).document.blocks).toHaveLength(1)
  expect(await call('summary.save', { choices: forEx, format: 'html' })).toEqual({
    ok: false,
    error: { code: 'summary/not-now', reason: 'not_agreed' },
  })
  expect(ports.dialogs.asked).toHaveLength(0)
  expect(
    await get('summary.save', { choices: { ...forEx, theyAgreed: true }, format: 'html' }),
  ).toMatchObject({
    outcome: 'saved',
  })
})

test('a password is for a PDF alone, long enough, and never among the choices', async () => {
  const { call, ports } = await openApp()
  const invalid = { ok: false, error: { code: 'input/invalid', fields: ['password'] } }
  expect(await call('summary.save', { choices, format: 'md', password: 'copper lantern' })).toEqual(invalid)
  expect(await call('summary.save', { choices, format: 'pdf', password: 'copper' })).toEqual(invalid)
  expect(ports.dialogs.asked).toEqual([])
  expect(Object.keys(choices)).not.toContain('password')
  // The stand-in for the engine writes no file that could be locked: then nothing is written, rather than an open one.
  expect(await call('summary.save', { choices, format: 'pdf', password: 'copper lantern' })).toMatchObject({
    error: { code: 'export/pdf-failed' },
  })
  expect(ports.dialogs.asked).toEqual([])
})
