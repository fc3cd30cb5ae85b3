import { expect, test } from 'vitest'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const DAY = 86_400_000
const scenario = {
  firstDay: 'I swim.',
  firstMonth: 'Quiet.',
  whoITell: 'Marta',
  staysGood: ['the piano'],
  wouldLearn: 'To ask first.',
}
const letter = { kind: 'to_me_in_a_year', text: 'Do you still play?' } as const

/** Days go by; the journal locks itself on the way. */
async function daysGoBy({ ports, get }: AppInTest, days: number): Promise<void> {
  await ports.clock.move(days * DAY)
  const { state } = await get('vault.status', undefined)
  if (state !== 'open') await get('vault.unlock', { passphrase: PASSPHRASE })
}

test('five scenarios stand blank and equal from day one, and eight areas', async () => {
  const { get } = await openApp()
  const { scenarios, areas, letters, standing } = await get('outcome.board', undefined)
  expect(scenarios.map(({ kind }) => kind)).toEqual([
    'together_again',
    'friends',
    'apart_in_peace',
    'no_contact',
    'long_unknown',
  ])
  const fields = new Set(scenarios.map((each) => Object.keys(each).join()))
  expect(fields.size).toBe(1)
  expect(areas).toHaveLength(8)
  expect(letters).toEqual([])
  expect(standing).toEqual({ fate: 'open', since: null, until: null, openings: [] })
})

test('what is written and said is kept, and the page hears of it', async () => {
  const { get, heard } = await openApp()
  await get('outcome.editScenario', { kind: 'friends', draft: scenario })
  await get('outcome.rateScenarios', {
    day: '2026-02-01',
    ratings: [
      { kind: 'friends', rating: 3 },
      { kind: 'no_contact', rating: 1 },
    ],
  })
  await get('outcome.rateScenarios', { day: TODAY, ratings: [{ kind: 'friends', rating: 6 }] })
  await get('outcome.rateAreas', { day: TODAY, ratings: [{ area: 'body', rating: 5 }] })
  await get('outcome.setNextStep', { area: 'body', nextSmallStep: ' Swim on Thursday ' })
  const { scenarios, areas } = await get('outcome.board', undefined)
  expect(scenarios[1]).toMatchObject({
    ...scenario,
    couldBeOk: [
      { day: '2026-02-01', rating: 3 },
      { day: TODAY, rating: 6 },
    ],
  })
  expect(scenarios[3]?.couldBeOk).toEqual([{ day: '2026-02-01', rating: 1 }])
  expect(areas[0]).toMatchObject({ nextSmallStep: 'Swim on Thursday', ratings: [{ rating: 5 }] })
  expect(heard).toContainEqual({ name: 'changed', feature: 'outcome' })
  await get('outcome.rateScenarios', { day: TODAY, ratings: [{ kind: 'friends', rating: null }] })
  expect((await get('outcome.board', undefined)).scenarios[1]?.couldBeOk).toHaveLength(1)
})

test('one wrong answer among several changes none', async () => {
  const { get, call } = await openApp()
  await get('boundaries.setStatus', { ...blankWish(TODAY), value: 'safety_victim' })
  const ratings = [
    { kind: 'friends', rating: 4 },
    { kind: 'together_again', rating: 4 },
  ] as const
  const mixed = { day: TODAY, ratings: [...ratings] }
  expect(await call('outcome.rateScenarios', mixed)).toMatchObject({ error: { code: 'outcome/hidden' } })
  const ahead = { day: '2026-03-03', ratings: [ratings[0]] }
  expect(await call('outcome.rateScenarios', ahead)).toMatchObject({ error: { code: 'input/invalid' } })
  const { scenarios } = await get('outcome.board', undefined)
  expect(scenarios.every(({ couldBeOk }) => couldBeOk.length === 0)).toBe(true)
})

test.each(['safety_victim', 'safety_own'] as const)(
  '%s hides what is about being together again, and main refuses it',
  async (value) => {
    const { get, call } = await openApp()
    await get('outcome.editScenario', { kind: 'together_again', draft: scenario })
    await get('outcome.readNote', undefined)
    await get('boundaries.setStatus', { ...blankWish(TODAY), value })
    const { scenarios, agreement } = await get('outcome.board', undefined)
    expect(scenarios.map(({ kind }) => kind)).not.toContain('together_again')
    expect(scenarios).toHaveLength(4)
    expect(agreement).toBeNull()
    const hidden = { ok: false, error: { code: 'outcome/hidden' } }
    expect(await call('outcome.editScenario', { kind: 'together_again', draft: scenario })).toEqual(hidden)
    expect(await call('outcome.readNote', undefined)).toEqual(hidden)
    const draft = { whatDiffers: [], howWeArgue: '', review: null }
    expect(await call('outcome.editAgreement', draft)).toEqual(hidden)
    await get('outcome.editScenario', { kind: 'no_contact', draft: scenario })
  },
)

test('a no hides nothing of it: all five are still there to rehearse', async () => {
  const { get } = await openApp()
  await get('boundaries.setStatus', { ...blankWish(TODAY), value: 'said_no' })
  expect((await get('outcome.board', undefined)).scenarios).toHaveLength(5)
})

test('a sealed letter is opened on purpose, on its day, or not at all', async () => {
  const program = await openApp()
  const { get, call } = program
  const { id } = await get('outcome.addLetter', { draft: letter, sealUntil: '2026-03-12' })
  expect(await call('outcome.letter', { id })).toEqual({ ok: false, error: { code: 'outcome/sealed' } })
  expect(await call('outcome.editLetter', { id, draft: letter, sealUntil: null })).toMatchObject({
    ok: false,
  })
  await daysGoBy(program, 9)
  expect(await call('outcome.letter', { id })).toMatchObject({ ok: false })
  await daysGoBy(program, 1)
  expect(await get('outcome.letter', { id })).toEqual(letter)
  await get('outcome.editLetter', { id, draft: letter, sealUntil: '2026-05-01' })
  await get('outcome.openLetterEarly', { id })
  expect(await get('outcome.letter', { id })).toEqual(letter)
  expect((await get('outcome.board', undefined)).letters[0]).toMatchObject({
    isSealed: false,
    openings: ['2026-03-12'],
  })
})

test('a removed letter comes back as it was, sealed, and not over what stands', async () => {
  const { get, call } = await openApp()
  const { id } = await get('outcome.addLetter', { draft: letter, sealUntil: '2026-06-01' })
  const { token } = await get('outcome.removeLetter', { id })
  expect((await get('outcome.board', undefined)).letters).toEqual([])
  await get('outcome.putBack', { token })
  await get('outcome.putBack', { token })
  expect((await get('outcome.board', undefined)).letters).toMatchObject([{ id, isSealed: true, begins: '' }])
  expect(await call('outcome.putBack', { token: 'nothing-like-it' })).toMatchObject({ ok: false })
})

test('archived it is read and not written in; reopened it goes on', async () => {
  const { get, call } = await openApp()
  const { id } = await get('outcome.addLetter', { draft: letter, sealUntil: null })
  await get('outcome.editClosing', { thank: 'The soup.', keep: 'The piano.', letGo: 'The wall.' })
  await get('outcome.archive', undefined)
  const archived = { ok: false, error: { code: 'outcome/archived' } }
  expect(await call('outcome.editScenario', { kind: 'friends', draft: scenario })).toEqual(archived)
  expect(await call('outcome.rateAreas', { day: TODAY, ratings: [{ area: 'home', rating: 1 }] })).toEqual(
    archived,
  )
  expect(await call('outcome.addLetter', { draft: letter, sealUntil: null })).toEqual(archived)
  expect(await call('outcome.removeLetter', { id })).toEqual(archived)
  expect(await call('outcome.editClosing', { thank: '', keep: '', letGo: '' })).toEqual(archived)
  expect(await get('outcome.letter', { id })).toEqual(letter)
  const { standing, closing } = await get('outcome.board', undefined)
  expect(standing).toMatchObject({ fate: 'archived', since: TODAY })
  expect(closing).toMatchObject({ thank: 'The soup.' })
  await get('outcome.reopen', undefined)
  await get('outcome.editScenario', { kind: 'friends', draft: scenario })
})

test('sealed it shows only that it is, until its day or until it is opened on purpose', async () => {
  const program = await openApp()
  const { get, call } = program
  await get('outcome.editScenario', { kind: 'friends', draft: scenario })
  const { id } = await get('outcome.addLetter', { draft: letter, sealUntil: null })
  await get('outcome.seal', { until: '2026-03-12' })
  const shut = await get('outcome.board', undefined)
  expect(shut).toEqual({
    standing: { fate: 'sealed', since: TODAY, until: '2026-03-12', openings: [] },
    scenarios: [],
    areas: [],
    letters: [],
    agreement: null,
    closing: null,
  })
  expect(await call('outcome.letter', { id })).toMatchObject({ error: { code: 'outcome/sealed' } })
  expect(await call('outcome.openLetterEarly', { id })).toMatchObject({ error: { code: 'outcome/sealed' } })
  expect(await call('outcome.reopen', undefined)).toMatchObject({ error: { code: 'outcome/sealed' } })
  await daysGoBy(program, 1)
  await get('outcome.openEarly', undefined)
  const open = await get('outcome.board', undefined)
  expect(open.standing).toMatchObject({ fate: 'archived', openings: ['2026-03-03'] })
  expect(open.scenarios[1]).toMatchObject(scenario)
})

test('deleted, everything of the step is gone but entries and the word about it; undo brings it back', async () => {
  const { get } = await openApp()
  const entry = draftWith({ step: 'outcome', text: 'A first day for each.' })
  await get('journal.write', { id: null, shown: [], draft: entry })
  await get('steps.say', { step: 'outcome', state: 'settled_for_now' })
  await get('outcome.editScenario', { kind: 'friends', draft: scenario })
  await get('outcome.rateAreas', { day: TODAY, ratings: [{ area: 'home', rating: 4 }] })
  await get('outcome.addLetter', { draft: letter, sealUntil: '2026-06-01' })
  await get('outcome.editClosing', { thank: 'The soup.', keep: '', letGo: '' })
  const before = await get('outcome.board', undefined)
  const { token } = await get('outcome.removeAll', undefined)
  const gone = await get('outcome.board', undefined)
  expect(gone.letters).toEqual([])
  expect(gone.scenarios[1]).toMatchObject({ firstDay: '', couldBeOk: [] })
  expect(gone.closing).toEqual({ thank: '', keep: '', letGo: '' })
  expect((await get('journal.counts', undefined)).entries).toBe(1)
  const steps = await get('steps.list', undefined)
  expect(steps.at(-1)).toEqual({ step: 'outcome', state: 'settled_for_now', entries: 1 })
  await get('outcome.setNextStep', { area: 'body', nextSmallStep: 'Sleep.' })
  await get('outcome.putBack', { token })
  const { areas, ...back } = await get('outcome.board', undefined)
  const { areas: _areas, ...was } = before
  expect(back.letters).toEqual(was.letters)
  expect(back.scenarios[1]).toEqual(was.scenarios[1])
  expect(back.closing).toEqual(was.closing)
  expect(areas[0]).toMatchObject({ nextSmallStep: 'Sleep.' })
  expect(areas[3]?.ratings).toEqual([{ day: TODAY, rating: 4 }])
})
