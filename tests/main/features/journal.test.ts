import { describe, expect, test } from 'vitest'
import { addEntry } from '../../../core/book/entries.ts'
import { trash } from '../../../core/journal/trash.ts'
import { ok } from '../../../core/kernel/result.ts'
import type { Instant } from '../../../core/kernel/time.ts'
import { emptyOldTrash } from '../../../main/features/journal.ts'
import { openStore } from '../../../main/store/live-store.ts'
import { draftWith } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const DAY = 86_400_000

type Draft = ReturnType<typeof draftWith>

async function write(program: AppInTest, part: Partial<Draft>) {
  return program.get('journal.write', { id: null, shown: [], draft: draftWith(part) })
}

async function reopened(program: AppInTest): Promise<void> {
  const locking = program.app.lock('screen')
  await program.ports.clock.move(3000)
  await locking
  await program.get('vault.unlock', { passphrase: PASSPHRASE })
}

async function titles(program: AppInTest, filter: object = {}): Promise<string[]> {
  const { rows } = await program.get('journal.page', { filter, offset: 0, limit: 100 })
  return rows.map(({ title }) => title)
}

describe('writing', () => {
  test('a new entry gets an id, a row and its text, and is there after opening again', async () => {
    const program = await openApp()
    const { row, shown } = await write(program, { title: 'Rain', text: '# Rain\n\nIt **rained** all day.' })
    expect(row).toMatchObject({
      title: 'Rain',
      words: 5,
      excerpt: 'Rain It rained all day.',
      trashedAt: null,
    })
    await reopened(program)
    expect(await program.get('journal.entry', { id: row.id })).toEqual({
      row,
      text: '# Rain\n\nIt **rained** all day.',
      shown,
      isTwofold: false,
    })
  })

  test('what says the same again writes nothing', async () => {
    const program = await openApp()
    const { row, shown } = await write(program, {})
    const { appends } = program.door.holds
    expect(await program.get('journal.write', { id: row.id, shown, draft: draftWith() })).toEqual({
      row,
      shown,
    })
    expect(program.door.holds.appends).toBe(appends)
  })

  test('an entry emptied keeps its words as a version', async () => {
    const program = await openApp()
    const long = 'many words '.repeat(30)
    const { row, shown } = await write(program, { text: long })
    const { seals } = program.door.holds
    await program.get('journal.write', { id: row.id, shown, draft: draftWith({ text: '' }) })
    expect(program.door.holds.seals).toBe(seals + 1)
    const [version] = await program.get('journal.versions', { id: row.id })
    expect(version).toMatchObject({ words: 60 })
    const back = await program.get('journal.bringBack', { id: row.id, revision: version!.revision })
    expect(back.text).toBe(long)
    expect((await program.get('journal.versions', { id: row.id })).map(({ words }) => words)).toEqual([0, 60])
  })

  test('is refused for what is gone or in the trash', async () => {
    const program = await openApp()
    const { row, shown } = await write(program, {})
    await program.get('journal.trash', { ids: [row.id] })
    const again = { id: row.id, shown, draft: draftWith({ text: 'More.' }) }
    expect(await program.call('journal.write', again)).toMatchObject({ error: { code: 'record/in-trash' } })
    await program.get('journal.erase', { ids: [row.id] })
    expect(await program.call('journal.write', again)).toMatchObject({ error: { code: 'record/not-found' } })
  })

  test('keeps what changed elsewhere while the editor was open', async () => {
    const program = await openApp()
    const { row, shown } = await write(program, { tags: ['one', 'two'] })
    await program.get('journal.star', { id: row.id, starred: true })
    const card = await program.get('issues.capture', { title: 'Shouting', seen: '', entryId: row.id })
    const draft = draftWith({ text: 'Longer now.', tags: ['two', 'three'] })
    const saved = await program.get('journal.write', { id: row.id, shown, draft })
    expect(saved.row).toMatchObject({
      starred: true,
      tags: ['two', 'three'],
      links: [{ kind: 'issue', id: card.id }],
    })
    expect(program.door.holds.changes.at(-1)?.shown).toHaveLength(2)
    const standing = await program.get('journal.entry', { id: row.id })
    expect(standing).toMatchObject({ text: 'Longer now.', shown: saved.shown })
  })

  test('keeps both texts where two editors wrote different ones', async () => {
    const program = await openApp()
    const { row, shown } = await write(program, { text: 'Both saw this.' })
    await program.get('journal.write', { id: row.id, shown, draft: draftWith({ text: 'One wrote.' }) })
    await program.get('journal.write', { id: row.id, shown, draft: draftWith({ text: 'The other wrote.' }) })
    expect(program.door.holds.changes.at(-1)?.shown).toEqual(shown)
  })
})

describe('links of entries and cards', () => {
  test('hold at both ends, however they are made and undone', async () => {
    const program = await openApp()
    const entry = await write(program, {})
    const { id } = entry.row
    const card = await program.get('issues.capture', { title: 'Money', seen: '', entryId: null })
    const entryIds = async () => (await program.get('issues.list', undefined))[0]?.entryIds
    const links = [{ kind: 'issue' as const, id: card.id }]
    const linked = await program.get('journal.write', { id, shown: entry.shown, draft: draftWith({ links }) })
    expect(await entryIds()).toEqual([id])
    await program.get('journal.write', { id, shown: linked.shown, draft: draftWith() })
    expect(await entryIds()).toEqual([])
    await program.get('issues.link', { id: card.id, entryId: id })
    expect((await program.get('journal.entry', { id })).row.links).toEqual(links)
    expect(await titles(program, { linkedTo: card.id })).toHaveLength(1)
    await program.get('journal.trash', { ids: [id] })
    expect(await entryIds()).toEqual([id])
    await program.get('journal.erase', { ids: [id] })
    expect(await entryIds()).toEqual([])
  })
})

describe('pages', () => {
  test('come newest first by the own date, narrowed by every filter', async () => {
    const program = await openApp()
    await write(program, { title: 'old', at: '2026-01-05T20:00', tags: ['work'], moodAfter: 2 })
    await write(program, {
      title: 'new',
      at: '2026-02-01T08:00',
      starred: true,
      step: 'growth',
      moodBefore: 5,
    })
    await write(program, { title: 'mid', at: '2026-01-20T08:00', mode: 'deep_write', tags: ['work', 'home'] })
    expect(await titles(program)).toEqual(['new', 'mid', 'old'])
    expect(await titles(program, { tags: ['work'] })).toEqual(['mid', 'old'])
    expect(await titles(program, { tags: ['work', 'home'] })).toEqual(['mid'])
    expect(await titles(program, { starred: true })).toEqual(['new'])
    expect(await titles(program, { starred: false })).toEqual(['mid', 'old'])
    expect(await titles(program, { step: 'growth' })).toEqual(['new'])
    expect(await titles(program, { mode: 'deep_write' })).toEqual(['mid'])
    expect(await titles(program, { moodAtMost: 3 })).toEqual(['old'])
    expect(await titles(program, { moodAtLeast: 3 })).toEqual(['new'])
    expect(await titles(program, { from: '2026-01-20', to: '2026-01-20' })).toEqual(['mid'])
    expect(await program.get('journal.page', { filter: {}, offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      rows: [{ title: 'mid' }],
    })
    expect(await program.get('journal.tags', undefined)).toEqual([
      { tag: 'work', count: 2 },
      { tag: 'home', count: 1 },
    ])
  })

  test('have neighbours', async () => {
    const program = await openApp()
    const [old, mid, late] = await Promise.all(
      ['2026-01-01T08:00', '2026-01-02T08:00', '2026-01-03T08:00'].map((at) => write(program, { at })),
    )
    expect(await program.get('journal.neighbours', { id: mid!.row.id })).toEqual({
      newer: late!.row.id,
      older: old!.row.id,
    })
    expect(await program.get('journal.neighbours', { id: late!.row.id })).toEqual({
      newer: null,
      older: mid!.row.id,
    })
  })
})

describe('the trash', () => {
  test('takes, gives back, and erases only what is in it', async () => {
    const program = await openApp()
    const { row } = await write(program, { starred: true })
    const ids = [row.id, 'nobody-here']
    expect(await program.get('journal.erase', { ids })).toEqual({ count: 0 })
    expect(await program.get('journal.trash', { ids })).toEqual({ count: 1 })
    expect(await program.get('journal.counts', undefined)).toEqual({ entries: 0, starred: 0, inTrash: 1 })
    expect(await titles(program, { inTrash: true })).toHaveLength(1)
    expect(await program.get('journal.restore', { ids })).toEqual({ count: 1 })
    expect(await program.get('journal.counts', undefined)).toEqual({ entries: 1, starred: 1, inTrash: 0 })
    await program.get('journal.trash', { ids })
    expect(await program.get('journal.erase', { ids })).toEqual({ count: 1 })
    expect(program.door.holds.changes.at(-1)).toMatchObject({ id: row.id, value: null, purge: true })
    expect(await program.call('journal.entry', { id: row.id })).toMatchObject({
      error: { code: 'record/not-found' },
    })
  })

  test('is emptied of hundreds in several changes; where one is refused, the rest stays in it', async () => {
    const program = await openApp()
    const rows = await Promise.all(Array.from({ length: 450 }, () => write(program, {})))
    const ids = rows.map(({ row }) => row.id)
    await program.get('journal.trash', { ids })
    const { holds } = program.door
    const { appends } = holds
    const stop = program.app.listen((event) => {
      if (event.name === 'changed') holds.refusal = { code: 'disk/full' }
    })
    expect(await program.call('journal.erase', { ids })).toMatchObject({ error: { code: 'disk/full' } })
    stop()
    holds.refusal = null
    expect(await program.get('journal.counts', undefined)).toMatchObject({ inTrash: 250 })
    expect(await program.get('journal.erase', { ids })).toEqual({ count: 250 })
    expect(holds.appends).toBe(appends + 3)
  })

  test('is emptied of what has lain there for more than thirty days', async () => {
    const program = await openApp()
    const { row } = await write(program, {})
    await program.get('journal.trash', { ids: [row.id] })
    await reopened(program)
    expect(await program.get('journal.counts', undefined)).toMatchObject({ inTrash: 1 })
    const locking = program.app.lock('screen')
    await program.ports.clock.move(30 * DAY + 60_000)
    await locking
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await program.get('journal.counts', undefined)).toEqual({ entries: 0, starred: 0, inTrash: 0 })
  })
})

test('an entry that is thrown away anew while old trash is looked for stays in it', async () => {
  const [long, today] = ['2026-01-02T09:00:00.000Z', '2026-03-01T09:00:00.000Z']
  const store = await openStore(new MemoryVault(new MemoryFolder()), true, () => undefined)
  const throwAway = (id: string, now: Instant): Promise<unknown> =>
    store.change((book) => {
      const added = addEntry(book, draftWith(), { id, now, local: '2026-01-02T09:00' })
      if (!added.ok) return added
      const [next] = added.value
      return ok([{ ...next, entries: trash(next.entries, [id], now).entries }, null] as const)
    })
  await throwAway('entry-old', long)
  await throwAway('entry-new', long)
  const inSlices = store.inSlices.bind(store)
  store.inSlices = async (steps) => {
    const found = await inSlices(steps)
    await throwAway('entry-new', today)
    return found
  }
  await emptyOldTrash(store, today)
  expect([...store.read().entries.values()].map(({ id }) => id)).toEqual(['entry-new'])
})

test('a version is made by words, not by a star, and twenty are shown', async () => {
  const program = await openApp()
  let { row, shown } = await write(program, { text: 'Draft 0' })
  await program.get('journal.star', { id: row.id, starred: true })
  expect(await program.get('journal.versions', { id: row.id })).toEqual([])
  for (let round = 1; round <= 25; round += 1) {
    ;({ row, shown } = await program.get('journal.write', {
      id: row.id,
      shown,
      draft: draftWith({ text: `Draft ${round}` }),
    }))
  }
  const versions = await program.get('journal.versions', { id: row.id })
  expect(versions).toHaveLength(20)
  expect(versions[0]).toMatchObject({ excerpt: 'Draft 24' })
  const { revision } = versions[19]!
  expect(await program.get('journal.version', { id: row.id, revision })).toEqual({
    title: '',
    text: 'Draft 5',
  })
  expect(await program.call('journal.version', { id: row.id, revision: 'ffffffffffffffff' })).toMatchObject({
    error: { code: 'record/not-found' },
  })
})
