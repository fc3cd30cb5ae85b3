import { describe, expect, test } from 'vitest'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

type Draft = ReturnType<typeof draftWith>

async function write(program: AppInTest, part: Partial<Draft>): Promise<string> {
  return (await program.get('journal.write', { id: null, shown: [], draft: draftWith(part) })).row.id
}

async function rows(program: AppInTest, filter: object = {}) {
  return (await program.get('journal.page', { filter, offset: 0, limit: 500 })).rows
}

async function tags(program: AppInTest): Promise<string[]> {
  return (await program.get('journal.tags', undefined)).map(({ tag, count }) => `${tag} ${count}`)
}

async function searches({ get }: AppInTest): Promise<string[]> {
  return (await get('search.saved', undefined)).map(({ text }) => text)
}

describe('many entries at once', () => {
  test('are tagged, starred and put into the trash; undo brings back the very rows', async () => {
    const program = await openApp()
    const ids = [
      await write(program, { tags: ['a', 'b'], starred: true }),
      await write(program, { tags: ['c'] }),
      await write(program, {}),
    ]
    const before = await rows(program)
    for (const deed of [
      { kind: 'tag', on: ['c', 'new'], off: ['a'] },
      { kind: 'star' },
      { kind: 'unstar' },
      { kind: 'trash' },
    ] as const) {
      const done = await program.get('journal.many', {
        ids,
        deed: deed.kind === 'tag' ? { ...deed, on: [...deed.on], off: [...deed.off] } : deed,
      })
      expect(done.count).toBeGreaterThan(0)
      expect(await rows(program)).not.toEqual(before)
      expect(await program.get('journal.undo', { change: done.change! })).toEqual({
        count: done.count,
        left: 0,
      })
      expect(await rows(program)).toEqual(before)
      expect(await program.call('journal.undo', { change: done.change! })).toMatchObject({
        error: { code: 'journal/undo-gone' },
      })
    }
  })

  test('that are that way already are not written, and an id of nobody is passed over', async () => {
    const program = await openApp()
    const id = await write(program, { starred: true })
    const { appends } = program.door.holds
    const done = await program.get('journal.many', { ids: [id, 'nobody-here'], deed: { kind: 'star' } })
    expect(done).toEqual({ count: 0, change: null, leftOut: 0, twofold: 0 })
    expect(program.door.holds.appends).toBe(appends)
  })

  test('in which two versions met are left as they are, and counted', async () => {
    const program = await openApp()
    const ids = [await write(program, { tags: ['a'] }), await write(program, { tags: ['a'] })]
    const { otherVersions, changes } = program.door.holds
    const value = changes.find(({ id }) => id === ids[0])!.value!
    const at = { ms: Date.UTC(2026, 2, 2, 9), count: 0 }
    otherVersions.set(`entries ${ids[0]}`, [
      { revision: 'ffffffffffffffff', value, at, device: '00000000bb' },
    ])
    const deed = { kind: 'star' } as const
    const starred = await program.get('journal.many', { ids, deed })
    expect(starred).toMatchObject({ count: 1, leftOut: 0, twofold: 1 })
    expect(await program.get('journal.retag', { from: 'a', to: 'b' })).toMatchObject({ count: 1, twofold: 1 })
    expect(await program.get('journal.retag', { from: 'b', to: null })).toMatchObject({
      count: 1,
      twofold: 0,
    })
    expect(await program.get('journal.entry', { id: ids[0]! })).toMatchObject({
      row: { starred: false, tags: ['a'] },
      isTwofold: true,
    })
  })

  test('undo leaves an entry as it is that was written in since, and says so', async () => {
    const program = await openApp()
    const id = await write(program, { tags: ['a'] })
    const other = await write(program, { tags: ['a'] })
    const { change } = await program.get('journal.many', {
      ids: [id, other],
      deed: { kind: 'tag', on: ['b'], off: ['a'] },
    })
    const { shown } = await program.get('journal.entry', { id })
    await program.ports.clock.move(1000)
    const draft = draftWith({ text: 'Written since.', title: 'New', tags: ['b', 'mine'] })
    await program.get('journal.write', { id, shown, draft })
    const before = await program.get('journal.entry', { id })
    expect(await program.get('journal.undo', { change: change! })).toEqual({ count: 1, left: 1 })
    expect(await program.get('journal.entry', { id })).toEqual(before)
    expect((await program.get('journal.entry', { id: other })).row.tags).toEqual(['a'])
  })

  test('undo leaves both versions of an entry that became twofold since', async () => {
    const program = await openApp()
    const ids = [await write(program, { tags: ['a'] }), await write(program, { tags: ['a'] })]
    const { change } = await program.get('journal.many', { ids, deed: { kind: 'star' } })
    const { otherVersions, changes } = program.door.holds
    const value = changes.findLast(({ id }) => id === ids[0])!.value!
    const at = { ms: Date.UTC(2026, 2, 2, 9), count: 0 }
    otherVersions.set(`entries ${ids[0]}`, [
      { revision: 'ffffffffffffffff', value, at, device: '00000000bb' },
    ])
    expect(await program.get('journal.undo', { change: change! })).toEqual({ count: 1, left: 1 })
    expect(await program.get('journal.entry', { id: ids[0]! })).toMatchObject({
      row: { starred: true },
      isTwofold: true,
    })
    expect(await program.get('journal.entry', { id: ids[1]! })).toMatchObject({ row: { starred: false } })
  })

  test('refused, take no older undo away', async () => {
    const program = await openApp()
    const id = await write(program, { tags: ['a'] })
    const { change } = await program.get('journal.retag', { from: 'a', to: 'b' })
    program.door.holds.refusal = { code: 'disk/full' }
    for (let time = 0; time < 25; time += 1)
      expect((await program.call('journal.many', { ids: [id], deed: { kind: 'star' } })).ok).toBe(false)
    program.door.holds.refusal = null
    expect(await program.get('journal.undo', { change: change! })).toEqual({ count: 1, left: 0 })
  })

  test('an editor that was open before saves its words and takes the new tags', async () => {
    const program = await openApp()
    const id = await write(program, { tags: ['a'] })
    const { shown } = await program.get('journal.entry', { id })
    await program.get('journal.retag', { from: 'a', to: 'b' })
    const draft = draftWith({ text: 'More words.', tags: ['a'] })
    const saved = await program.get('journal.write', { id, shown, draft })
    expect(saved.row.tags).toEqual(['b'])
  })

  test('names more than are allowed are refused, and so is what is no id', async () => {
    const program = await openApp()
    const many = Array.from({ length: 20_001 }, (_, at) => `entry-${at}-id`)
    for (const ids of [many, [], ['x']])
      expect(await program.call('journal.many', { ids, deed: { kind: 'star' } })).toMatchObject({
        error: { code: 'input/invalid' },
      })
  })
})

describe('tags', () => {
  test('are renamed and merged everywhere, in the trash too, and come back by undo', async () => {
    const program = await openApp()
    await write(program, { tags: ['job', 'work'] })
    await write(program, { tags: ['job'] })
    const inTrash = await write(program, { tags: ['job'] })
    await program.get('journal.trash', { ids: [inTrash] })
    const before = [await rows(program), await rows(program, { inTrash: true })]
    const { count, change } = await program.get('journal.retag', { from: 'job', to: ' work ' })
    expect(count).toBe(3)
    expect(await tags(program)).toEqual(['work 2'])
    expect((await rows(program, { inTrash: true }))[0]?.tags).toEqual(['work'])
    await program.get('journal.undo', { change: change! })
    expect([await rows(program), await rows(program, { inTrash: true })]).toEqual(before)
  })

  test('deleted, are off all entries, and the entries stay', async () => {
    const program = await openApp()
    await write(program, { tags: ['job', 'work'] })
    const { change } = await program.get('journal.retag', { from: 'job', to: null })
    expect(await tags(program)).toEqual(['work 1'])
    await program.get('journal.undo', { change: change! })
    expect(await tags(program)).toEqual(['job 1', 'work 1'])
  })

  test('by which entries were sent away keep them away under the new name, and the old one after undo', async () => {
    const program = await openApp()
    await write(program, { tags: ['Them'] })
    await program.get('review.neverTag', { tag: 'them' })
    const hidden = async () => (await program.get('settings.journal', undefined)).backHiddenTags
    const { change } = await program.get('journal.retag', { from: 'Them', to: ' walks ' })
    expect(await hidden()).toEqual(['them', 'walks'])
    await program.get('journal.undo', { change: change! })
    expect(await hidden()).toEqual(['them', 'walks'])
    await program.get('journal.retag', { from: 'other', to: 'tea' })
    await program.get('journal.retag', { from: 'Them', to: 'THEM' })
    await program.get('journal.retag', { from: 'THEM', to: null })
    expect(await hidden()).toEqual(['them', 'walks'])
  })

  test('by which entries were sent away are deleted, and the entries stay away by themselves until undo', async () => {
    const program = await openApp()
    const { get } = program
    const known = await write(program, { tags: ['Them'] })
    const other = await write(program, { tags: ['Them', 'tea'] })
    await write(program, { tags: ['tea'] })
    await get('review.neverTag', { tag: 'them' })
    await get('review.neverAgain', { id: known })
    const away = async () => (await get('settings.journal', undefined)).onThisDayHidden
    const { change } = await get('journal.retag', { from: 'Them', to: null })
    expect(await tags(program)).toEqual(['tea 2'])
    expect(await away()).toEqual([known, other])
    await get('journal.undo', { change: change! })
    expect(await tags(program)).toEqual(['Them 2', 'tea 2'])
    expect(await away()).toEqual([known])
    await get('journal.retag', { from: 'tea', to: null })
    expect(await away()).toEqual([known])
  })

  test('by which entries were sent away are taken off some of many, and those stay away by themselves until undo', async () => {
    const program = await openApp()
    const { get } = program
    const first = await write(program, { tags: ['Them', 'tea'] })
    const other = await write(program, { tags: ['Them'] })
    const inTrash = await write(program, { tags: ['Them'] })
    const none = await write(program, { tags: ['tea'] })
    await get('review.neverTag', { tag: 'them' })
    await get('journal.trash', { ids: [inTrash] })
    const away = async () => (await get('settings.journal', undefined)).onThisDayHidden
    const off = (ids: string[], tag: string) => {
      return get('journal.many', { ids, deed: { kind: 'tag', on: ['new'], off: [tag] } })
    }
    const { change } = await off([first, inTrash, none], 'Them')
    expect(await tags(program)).toEqual(['new 2', 'tea 2', 'Them 1'])
    expect(await away()).toEqual([first])
    await get('journal.undo', { change: change! })
    expect(await away()).toEqual([])
    await off([first, other], 'tea')
    expect(await away()).toEqual([])
  })

  test('deleted, and an entry that was written in since is not brought back by undo', async () => {
    const program = await openApp()
    const { get } = program
    const id = await write(program, { tags: ['Them'] })
    await get('review.neverTag', { tag: 'them' })
    const { change } = await get('journal.retag', { from: 'Them', to: null })
    const { shown } = await get('journal.entry', { id })
    await program.ports.clock.move(1000)
    await get('journal.write', { id, shown, draft: draftWith({ text: 'More.' }) })
    expect(await get('journal.undo', { change: change! })).toMatchObject({ count: 0, left: 1 })
    expect((await get('settings.journal', undefined)).onThisDayHidden).toEqual([id])
  })

  test('renamed or merged are asked for by their new name in saved searches, and by the old one after undo', async () => {
    const program = await openApp()
    await write(program, { tags: ['job'] })
    await program.get('search.save', { name: 'Paid', text: 'tag:job river' })
    const { change } = await program.get('journal.retag', { from: 'job', to: 'work' })
    expect(await searches(program)).toEqual(['tag:work river'])
    expect(program.heard).toContainEqual({ name: 'changed', feature: 'search' })
    await program.get('journal.undo', { change: change! })
    expect(await searches(program)).toEqual(['tag:job river'])
  })

  test('deleted stay in saved searches, and so does one that is on no entry', async () => {
    const program = await openApp()
    await write(program, { tags: ['job'] })
    await program.get('search.save', { name: 'Paid', text: 'tag:job river' })
    const { change } = await program.get('journal.retag', { from: 'job', to: null })
    expect(await searches(program)).toEqual(['tag:job river'])
    await program.get('journal.retag', { from: 'job', to: 'work' })
    expect(await searches(program)).toEqual(['tag:job river'])
    await program.get('journal.undo', { change: change! })
    expect(await tags(program)).toEqual(['job 1'])
  })

  test('whose new name saved searches could not get keep the old one in the entries too', async () => {
    const program = await openApp()
    await write(program, { tags: ['job'] })
    await program.get('search.save', { name: 'Paid', text: 'tag:job river' })
    program.door.holds.fullFor = 'savedSearches'
    expect(await program.call('journal.retag', { from: 'job', to: 'work' })).toMatchObject({
      error: { code: 'disk/full' },
    })
    expect(await tags(program)).toEqual(['job 1'])
    expect(await searches(program)).toEqual(['tag:job river'])
  })

  test('that look alike are named until they are kept apart, for good', async () => {
    const program = await openApp()
    await write(program, { tags: ['walk'] })
    await write(program, { tags: ['walk'] })
    await write(program, { tags: ['Walks'] })
    const alike = () => program.get('journal.alike', undefined)
    expect(await alike()).toEqual([
      { more: { tag: 'walk', count: 2 }, less: { tag: 'Walks', count: 1 }, likeness: 'plural' },
    ])
    await program.get('journal.keepApart', { one: 'Walks', other: 'walk', isApart: true })
    expect(await alike()).toEqual([])
    const locking = program.app.lock('screen')
    await program.ports.clock.move(3000)
    await locking
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await alike()).toEqual([])
    await program.get('journal.keepApart', { one: 'walk', other: 'Walks', isApart: false })
    expect(await alike()).toHaveLength(1)
  })
})

describe('a file of entries', () => {
  test('holds the chosen ones, oldest first, and those kept private only where it is said', async () => {
    const program = await openApp()
    const ids = [
      await write(program, { title: 'Later', at: '2026-03-03T08:00', text: 'Two.', keepPrivate: false }),
      await write(program, {
        title: 'Earlier',
        at: '2026-03-02T08:00',
        text: 'One *mark*.',
        tags: ['x'],
        keepPrivate: false,
      }),
      await write(program, { title: 'Mine alone', text: 'Three.', keepPrivate: true }),
    ]
    expect(await program.get('journal.chosen', { ids })).toEqual({
      entries: 3,
      afraidOrHurt: 0,
      keptPrivate: 1,
      tags: [{ tag: 'x', count: 1 }],
    })
    expect(await program.get('journal.export', { ids, withPrivate: false })).toMatchObject({ count: 2 })
    const text = new TextDecoder().decode(program.ports.dialogs.asked.at(-1)?.bytes)
    expect(text).toBe(
      '# Earlier\n\n*2 March 2026, 08:00 · tags: x*\n\nOne *mark*.\n\n* * *\n\n# Later\n\n*3 March 2026, 08:00*\n\nTwo.\n',
    )
    expect(await program.get('journal.export', { ids, withPrivate: true })).toMatchObject({ count: 3 })
    expect(new TextDecoder().decode(program.ports.dialogs.asked.at(-1)?.bytes)).toContain('Mine alone')
    expect(await program.call('journal.export', { ids: [ids[2]!], withPrivate: false })).toMatchObject({
      error: { code: 'export/nothing-chosen' },
    })
  })
  test('holds none that is tied to fear or hurt, whatever is ticked, and its number is told', async () => {
    const program = await openApp()
    const { get } = program
    const title = 'That night'
    const card = await get('issues.capture', { title, seen: '', entryId: null })
    const draft = { ...EMPTY_DRAFT, title, wasAfraidOrHurt: true }
    await get('issues.edit', { id: card.id, draft, lookedCloser: false })
    const links = [{ kind: 'issue' as const, id: card.id }]
    const ids = [
      await write(program, { text: 'He stood in the door.', links, keepPrivate: false }),
      await write(program, { text: 'The same, kept private.', links, keepPrivate: true }),
      await write(program, { text: 'Tea.', keepPrivate: false }),
    ]
    expect(await get('journal.chosen', { ids })).toMatchObject({
      entries: 3,
      afraidOrHurt: 2,
      keptPrivate: 0,
    })
    for (const withPrivate of [false, true]) {
      expect(await get('journal.export', { ids, withPrivate })).toMatchObject({ count: 1 })
      const text = new TextDecoder().decode(program.ports.dialogs.asked.at(-1)?.bytes)
      expect(text).toContain('Tea.')
      expect(text).not.toMatch(/door|same/)
    }
  })
})
