import { expect, test } from 'vitest'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import { draftWith } from '../../support/entries.ts'
import { numbersChange } from '../../../core/support/helpline-words.ts'
import { HELPLINES_CHECKED } from '../../../core/support/helplines.data.ts'
import { openApp } from '../../support/open-app.ts'

const SESSION = { personId: null, withWhom: 'Ruth', next: null }

test('the page for a session has what is still to be said, and nothing of a private entry', async () => {
  const { get, call, ports } = await openApp()
  const { row } = await get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ text: 'hidden heron' }),
  })
  const before = await get('support.addSession', { ...SESSION, day: '2026-02-10', tookAway: 'Ask once.' })
  await get('support.addTry', { id: before.id, text: 'One evening alone' })
  const { id } = await get('support.addSession', { ...SESSION, day: '2026-03-10', tookAway: '' })
  const brought = await get('support.bring', {
    id,
    items: [
      { text: 'hidden heron', entryId: row.id },
      { text: 'Where to live', entryId: null },
      { text: 'Was talked about', entryId: null },
    ],
  })
  await get('support.changeBrought', { id, itemId: brought.bring[2]?.id ?? '', part: { isDone: true } })
  const { document, keptOut } = await get('support.sessionSheet', { id })
  const said = JSON.stringify(document)
  for (const words of ['Where to live', 'One evening alone', 'Ask once.']) expect(said).toContain(words)
  expect(said).not.toMatch(/heron|Was talked about|Ruth/)
  expect(keptOut).toBe(1)

  expect(await get('support.saveSessionSheet', { id, paper: 'letter' })).toMatchObject({ outcome: 'saved' })
  expect(ports.dialogs.asked.at(-1)?.suggestedName).toMatch(/^notes-\d{4}-\d\d-\d\d\.pdf$/)
  expect(ports.dialogs.lastText()).not.toContain('heron')
  const gone = { id: 'nobody00', paper: 'a4' } as const
  expect(await call('support.saveSessionSheet', gone)).toEqual({
    ok: false,
    error: { code: 'record/not-found' },
  })
})

test('nor has it what came from an entry tied to fear or hurt, though that is not kept private', async () => {
  const { get } = await openApp()
  const title = 'That night'
  const card = await get('issues.capture', { title, seen: '', entryId: null })
  const draft = { ...EMPTY_DRAFT, title, wasAfraidOrHurt: true }
  await get('issues.edit', { id: card.id, draft, lookedCloser: false })
  const { row } = await get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({
      text: 'He stood there.',
      keepPrivate: false,
      links: [{ kind: 'issue', id: card.id }],
    }),
  })
  const { id } = await get('support.addSession', { ...SESSION, day: '2026-03-10', tookAway: '' })
  await get('support.bring', {
    id,
    items: [
      { text: 'the door', entryId: row.id },
      { text: 'Where to live', entryId: null },
    ],
  })
  const { document, keptOut } = await get('support.sessionSheet', { id })
  expect(JSON.stringify(document)).toContain('Where to live')
  expect(JSON.stringify(document)).not.toContain('the door')
  expect(keptOut).toBe(1)
})

test('a session begins with what is to be brought to it, each thing once', async () => {
  const { get } = await openApp()
  const bring = ['The evenings', 'Sleep', 'Sleep'].map((text) => ({ text, entryId: null }))
  const session = await get('support.addSession', { ...SESSION, day: '2026-03-10', tookAway: '', bring })
  expect(session.bring.map(({ text, isDone }) => [text, isDone])).toEqual([
    ['The evenings', false],
    ['Sleep', false],
  ])
  expect(await get('support.sessions', undefined)).toEqual([session])
})

test('nor has it words that a private entry has as well, wherever they came from', async () => {
  const { get, ports } = await openApp()
  const draft = draftWith({ text: 'I sat in the car for an hour before work.' })
  await get('journal.write', { id: null, shown: [], draft })
  const before = await get('support.addSession', {
    ...SESSION,
    day: '2026-02-10',
    tookAway: 'Ask once. I sat in the car for an hour.',
  })
  await get('support.addTry', { id: before.id, text: 'In the car for an hour before work' })
  const { id } = await get('support.addSession', { ...SESSION, day: '2026-03-10', tookAway: '' })
  await get('support.bring', { id, items: [{ text: 'I sat in the car', entryId: null }] })
  const { document, keptOut } = await get('support.sessionSheet', { id })
  expect(document.blocks).toEqual([
    { kind: 'heading', level: 2, text: 'What I took away from the last time' },
    { kind: 'paragraph', runs: [{ text: 'Ask once.', style: 'plain' }] },
  ])
  expect(keptOut).toBe(3)
  await get('support.saveSessionSheet', { id, paper: 'a4' })
  expect(ports.dialogs.lastText()).not.toContain('the car')
})

test('the plan for a hard hour is printed, and an empty one is not', async () => {
  const { get, call, ports } = await openApp()
  expect(await call('support.saveHardHourSheet', { paper: 'a4' })).toEqual({
    ok: false,
    error: { code: 'export/nothing-chosen' },
  })
  const plan = { signs: ['I pace'], helps: [], people: ['My sister'], places: [], saferHere: [], reasons: [] }
  await get('support.setHardHour', plan)
  const { title, blocks } = await get('support.hardHourSheet', undefined)
  expect(title).toBe('When it is hard')
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
    'How I notice it coming',
    'Who I can call or go to',
  ])
  expect(await get('support.saveHardHourSheet', { paper: 'a4' })).toMatchObject({ outcome: 'saved' })
  expect(ports.dialogs.asked.at(-1)?.suggestedName).toBe('plan.pdf')
})

test('the plan for a hard hour ends with the numbers of the chosen country, as the person keeps them', async () => {
  const { get } = await openApp()
  const numbers = async (): Promise<string> => {
    const { blocks } = await get('support.hardHourSheet', undefined)
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Numbers to call')
    return at < 0 ? '' : JSON.stringify(blocks.slice(at))
  }
  await get('settings.changeJournal', { helplineCountry: 'Ireland' })
  const line = { country: 'Ireland', checked: null, replaces: null, isHidden: false }
  const ruth = {
    ...line,
    kind: 'crisis',
    name: 'Ruth’s practice',
    number: '555 0142',
    note: 'till six',
  } as const
  await get('support.addLine', ruth)
  await get('support.addLine', { ...ruth, name: 'Old line', checked: '2020-03-02' })
  const empty = { signs: [], helps: [], people: [], places: [], saferHere: [], reasons: [] }
  expect(await numbers()).toBe('')
  await get('support.setHardHour', { ...empty, people: ['My sister'] })
  const said = await numbers()
  for (const words of [
    '112 or 999',
    'Samaritans',
    '555 0142',
    'till six',
    numbersChange(HELPLINES_CHECKED),
  ]) {
    expect(said).toContain(words)
  }
  expect(said).not.toContain('Women’s Aid')
  expect(said).toMatch(/, looked up 2 March 2020, not looked up for \d\d+ months/)
  await get('settings.changeJournal', { helplineCountry: null })
  expect(await numbers()).toBe('')
})
