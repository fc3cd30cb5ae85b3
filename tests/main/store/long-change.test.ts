import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEntry, saveEntry } from '../../../core/book/entries.ts'
import { renamed } from '../../../core/journal/deeds.ts'
import { changedRows } from '../../../core/journal/rows-in-steps.ts'
import { refuse, type Result } from '../../../core/kernel/result.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import type { RowsRule } from '../../../main/store/store.ts'
import type { RecordChange } from '../../../main/vault/vault.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'

const stamp = stamps()
const SIZE = 300

/** Counts its appends, refuses those it is told to, and remembers where each ended. */
class HandVault extends MemoryVault {
  readonly ends: number[] = []
  refuses: (append: number) => boolean = () => false
  onAppend: (append: number) => void = () => undefined
  private readonly held: MemoryFolder

  constructor(folder: MemoryFolder) {
    super(folder)
    this.held = folder
  }

  override async append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    const number = this.ends.length
    this.onAppend(number)
    if (this.refuses(number)) {
      this.ends.push(this.held.lines.length)
      return refuse({ code: 'disk/full' })
    }
    const done = await super.append(changes)
    this.ends.push(this.held.lines.length)
    return done
  }
}

interface Journal {
  readonly folder: MemoryFolder
  readonly vault: HandVault
  readonly store: LiveStore
  readonly heard: string[]
}

async function journalOf(size = SIZE): Promise<Journal> {
  const folder = new MemoryFolder()
  const first = await openStore(new MemoryVault(folder), true, () => undefined)
  const drafts = Array.from({ length: size }, (_, at) => draftWith({ text: `Entry ${at}.`, tags: ['old'] }))
  await Promise.all(drafts.map((draft) => first.change((book) => addEntry(book, draft, stamp()))))
  const heard: string[] = []
  const vault = new HandVault(folder)
  return { folder, vault, heard, store: await openStore(vault, false, (names) => heard.push(...names)) }
}

function rename(from: string, to: string): RowsRule<number> {
  return function* (entries) {
    const { rows } = yield* changedRows(entries.values(), (row) => renamed(row, from, to))
    return { rows, value: rows.length }
  }
}

/** As a power cut leaves it: the first `lines` of the folder, opened anew. */
function cutTo(folder: MemoryFolder, lines: number): Promise<LiveStore> {
  const left = new MemoryFolder()
  left.lines.push(...folder.lines.slice(0, lines))
  return openStore(new MemoryVault(left), false, () => undefined)
}

function tagsIn(store: LiveStore): string {
  return [...new Set([...store.read().entries.values()].flatMap(({ tags }) => tags))].toSorted().join()
}

/** As if its text lay on a disk that goes on refusing it. */
function lose(vault: HandVault, lost: string): void {
  const real = vault.value.bind(vault)
  vault.value = (collection, id) => {
    if (collection === 'entries' && id === lost) throw Object.assign(new Error('gone'), { code: 'EIO' })
    return real(collection, id)
  }
}

function whole(store: LiveStore): readonly unknown[] {
  return [...store.read().entries.values()].map((row) => [row, store.text(row.id)])
}

describe('a change of many rows', () => {
  test('is written in small appends, shown all at once, and told of once', async () => {
    const { vault, store, heard } = await journalOf()
    const seen = new Set<string>()
    vault.onAppend = () => seen.add(tagsIn(store))
    expect(await store.changeRows(rename('old', 'new'))).toEqual({ ok: true, value: SIZE })
    expect([...seen]).toEqual(['old'])
    expect(tagsIn(store)).toBe('new')
    expect(heard).toEqual(['entries'])
    expect(vault.ends.length).toBeGreaterThan(SIZE / 32)
    expect(vault.value('unfinished', '0000000001-000000')).toBeNull()
  })

  test('that fits one append is one, and one that changes nothing is none', async () => {
    const { vault, store } = await journalOf(20)
    await store.changeRows(rename('old', 'new'))
    expect(vault.ends).toHaveLength(1)
    await store.changeRows(rename('old', 'newer'))
    expect(vault.ends).toHaveLength(1)
  })

  test('is nothing or all, wherever it is cut off', async () => {
    const { vault, store, folder } = await journalOf()
    const before = whole(store)
    const from = folder.lines.length
    await store.changeRows(rename('old', 'new'))
    const after = whole(store)
    for (const end of [from, ...vault.ends])
      expect(whole(await cutTo(folder, end))).toEqual(end === vault.ends.at(-1) ? after : before)
  })

  test('refused half-way leaves nothing of it, here or on the disk, and writing goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 12 }), fc.nat({ max: 12 }), async (first, count) => {
        const { vault, store, folder, heard } = await journalOf()
        const before = whole(store)
        vault.refuses = (append) => append >= first && append <= first + count
        const result = await store.changeRows(rename('old', 'new'))
        if (result.ok) return
        expect(result.error.code).toBe('disk/full')
        expect(whole(store)).toEqual(before)
        expect(heard).toEqual([])
        expect(whole(await cutTo(folder, folder.lines.length))).toEqual(before)
        vault.refuses = () => false
        const [row] = store.read().entries.values()
        const saved = await store.change((book) =>
          saveEntry(book, row!.id, draftWith({ text: 'More.', tags: ['old', 'mine'] }), stamp()),
        )
        expect(saved.ok).toBe(true)
        const left = await cutTo(folder, folder.lines.length)
        expect(whole(left)).toEqual(whole(store))
        expect(left.read().entries.get(row!.id)?.tags).toEqual(['old', 'mine'])
        expect(await store.changeRows(rename('old', 'new'))).toEqual({ ok: true, value: SIZE })
        expect(tagsIn(await cutTo(folder, folder.lines.length))).toBe('mine,new')
      }),
      { numRuns: 25 },
    )
  })

  test('refused once, it is taken back at once, not only with the next write', async () => {
    const { vault, store } = await journalOf()
    vault.refuses = (append) => append === 6
    await store.changeRows(rename('old', 'new'))
    expect(vault.ends.length).toBeGreaterThan(7)
    expect(vault.value('unfinished', '0000000001-000000')).toBeNull()
  })

  test('a lock does not wait for it, and the next opening finds nothing of it', async () => {
    const { vault, store, folder } = await journalOf()
    const before = whole(store)
    vault.onAppend = (append) => void (append === 5 && store.shut())
    expect(await store.changeRows(rename('old', 'new'))).toMatchObject({ error: { code: 'vault/locked' } })
    await store.shut()
    expect(vault.ends).toHaveLength(6)
    expect(whole(await cutTo(folder, folder.lines.length))).toEqual(before)
  })

  test('ends when a lock is asked for, and words go before what it left; put off, that is taken back', async () => {
    const { vault, store, folder } = await journalOf()
    const before = whole(store)
    const [first] = store.read().entries.values()
    const save = (text: string) =>
      store.change((book) => saveEntry(book, first!.id, draftWith({ text, tags: ['old'] }), stamp()))
    vault.onAppend = (append) => void (append === 5 && store.leave())
    const change = store.changeRows(rename('old', 'new'))
    const [typed, next] = [save('Typed meanwhile.'), store.changeRows(rename('old', 'newer'))]
    for (const stopped of [change, next])
      expect(await stopped).toMatchObject({ error: { code: 'vault/cancelled' } })
    expect((await typed).ok).toBe(true)
    expect((await save('Typed last.')).ok).toBe(true)
    expect(vault.ends).toHaveLength(8)
    const opened = await cutTo(folder, folder.lines.length)
    expect(opened.text(first!.id)).toBe('Typed last.')
    expect(whole(opened).slice(1)).toEqual(before.slice(1))
    expect(tagsIn(opened)).toBe('old')
    store.stay()
    await store.changeRows(rename('nowhere', 'new'))
    expect(vault.value('unfinished', '0000000001-000000')).toBeNull()
    expect(whole(await cutTo(folder, folder.lines.length))).toEqual(whole(store))
  })

  test('what was asked for before and after it keeps its turn', async () => {
    const { store, folder } = await journalOf(100)
    const [first] = store.read().entries.values()
    const save = (text: string, tags: string[]) =>
      store.change((book) => saveEntry(book, first!.id, draftWith({ text, tags }), stamp()))
    await Promise.all([
      save('Before.', ['old']),
      store.changeRows(rename('old', 'new')),
      save('After.', ['new', 'own']),
    ])
    expect(store.text(first!.id)).toBe('After.')
    expect(store.read().entries.get(first!.id)?.tags).toEqual(['new', 'own'])
    expect(whole(await cutTo(folder, folder.lines.length))).toEqual(whole(store))
  })

  test('a text out of reach stops it, and what was written goes back', async () => {
    const { vault, store, folder } = await journalOf()
    const before = whole(store)
    const real = vault.value.bind(vault)
    let asked = 0
    vault.value = (collection, id) => {
      if (collection === 'entries' && (asked += 1) === 150)
        throw Object.assign(new Error('gone'), { code: 'EIO' })
      return real(collection, id)
    }
    await expect(store.changeRows(rename('old', 'new'))).rejects.toThrow('gone')
    vault.value = real
    expect(whole(store)).toEqual(before)
    expect(whole(await cutTo(folder, folder.lines.length))).toEqual(before)
  })

  test('a text that stays out of reach blocks nothing else, and what was done to it goes back once it is there', async () => {
    const { vault, store, folder } = await journalOf()
    const before = whole(store)
    const ids = [...store.read().entries.values()].map(({ id }) => id)
    vault.refuses = (append) => append >= 6
    await store.changeRows(rename('old', 'new'))
    const opened = new MemoryFolder()
    opened.lines.push(...folder.lines)
    const other = new HandVault(opened)
    vault.refuses = () => false
    for (const each of [vault, other]) lose(each, ids[3]!)
    const stands = [
      { journal: await openStore(other, false, () => undefined), door: other, lies: opened },
      { journal: store, door: vault, lies: folder },
    ]
    for (const { journal, door, lies } of stands) {
      const words = draftWith({ text: 'Saved all the same.', tags: ['old'] })
      expect((await journal.change((book) => saveEntry(book, ids[9]!, words, stamp()))).ok).toBe(true)
      expect(door.value('unfinished', '0000000001-000000')).toMatchObject({ touched: [{ id: ids[3] }] })
      const others = journal.changeRows(function* (entries) {
        const rows = yield* changedRows(entries.values(), (row) =>
          row.id === ids[3] ? row : renamed(row, 'old', 'later'),
        )
        return { rows: rows.rows, value: rows.rows.length }
      })
      expect(await others).toEqual({ ok: true, value: SIZE - 1 })
      expect(door.value('unfinished', '0000000001-000000')).toMatchObject({ touched: [{ id: ids[3] }] })
      expect(door.value('unfinished', '0000000001-000001')).toBeNull()
      const later = await cutTo(lies, lies.lines.length)
      expect(later.text(ids[9]!)).toBe('Saved all the same.')
      expect(later.read().entries.get(ids[3]!)?.tags).toEqual(['old'])
      expect(whole(later)[3]).toEqual(before[3])
      expect(tagsIn(later)).toBe('later,old')
    }
  })
})
