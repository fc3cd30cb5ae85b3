import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract, type CallName } from '../../../core/contract.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { LETTER_KINDS, type LetterKind } from '../../../core/outcome/outcome-kinds.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { draftWith } from '../../support/entries.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const SECRET = 'heronpaper'

/** What the tests do step by step themselves, for it opens or removes what is sealed. */
const BY_HAND: readonly CallName[] = [
  'outcome.openLetterEarly',
  'outcome.openEarly',
  'outcome.reopen',
  'outcome.removeLetter',
  'outcome.removeAll',
  'outcome.seal',
  'outcome.archive',
  'journal.trash',
  'journal.restore',
  'journal.erase',
]
const CALLS = Object.keys(contract).filter(isWalked)
/** Calls that must really have answered, or the walk has proved nothing. */
const MUST_ANSWER = [
  'outcome.board',
  'review.search',
  'search.find',
  'journal.page',
  'summary.preview',
  'summary.save',
  'summary.text',
]

function isWalked(name: string): name is CallName {
  return !name.startsWith('vault.') && !BY_HAND.some((each) => each === name)
}

/** Inputs of many shapes; each call takes those that its contract accepts. */
function inputs(ids: readonly string[]): readonly unknown[] {
  const sections = [...SUMMARY_SECTIONS]
  const choices = { ...defaultChoices('self', TODAY), sections, howItIs: 'Calm.' }
  const draft = { kind: 'thank_you', text: 'Other words.' }
  return [
    undefined,
    { text: SECRET, filter: {}, offset: 0, limit: 20 },
    { text: '', filter: {}, offset: 0, limit: 20 },
    ...[SECRET, '', 'kind:letters', 'step:outcome', `${SECRET}x`, '-nothing'].map((text) => ({
      text,
      kind: null,
      offset: 0,
      limit: 20,
    })),
    { text: SECRET, kind: 'letters', offset: 0, limit: 20 },
    { filter: {}, offset: 0, limit: 20 },
    { filter: { step: 'outcome' }, offset: 0, limit: 20 },
    choices,
    { choices, format: 'md' },
    { choices, format: 'html' },
    { choices, format: 'txt' },
    { from: '2026-01-01', to: TODAY },
    { day: TODAY },
    { day: '2026-02-23' },
    { year: 2026 },
    { kind: 'week', day: '2026-02-23' },
    { before: null, limit: 20 },
    { ids, withPrivate: true },
    { ids },
    ...ids.flatMap((id) => [
      { id },
      { id, filter: {} },
      { id, draft, sealUntil: null },
      { id, draft, sealUntil: '2030-01-01' },
      { token: id },
      { filter: { linkedTo: id }, offset: 0, limit: 20 },
    ]),
  ]
}

/** Everything the program says in answer to every call it knows. */
async function walk(program: AppInTest, ids: readonly string[]): Promise<string> {
  const said: string[] = []
  const answered = new Set<string>()
  for (const name of CALLS) {
    for (const input of inputs(ids)) {
      if (!contract[name].input.safeParse(input).success) continue
      const answer = await program.app.call(name, input)
      said.push(`${name} ${JSON.stringify(answer)}`)
      if (JSON.stringify(answer).includes('"ok":true')) answered.add(name)
    }
  }
  for (const name of MUST_ANSWER) expect(answered).toContain(name)
  for (const { bytes } of program.ports.dialogs.asked) said.push(new TextDecoder().decode(bytes))
  return [...said, JSON.stringify(program.heard)].join('\n')
}

async function sealedLetter(program: AppInTest, kind: LetterKind, days: number): Promise<string> {
  const draft = { kind, text: `Dear me, ${SECRET} and more.` }
  const { id } = await program.get('outcome.addLetter', { draft, sealUntil: addDays(TODAY, days) })
  return id
}

describe('before its day no call of the contract gives a word of a sealed letter', () => {
  test('whatever is asked, and whatever is done with it but opening it', async () => {
    const program = await openApp()
    const id = await sealedLetter(program, 'to_me_in_a_year', 365)
    expect(await walk(program, [id])).not.toContain(SECRET)
    const { token } = await program.get('outcome.removeLetter', { id })
    expect(JSON.stringify(token)).not.toContain(SECRET)
    expect(await walk(program, [id])).not.toContain(SECRET)
    expect(await program.call('outcome.putBack', { token })).toEqual({ ok: true, value: null })
    expect(await walk(program, [id])).not.toContain(SECRET)
    await program.get('outcome.openLetterEarly', { id })
    expect(await program.get('outcome.letter', { id })).toMatchObject({
      text: `Dear me, ${SECRET} and more.`,
    })
  })

  test('for any kind, any day of the seal and any day it is asked on', { timeout: 60_000 }, async () => {
    const cases = fc.record({
      kind: fc.constantFrom(...LETTER_KINDS),
      until: fc.integer({ min: 1, max: 500 }),
      later: fc.integer({ min: 0, max: 600 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ kind, until, later }) => {
        const clock = new HandClock()
        const program = await openApp({ clock })
        const id = await sealedLetter(program, kind, until)
        jump(clock, later)
        const said = await walk(program, [id])
        if (later < until) expect(said).not.toContain(SECRET)
        else expect(said).toContain(SECRET)
      }),
      { numRuns: 12 },
    )
  })

  test('nor of anything else in the step while the whole of it is sealed', async () => {
    const program = await openApp()
    const { get } = program
    const draft = {
      firstDay: SECRET,
      firstMonth: SECRET,
      whoITell: SECRET,
      staysGood: [SECRET],
      wouldLearn: SECRET,
    }
    await get('outcome.editScenario', { kind: 'friends', draft })
    await get('outcome.setNextStep', { area: 'home', nextSmallStep: SECRET })
    await get('outcome.readNote', undefined)
    await get('outcome.editAgreement', { whatDiffers: [SECRET], howWeArgue: SECRET, review: null })
    await get('outcome.editClosing', { thank: SECRET, keep: SECRET, letGo: SECRET })
    const { id } = await get('outcome.addLetter', {
      draft: { kind: 'thank_you', text: SECRET },
      sealUntil: null,
    })
    expect(await walk(program, [])).toContain(SECRET)
    program.ports.dialogs.asked.length = 0
    await get('outcome.seal', { until: addDays(TODAY, 100) })
    expect(await walk(program, [id])).not.toContain(SECRET)
    const { token } = await get('outcome.removeAll', undefined)
    expect(await walk(program, [id, token])).not.toContain(SECRET)
    await get('outcome.putBack', { token })
    expect(await walk(program, [id])).not.toContain(SECRET)
  })
})

const AT = '2026-02-23T10:00'
const sealedEntry = async ({ get, ports }: AppInTest): Promise<string> => {
  const words = { title: SECRET, text: SECRET, tags: [SECRET], at: AT, moodBefore: 1, keepPrivate: false }
  const draft = draftWith({ ...words, step: 'outcome', starred: true })
  const { row } = await get('journal.write', { id: null, shown: [], draft })
  await get('journal.write', { id: null, shown: [], draft: draftWith({ at: AT, moodBefore: 5 }) })
  await ports.clock.move(1000)
  return row.id
}
const moodsIn = async ({ get }: AppInTest): Promise<unknown[]> => {
  const [from, to] = ['2026-02-01', TODAY]
  const days = await get('moods.days', { from, to })
  const year = await get('review.year', { year: 2026 })
  const week = await get('review.period', { kind: 'week', day: '2026-02-23' })
  const { entries, mood } = await get('insights.changes', { from, to })
  return [days[0]?.mean, year[0]?.mood, week.moods[0]?.mean, mood?.days[0]?.mean, entries.count]
}

describe('before its day no call of the contract gives a word, a tag or a mood of an entry of the sealed step', () => {
  test('whatever is asked, and all of it again from the day on', async () => {
    const program = await openApp()
    const { get, call, ports } = program
    const id = await sealedEntry(program)
    expect(await moodsIn(program)).toEqual([3, 3, 3, 3, 2])
    expect(await walk(program, [id])).toContain(SECRET)
    ports.dialogs.asked.length = 0
    await get('outcome.seal', { until: addDays(TODAY, 100) })
    expect(program.heard).toContainEqual({ name: 'changed', feature: 'journal' })
    program.heard.length = 0
    expect(await walk(program, [id])).not.toContain(SECRET)
    expect(await moodsIn(program)).toEqual([5, 5, 5, 5, 1])
    expect(await get('journal.counts', undefined)).toMatchObject({ entries: 1, starred: 0 })
    expect(await call('journal.entry', { id })).toMatchObject({ error: { code: 'outcome/sealed' } })
    await get('outcome.openEarly', undefined)
    expect(await moodsIn(program)).toEqual([3, 3, 3, 3, 2])
    expect(await walk(program, [id])).toContain(SECRET)
  })

  test('also while entries go on being written, starred and deleted around it', async () => {
    const program = await openApp()
    const { get, ports } = program
    const id = await sealedEntry(program)
    await get('outcome.seal', { until: addDays(TODAY, 100) })
    expect(await moodsIn(program)).toEqual([5, 5, 5, 5, 1])
    await ports.clock.move(1000)
    const draft = draftWith({ at: AT, moodBefore: 4, step: 'outcome' })
    // Written since, so it is no part of what was sealed.
    const { row } = await get('journal.write', { id: null, shown: [], draft })
    expect(await moodsIn(program)).toEqual([4.5, 4.5, 4.5, 4.5, 2])
    await get('journal.star', { id: row.id, starred: true })
    await get('journal.many', { ids: [row.id, id], deed: { kind: 'tag', on: ['walks'], off: [] } })
    expect(await get('journal.tags', undefined)).toEqual([{ tag: 'walks', count: 1 }])
    await get('journal.trash', { ids: [row.id] })
    expect(await moodsIn(program)).toEqual([5, 5, 5, 5, 1])
    expect(await walk(program, [id])).not.toContain(SECRET)
  })

  test('an entry kept private is the person’s own, and counts', async () => {
    const program = await openApp()
    const draft = draftWith({ at: AT, moodBefore: 2, keepPrivate: true })
    await program.get('journal.write', { id: null, shown: [], draft })
    expect(await moodsIn(program)).toEqual([2, 2, 2, 2, 1])
  })
})

/** The day changes with nobody's timer ringing, so that the journal stays open. */
function jump(clock: HandClock, days: number): void {
  const now = clock.now()
  clock.now = () => now + days * 86_400_000
}
