import { expect, test } from 'vitest'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { draftWith } from '../../support/entries.ts'
import { settled } from '../../support/hand-clock.ts'
import { PASSPHRASE, openApp, type AppInTest } from '../../support/open-app.ts'

const wish = (text: string, filter = {}) => ({ text, filter, offset: 0, limit: 20 })

async function write(
  program: AppInTest,
  ...parts: readonly Parameters<typeof draftWith>[0][]
): Promise<string[]> {
  const ids: string[] = []
  for (const part of parts) {
    const { row } = await program.get('journal.write', { id: null, shown: [], draft: draftWith(part) })
    ids.push(row.id)
  }
  return ids
}

async function lock({ app, get }: AppInTest): Promise<void> {
  const locked = app.lock('quit')
  await settled()
  await get('vault.flushed', { saved: true })
  await locked
}

test('search follows every change, in text, title and tags, and keeps out the trash', async () => {
  const program = await openApp()
  const [river, town] = await write(
    program,
    { title: 'By the river', text: 'We **walked** a long way.' },
    { text: 'Nothing but rain.', tags: ['town'] },
  )
  const found = await program.get('review.search', wish('walk'))
  expect(found).toMatchObject({ total: 1, isComplete: true, hits: [{ row: { id: river } }] })
  expect(found.hits[0]!.fragments).toEqual([{ text: 'We walked a long way.', marks: [[3, 9]] }])
  const inTitle = await program.get('review.search', wish('riv'))
  expect(inTitle.hits[0]!.title).toEqual({ text: 'By the river', marks: [[7, 12]] })
  expect((await program.get('review.search', wish('town'))).hits.map((hit) => hit.row.id)).toEqual([town])

  const { shown } = await program.get('journal.entry', { id: town! })
  await program.get('journal.write', { id: town!, shown, draft: draftWith({ text: 'Sun at last.' }) })
  expect((await program.get('review.search', wish('rain'))).total).toBe(0)
  expect((await program.get('review.search', wish('sun'))).total).toBe(1)

  await program.get('journal.trash', { ids: [river!] })
  expect((await program.get('review.search', wish('walk'))).total).toBe(0)
  expect((await program.get('review.search', wish('walk', { inTrash: true }))).total).toBe(1)
  await program.get('journal.erase', { ids: [river!] })
  expect((await program.get('review.search', wish('walk', { inTrash: true }))).total).toBe(0)
})

test('without words everything that passes the filter is there, newest first', async () => {
  const program = await openApp()
  const [old, young] = await write(
    program,
    { at: '2026-01-01T10:00' },
    { at: '2026-02-01T10:00', starred: true },
  )
  const all = await program.get('review.search', wish('  '))
  expect(all.hits.map((hit) => hit.row.id)).toEqual([young, old])
  expect((await program.get('review.search', wish('', { starred: true }))).total).toBe(1)
})

test('after unlock the index is built in slices, newest first, and says when it is whole', async () => {
  const program = await openApp()
  const drafts = [...manyEntries(250, '2026-03-01')].map((each) => each.draft)
  await Promise.all(drafts.map((draft) => program.get('journal.write', { id: null, shown: [], draft })))
  await lock(program)
  await program.get('vault.unlock', { passphrase: PASSPHRASE })
  const before = await program.get('review.search', wish('w'))
  expect(before.isComplete).toBe(false)
  const counts: number[] = []
  for (let slice = 0; slice < 6; slice += 1) {
    await program.ports.clock.move(0)
    await settled()
    counts.push((await program.get('review.search', wish('w'))).total)
  }
  expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
  const after = await program.get('review.search', wish('w'))
  expect(after.isComplete).toBe(true)
  expect(after.total).toBe(250)
})

test('a lock ends the building', async () => {
  const program = await openApp()
  const drafts = [...manyEntries(150, '2026-03-01')].map((each) => each.draft)
  await Promise.all(drafts.map((draft) => program.get('journal.write', { id: null, shown: [], draft })))
  await lock(program)
  await program.get('vault.unlock', { passphrase: PASSPHRASE })
  await lock(program)
  await program.ports.clock.move(0)
  expect(program.ports.log.lines).toEqual([])
})

test('the calendar counts entries and means moods; years and days follow', async () => {
  const program = await openApp()
  const [late, early] = await write(
    program,
    { at: '2025-05-04T20:00', moodBefore: 2, moodAfter: 4 },
    { at: '2025-05-04T08:00' },
    { at: '2026-02-01T10:00', moodAfter: 5 },
  )
  expect(await program.get('review.year', { year: 2025 })).toEqual([
    { day: '2025-05-04', entries: 2, mood: 3 },
  ])
  expect(await program.get('review.years', undefined)).toEqual([2026, 2025])
  const day = await program.get('review.onDay', { day: '2025-05-04' })
  expect(day.map((row) => row.id)).toEqual([early, late])
})

test('entries of a sealed step are on no day of the calendar and in no search until their day', async () => {
  const program = await openApp()
  const [, plain] = await write(
    program,
    { at: '2026-02-01T10:00', text: 'Heron here.', step: 'outcome' },
    { at: '2026-02-01T11:00', text: 'Heron there.' },
  )
  const shown = async (): Promise<unknown[]> => {
    const [year, day, period, ...found] = await Promise.all([
      program.get('review.year', { year: 2026 }),
      program.get('review.onDay', { day: '2026-02-01' }),
      program.get('review.period', { kind: 'week', day: '2026-02-01' }),
      ...['heron', 'kind:entries', ''].map((text) =>
        program.get('search.find', { text, kind: null, offset: 0, limit: 5 }),
      ),
    ])
    return [year[0]?.entries, day.length, period.entries, ...found.map(({ total }) => total)]
  }
  expect(await shown()).toEqual([2, 2, 2, 2, 2, 2])
  await program.get('outcome.seal', { until: '2026-09-01' })
  expect(await shown()).toEqual([1, 1, 1, 1, 1, 1])
  expect(await program.get('review.onDay', { day: '2026-02-01' })).toMatchObject([{ id: plain }])
})

test('On this day is off until chosen, and an entry sent away does not come back', async () => {
  const program = await openApp()
  const [year, half] = await write(program, { at: '2025-03-02T10:00' }, { at: '2025-09-02T10:00' })
  expect(await program.get('review.onThisDay', undefined)).toBeNull()
  await program.get('settings.changeJournal', { onThisDay: true })
  expect(await program.get('review.onThisDay', undefined)).toMatchObject({ row: { id: year }, monthsAgo: 12 })
  await program.get('review.neverAgain', { id: year! })
  expect(await program.get('review.onThisDay', undefined)).toMatchObject({ row: { id: half }, monthsAgo: 6 })
  expect((await program.get('settings.journal', undefined)).onThisDayHidden).toEqual([year])
})

test('a page from before is off until chosen, and stays away by entry, by tag and for a month', async () => {
  const program = await openApp()
  const text = 'Thirty words or so. '.repeat(8)
  const [one, two] = await write(
    program,
    { at: '2025-06-02T10:00', text, tags: ['Pool'] },
    { at: '2025-06-03T10:00', text, tags: ['Pool'] },
    { at: '2025-06-04T10:00', text, step: 'issues' },
    { at: '2025-06-05T10:00', text: `${text} Sam rang.` },
  )
  expect(await program.get('review.reflection', undefined)).toBeNull()
  await program.get('settings.changeJournal', { reflection: true, backNames: ['Sam'] })
  const first = (await program.get('review.reflection', undefined))!.id
  expect([one, two]).toContain(first)
  await program.get('review.restEntry', { id: first })
  const second = (await program.get('review.reflection', undefined))!.id
  expect([one, two].filter((id) => id !== first)).toEqual([second])
  await program.get('review.neverTag', { tag: 'pool' })
  expect(await program.get('review.reflection', undefined)).toBeNull()
  await program.get('settings.changeJournal', { backAboutThem: true })
  expect(await program.get('review.reflection', undefined)).not.toBeNull()
  expect(await program.app.call('review.restEntry', { id: 'nothing-here' })).toMatchObject({ ok: false })
})

test('taking back one of what was sent away leaves the later ones away', async () => {
  const program = await openApp()
  const [one, two] = await write(program, { tags: ['pool'] }, { tags: ['Home'] })
  for (const id of [one!, two!]) {
    await program.get('review.neverAgain', { id })
    await program.get('review.restEntry', { id })
  }
  for (const tag of ['Pool', 'home']) await program.get('review.neverTag', { tag })
  await program.get('review.bringBack', { kind: 'never', id: one! })
  await program.get('review.bringBack', { kind: 'rest', id: one! })
  await program.get('review.bringBack', { kind: 'tag', tag: 'pool' })
  expect(await program.get('settings.journal', undefined)).toMatchObject({
    onThisDayHidden: [two],
    backResting: [{ id: two }],
    backHiddenTags: ['home'],
  })
})

test('a week has its line, which can be changed, removed and put back', async () => {
  const program = await openApp()
  const week = '2026-02-23'
  await program.get('review.keepDigest', { week, text: 'Quiet.' })
  await program.get('review.keepDigest', { week, text: 'Quiet, mostly.' })
  const lines = async (): Promise<unknown> =>
    (await program.get('review.timeline', { before: null, limit: 8 })).weeks
  expect(await lines()).toEqual([{ monday: week, digest: 'Quiet, mostly.', rows: [] }])
  await program.get('review.removeDigest', { week })
  expect(await lines()).toEqual([])
  await program.get('review.putDigestBack', { week })
  expect(await lines()).toEqual([{ monday: week, digest: 'Quiet, mostly.', rows: [] }])
  const unknown = await program.app.call('review.putDigestBack', { week: '2026-01-05' })
  expect(unknown).toMatchObject({ ok: false, error: { code: 'record/not-found' } })
  expect(await program.app.call('review.keepDigest', { week: '2026-02-24', text: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'input/invalid', fields: ['week'] },
  })
  expect(await program.app.call('review.removeDigest', { week: '2026-01-05' })).toMatchObject({ ok: false })
})

test('a week tells what it held, and finds the review that was written about it', async () => {
  const program = await openApp()
  await write(program, { at: '2026-02-24T10:00', moodAfter: 5, title: 'The pool' })
  const [id] = await write(program, {
    at: '2026-02-28T20:00',
    mode: 'looking_back',
    tags: ['weekly review'],
  })
  const facts = await program.get('review.period', { kind: 'week', day: '2026-02-25' })
  expect(facts).toMatchObject({ from: '2026-02-23', to: '2026-03-01', entries: 2, written: { id } })
  expect(facts).toMatchObject({ moods: [{ day: '2026-02-24' }], good: { kind: 'entry', text: 'The pool' } })
  const month = await program.get('review.period', { kind: 'month', day: '2026-02-25' })
  expect(month).toMatchObject({ from: '2026-02-01', to: '2026-02-28', written: null })
})

test('two answers to one question months apart are offered as a pair', async () => {
  const program = await openApp()
  const prompt = 'What was nobody’s fault?'
  const [first, latest] = await write(
    program,
    { at: '2025-10-01T10:00', prompt, mode: 'one_prompt' },
    { at: '2026-02-01T10:00', prompt, mode: 'one_prompt' },
  )
  expect(await program.get('review.themes', undefined)).toMatchObject([
    { kind: 'question', name: prompt, suggested: { first, latest } },
  ])
})

test('what many changes at once took away is found no more from then on', async () => {
  const program = await openApp()
  const drafts = [...manyEntries(120, '2026-03-01')].map((each) => each.draft)
  const rows = await Promise.all(
    drafts.map((draft) => program.get('journal.write', { id: null, shown: [], draft })),
  )
  const word = drafts[0]!.text.split(' ')[3]!
  await program.ports.clock.move(1)
  const before = await program.get('review.search', wish(word))
  expect(before.total).toBeGreaterThan(0)
  await program.get('journal.trash', { ids: rows.map(({ row }) => row.id) })
  expect(await program.get('review.search', wish(word))).toMatchObject({ total: 0, isComplete: true })
})
