import { describe, expect, test } from 'vitest'
import { addEntry, eraseEntries, saveEntry } from '../../../core/book/entries.ts'
import type { Book, Collection } from '../../../core/book/book.ts'
import { trash } from '../../../core/journal/trash.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { noteMood } from '../../../core/moods/moods.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import type { RowRef } from '../../../main/vault/vault.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'

const FULL = { code: 'disk/full' } as const

interface Opened {
  readonly folder: MemoryFolder
  readonly store: LiveStore
  readonly heard: ReadonlySet<Collection>[]
}

async function opened(folder = new MemoryFolder(), isNew = false): Promise<Opened> {
  const heard: ReadonlySet<Collection>[] = []
  const store = await openStore(new MemoryVault(folder), isNew, (collections) => heard.push(collections))
  return { folder, store, heard }
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function noteIn(book: Book, id: string, mood = 3): Book {
  const note = { ...noteMood(mood, stamps()()), id }
  return { ...book, moods: book.moods.with(id, note) }
}

describe('a change', () => {
  test('is written before it can be read', async () => {
    const { folder, store } = await opened()
    const { promise, resolve: release } = Promise.withResolvers<void>()
    folder.gate = promise
    const writing = store.change((book) => ok([noteIn(book, 'mood0001'), 'done'] as const))
    await Promise.resolve()
    expect(store.read().moods.size).toBe(0)
    release()
    expect(value(await writing)).toBe('done')
    expect(store.read().moods.size).toBe(1)
  })

  test('that the disk refuses changes nothing, and can be made again', async () => {
    const { folder, store, heard } = await opened()
    folder.refusal = FULL
    const failed = await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    expect(failed).toEqual(refuse(FULL))
    expect(store.read().moods.size).toBe(0)
    expect(heard).toEqual([])
    folder.refusal = null
    await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    expect((await opened(folder)).store.read().moods.size).toBe(1)
  })

  test('that a rule refuses writes nothing', async () => {
    const { folder, store } = await opened()
    const refused = await store.change(() => refuse({ code: 'record/not-found' }))
    expect(refused).toEqual(refuse({ code: 'record/not-found' }))
    expect(folder.appends).toBe(0)
  })

  test('whose rule throws rejects alone', async () => {
    const { store } = await opened()
    const bug = store.change(() => {
      throw new TypeError('a bug')
    })
    const fine = store.change((book) => ok([noteIn(book, 'mood0001'), 'done'] as const))
    await expect(bug).rejects.toThrow('a bug')
    expect(value(await fine)).toBe('done')
  })

  test('tells which collections it changed, once it is durable', async () => {
    const { store, heard } = await opened()
    await store.change((book) => addEntry(noteIn(book, 'mood0001'), draftWith(), stamps()()))
    expect(heard).toEqual([new Set(['entries', 'moods'])])
  })

  test('cannot be made in place', async () => {
    const { store } = await opened()
    const row = value(await store.change((book) => addEntry(book, draftWith({ tags: ['home'] }), stamps()())))
    expect(() => store.read().entries.get(row.id)?.tags.push('work')).toThrow(TypeError)
  })
})

describe('changes at the same time', () => {
  test('go into one append, each seeing those before it', async () => {
    const { folder, store } = await opened()
    const sizes = await Promise.all(
      ['mood0001', 'mood0002', 'mood0003'].map((id) =>
        store.change((book) => ok([noteIn(book, id), book.moods.size] as const)),
      ),
    )
    expect(sizes.map(value)).toEqual([0, 1, 2])
    expect(folder.appends).toBe(1)
  })

  test('that come during a write go together into the next', async () => {
    const { folder, store } = await opened()
    const { promise, resolve: release } = Promise.withResolvers<void>()
    folder.gate = promise
    const first = store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    await Promise.resolve()
    await Promise.resolve()
    const later = ['mood0002', 'mood0003'].map((id) =>
      store.change((book) => ok([noteIn(book, id), null] as const)),
    )
    release()
    await Promise.all([first, ...later])
    expect(folder.appends).toBe(2)
  })

  test('share the fate of what they rest on', async () => {
    const { folder, store } = await opened()
    folder.refusal = FULL
    const fates = await Promise.all([
      store.change(() => refuse({ code: 'record/in-trash' })),
      store.change((book) => ok([noteIn(book, 'mood0001'), null] as const)),
      store.change((book) =>
        book.moods.has('mood0001') ? refuse({ code: 'record/not-found' }) : ok([book, null] as const),
      ),
    ])
    expect(fates).toEqual([refuse({ code: 'record/in-trash' }), refuse(FULL), refuse(FULL)])
  })
})

describe('revisions', () => {
  test('each write names the revision it replaces', async () => {
    const { folder, store } = await opened()
    const stamp = stamps()
    const { id } = value(await store.change((book) => addEntry(book, draftWith(), stamp())))
    const first = store.revisionsOf('entries', id)
    await store.change((book) => saveEntry(book, id, draftWith({ text: 'Another walk.' }), stamp()))
    expect(folder.changes.map(({ shown }) => shown)).toEqual([[], first])
    expect(store.history('entries', id, 20).map(({ revision }) => revision)).toEqual(first)
  })

  test('an editor says itself what it had on screen', async () => {
    const { folder, store } = await opened()
    const stamp = stamps()
    const { id } = value(await store.change((book) => addEntry(book, draftWith(), stamp())))
    await store.change((book) => saveEntry(book, id, draftWith({ text: 'Another walk.' }), stamp()), {
      shown: () => ({ collection: 'entries', id, revisions: ['00000000000000aa'] }),
    })
    expect(folder.changes.at(-1)?.shown).toEqual(['00000000000000aa'])
  })

  test('a record put back replaces its tombstone', async () => {
    const { folder, store } = await opened()
    await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    await store.change((book) => ok([{ ...book, moods: book.moods.without('mood0001') }, null] as const))
    expect(store.revisionsOf('moods', 'mood0001')).toEqual([])
    const tombstone = folder.lines.at(-1)?.revision
    await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    expect(folder.changes.at(-1)?.shown).toEqual([tombstone])
  })

  test('only what is erased is purged', async () => {
    const { folder, store } = await opened()
    const stamp = stamps()
    const { id } = value(
      await store.change((book) => addEntry(noteIn(book, 'mood0001'), draftWith(), stamp())),
    )
    await store.change((book) => ok([{ ...book, moods: book.moods.without('mood0001') }, null] as const))
    expect(folder.changes.at(-1)).not.toHaveProperty('purge')
    await store.change((book) =>
      ok([{ ...book, entries: trash(book.entries, [id], stamp().now).entries }, null] as const),
    )
    await store.change((book) => ok(eraseEntries(book, [id])), { purge: true })
    expect(folder.changes.at(-1)).toMatchObject({ collection: 'entries', id, value: null, purge: true })
  })

  test('what a change would take away can be sealed first', async () => {
    const { folder, store } = await opened()
    await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const), { keepStanding: true })
    expect(folder.seals).toBe(1)
  })
})

const bringsBack = (vault: MemoryVault) => async (): Promise<unknown> => {
  const { value: note } = [...vault.heads()].find(({ id }) => id === 'mood0001')!
  return vault.append([
    { collection: 'moods', id: 'mood0009', shown: [], value: { ...note, id: 'mood0009' } },
  ])
}

describe('reading again what the vault got by itself', () => {
  class Refusing extends MemoryVault {
    refuses = false;
    /** As rows of a mirror, which are decoded later. */
    override *rows(of?: (collection: string) => boolean): Iterable<RowRef> {
      for (const ref of super.rows(of)) yield { ...ref, isInOrder: true }
    }
    override readRows(): Promise<void> {
      return this.refuses
        ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
        : super.readRows()
    }
  }

  async function withVault(): Promise<{ vault: Refusing; store: LiveStore; folder: MemoryFolder }> {
    const folder = new MemoryFolder()
    const vault = new Refusing(folder)
    const store = await openStore(vault, false, () => undefined)
    value(await store.change((book) => ok([noteIn(book, 'mood0001'), null] as const)))
    return { vault, store, folder }
  }

  test('shows it, and lets changes wait meanwhile', async () => {
    const { vault, store } = await withVault()
    const reading = store.rereadAfter(bringsBack(vault))
    const waiting = store.change((book) => ok([noteIn(book, 'mood0002'), book.moods.size] as const))
    await reading
    // The rule saw what was brought back.
    expect(value(await waiting)).toBe(2)
    expect([...store.read().moods.entries()].map(([id]) => id).toSorted()).toEqual([
      'mood0001',
      'mood0002',
      'mood0009',
    ])
  })

  test('where the disk refuses, goes on as it was, takes nothing away, and shows it another time', async () => {
    const { vault, store, folder } = await withVault()
    vault.refuses = true
    await expect(store.rereadAfter(bringsBack(vault))).rejects.toThrow('EIO')
    expect(store.read().moods.size).toBe(1)
    vault.refuses = false
    value(await store.change((book) => ok([noteIn(book, 'mood0002'), null] as const)))
    expect((await opened(folder)).store.read().moods.size).toBe(3)
    await store.rereadAfter(() => Promise.resolve())
    expect(store.read().moods.size).toBe(3)
  })
})

describe('opening', () => {
  test('starts from nothing only where the journal was created in this run', async () => {
    const { store } = await opened(new MemoryFolder(), true)
    expect(store.read().entries.size).toBe(0)
    class Unreadable extends MemoryVault {
      override heads(): never {
        throw new Error('cannot be read')
      }
    }
    await expect(openStore(new Unreadable(new MemoryFolder()), true, () => undefined)).rejects.toThrow(
      'cannot be read',
    )
  })

  test('reads a text only when asked', async () => {
    const { folder, store } = await opened()
    const { id } = value(
      await store.change((book) => addEntry(book, draftWith({ text: 'Sealed words.' }), stamps()())),
    )
    const again = await opened(folder)
    expect(again.store.read().entries.get(id)).not.toHaveProperty('text')
    expect(again.store.text(id)).toBe('Sealed words.')
    expect(again.store.text('nobody-here')).toBeNull()
  })

  test('keeps the fields of a newer version, and leaves alone what is none of ours', async () => {
    const { folder, store } = await opened()
    const stamp = stamps()
    const { id } = value(await store.change((book) => addEntry(book, draftWith(), stamp())))
    const vault = new MemoryVault(folder)
    const found = vault.value('entries', id)
    const newer = { ...found, weather: { sky: 'grey' } }
    await vault.append([
      { collection: 'entries', id, shown: [], value: newer },
      { collection: 'entries', id: 'odd-entry', shown: [], value: { id: 'odd-entry', at: 7 } },
      { collection: 'sounds', id: 'sound-1', shown: [], value: { bytes: 3 } },
    ])
    const again = await opened(folder)
    expect(again.store.unread).toBe(1)
    expect(again.store.read().entries.size).toBe(1)
    await again.store.change((book) => saveEntry(book, id, draftWith({ text: 'Later.' }), stamp()))
    expect(new MemoryVault(folder).value('entries', id)).toMatchObject({
      weather: { sky: 'grey' },
      text: 'Later.',
    })
    expect(new MemoryVault(folder).value('entries', 'odd-entry')).toEqual({ id: 'odd-entry', at: 7 })
  })

  test('fills in what older records did not have, closed rather than open', async () => {
    const folder = new MemoryFolder()
    const old = {
      id: 'entry0001',
      at: '2026-01-01T08:00',
      createdAt: '2026-01-01T08:00:00.000Z',
      changedAt: '2026-01-01T08:00:00.000Z',
      text: 'Old.',
    }
    await new MemoryVault(folder).append([{ collection: 'entries', id: old.id, shown: [], value: old }])
    const { store } = await opened(folder)
    expect(store.read().entries.get(old.id)).toMatchObject({
      tags: [],
      links: [],
      keepPrivate: true,
      trashedAt: null,
    })
  })

  test('once shut, refuses changes', async () => {
    const { store, folder } = await opened()
    const last = store.change((book) => ok([noteIn(book, 'mood0001'), null] as const))
    await store.shut()
    expect(value(await last)).toBeNull()
    expect(await store.change((book) => ok([book, null] as const))).toEqual(refuse({ code: 'vault/locked' }))
    expect(folder.appends).toBe(1)
  })
})
