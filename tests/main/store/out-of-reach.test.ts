import { describe, expect, it } from 'vitest'
import { addEntry, saveEntry } from '../../../core/book/entries.ts'
import { ok } from '../../../core/kernel/result.ts'
import { EntrySearch } from '../../../core/review/entry-search.ts'
import { bookRules } from '../../../main/store/book-rules.ts'
import { openStore, type LiveStore } from '../../../main/store/live-store.ts'
import { SealedText } from '../../../main/store/text-ground.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { dataPaths, spoilMirror, type MirrorPlan } from '../../support/spoilt-mirror.ts'
import { created, desk, restarted, unlocked, value, type Desk } from '../../support/vault-desk.ts'

interface Opened {
  readonly at: Desk
  readonly vault: OpenVault
  readonly store: LiveStore
  readonly id: string
}

const OUT = expect.objectContaining({ code: 'ENOENT' })
const bodies = ({ index }: MirrorPlan): readonly number[] => index.bodies
const rows = ({ blocks }: MirrorPlan): readonly number[] =>
  blocks.filter(({ c }) => c === 'entries').map((each) => each.rows)

/** An entry written and saved once more, each time into a file of its own, and a mirror of which parts are spoilt. */
async function opened(which: (plan: MirrorPlan) => readonly number[]): Promise<Opened> {
  const begun = desk({ rules: bookRules })
  const first = await created(begun)
  const writing = await openStore(first, true, () => undefined)
  const stamp = stamps()
  const { id } = value(
    await writing.change((book) => addEntry(book, draftWith({ text: 'first words' }), stamp())),
  )
  value(await first.seal())
  value(await writing.change((book) => saveEntry(book, id, draftWith({ text: 'second words' }), stamp())))
  value(await first.seal())
  value(await first.tidy())
  await first.close()
  const at = { ...restarted(begun), rules: bookRules }
  await spoilMirror(at, which)
  const vault = await unlocked(at)
  return { at, vault, store: await openStore(vault, false, () => undefined), id }
}

function starred({ store, id }: Opened): Promise<unknown> {
  return store.change((book) => {
    const row = book.entries.get(id)!
    return ok([{ ...book, entries: book.entries.with(id, { ...row, starred: true }) }, null] as const)
  })
}

describe('a text that is out of reach', () => {
  it('while the stick is pulled is refused and not saved as empty, and read once it is back', async () => {
    const journal = await opened(bodies)
    const { at, vault, store, id } = journal
    const putBack = at.disk.pull('/stick/Journal')
    expect(() => store.text(id)).toThrow(OUT)
    await expect(starred(journal)).rejects.toEqual(OUT)
    putBack()
    expect(store.text(id)).toBe('second words')
    await starred(journal)
    await store.shut()
    await vault.close()
    const again = await unlocked({ ...restarted(at), rules: bookRules })
    expect(again.value('entries', id)).toMatchObject({ text: 'second words', starred: true })
    expect(again.history('entries', id, 9).map((each) => each.value['text'])).toEqual([
      'second words',
      'first words',
    ])
  })

  it('because its file is gone is refused: an older version does not stand for it', async () => {
    const { at, store, id } = await opened(bodies)
    const path = dataPaths(at).find((each) => each.includes('-00000002-'))!
    const sound = at.disk.files().get(path)!
    at.disk.remove(path)
    expect(() => store.text(id)).toThrow(OUT)
    at.disk.put(path, sound)
    expect(store.text(id)).toBe('second words')
  })

  it('leaves its row to be refused too where that is spoilt', async () => {
    const { at, vault } = await opened(rows)
    const putBack = at.disk.pull('/stick/Journal/data')
    expect(() => vault.ground('entries')?.row(0)).toThrow(OUT)
    putBack()
    expect(vault.ground('entries')?.row(0)).toMatchObject({ mode: 'plain_day' })
  })

  it('of an entry that is in no vault is not empty', async () => {
    const { vault } = await opened(() => [])
    expect(() => new SealedText(vault, 'nowhere-at-all').read()).toThrow(OUT)
  })

  it('is found by its words once it is back', async () => {
    const { at, store, id } = await opened(bodies)
    const putBack = at.disk.pull('/stick/Journal')
    const search = new EntrySearch(store.read(), { now: () => 0, moment: stamps() })
    while (!search.isComplete) search.work(store.read())
    putBack()
    const hits = search.find(store.read(), 'second', {}, 0, 9)?.hits ?? []
    expect(hits.map(({ row }) => row.id)).toEqual([id])
  })
})
