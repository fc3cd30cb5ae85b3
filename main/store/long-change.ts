import type { Book } from '../../core/book/book.ts'
import { readRecord } from '../../core/book/read-record.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { touched as touchedSchema, type Touched } from '../../core/journal/marks.schema.ts'
import { takenBack, touchedOf } from '../../core/journal/marks.ts'
import { ok, type Refusal, type Result } from '../../core/kernel/result.ts'
import { nextTurn } from '../vault/breathe.ts'
import { attempt } from '../vault/disk-errors.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { OpenVault, RecordChange, RecordValue } from '../vault/vault.ts'

/**
 * What a long change has begun to do lies in the vault until it has come to its end, as a record of each few hundred
 * entries, numbered from 0, outside the book; the name is this computer's own, so that no other one takes it back.
 */
const COLLECTION = 'unfinished'
const ENTRIES_A_RECORD = 200
const ROWS_A_STEP = 100
/** An append holds as many entries as fit here by their texts, or this many: a few milliseconds each. */
const CHARACTERS_AN_APPEND = 48 * 1024
const ENTRIES_AN_APPEND = 32

/** One row to be written over another; its text stays. */
export interface RowChange {
  readonly before: EntryRow
  readonly after: EntryRow
}

type Vault = Pick<OpenVault, 'append' | 'value' | 'revisionsOf' | 'device'>
/** Why long work is to end now; null while it may go on. */
export type Ending = () => Refusal | null

/**
 * Writes rows in appends of a few milliseconds, with everything else let in between. Before the first of them lies what
 * would take all of it back, and the last one takes that away: cut off anywhere, the next opening finds it.
 */
export async function writeRows(
  vault: Vault,
  changes: readonly RowChange[],
  ending: Ending,
): Promise<Result<null>> {
  const begun = await noteBegun(vault, changes, ending)
  if (!begun.ok) return begun
  let written = 0
  while (written < changes.length) {
    await nextTurn()
    const ended = ending()
    if (ended) return ended
    const rows = nextAppend(vault, changes, written)
    const isLast = written + rows.length === changes.length
    const result = await vault.append(isLast ? [...rows, ...begun.value] : rows)
    if (!result.ok) return result
    written += rows.length
  }
  return ok()
}

/** Rows beside what they replace; of an entry that is not there, nothing. */
export function changesOf({ entries }: Book, rows: readonly EntryRow[]): RowChange[] {
  return rows.flatMap((after) => {
    const before = entries.get(after.id)
    return before ? [{ before, after }] : []
  })
}

/** A book with those rows in it, a step for each hundred. */
export function* withRows(book: Book, changes: readonly RowChange[]): Generator<void, Book> {
  let { entries } = book
  for (const [at, { after }] of changes.entries()) {
    deepFreeze(after)
    entries = entries.with(after.id, after)
    if (at % ROWS_A_STEP === 0) yield
  }
  return { ...book, entries }
}

/**
 * Takes back what a long change of this computer left half done. Refused, it is found again at the next opening; so is
 * what it did to entries that are out of reach, while the others go back.
 */
export async function takeBackUnfinished(
  vault: Vault,
  ending: Ending = () => null,
): Promise<Result<'all' | 'some'>> {
  const stuck: Touched[] = []
  let seen = 0
  for (let number = 0; ; number += 1) {
    const record = attempt(() => vault.value(COLLECTION, nameOf(vault, number)))
    if (!record.ok) return record
    if (!record.value) return forgetAllBut(stuck, vault, { records: number, seen })
    const left = touchedIn(record.value)
    seen += left.length
    for (let at = 0; at < left.length; at += ENTRIES_AN_APPEND) {
      await nextTurn()
      const ended = ending()
      if (ended) return ended
      const back: RecordChange[] = []
      for (const touched of left.slice(at, at + ENTRIES_AN_APPEND)) {
        const made = attempt(() => backOf(vault, touched))
        if (made.ok) back.push(...made.value)
        else stuck.push(touched)
      }
      const result = back.length > 0 ? await vault.append(back) : ok()
      if (!result.ok) return result
    }
  }
}

function touchedIn({ touched }: RecordValue): readonly Touched[] {
  if (!Array.isArray(touched)) return []
  return touched.flatMap((each) => touchedSchema.safeParse(each).data ?? [])
}

/** None where nothing of the change is left in the entry, or where it is not there. */
function backOf(vault: Vault, touched: Touched): RecordChange[] {
  const value = vault.value('entries', touched.id)
  const row = value && readRecord('entries', value)
  if (!row) return []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape of an entry was just looked at
  const standing = row as Pick<EntryRow, 'tags' | 'starred' | 'trashedAt'>
  const back = takenBack(standing, touched)
  return back === standing ? [] : [changeOf(vault, 'entries', touched.id, { ...back })]
}

/** The records that say what is about to be done; answers the tombstones that will end it. None for what fits one append. */
async function noteBegun(
  vault: Vault,
  changes: readonly RowChange[],
  ending: Ending,
): Promise<Result<readonly RecordChange[]>> {
  if (nextAppend(vault, changes, 0).length === changes.length) return ok([])
  // What is out of reach of an earlier one keeps its records.
  let first = 0
  while (vault.value(COLLECTION, nameOf(vault, first))) first += 1
  const ids: string[] = []
  for (let at = 0; at < changes.length; at += ENTRIES_A_RECORD) {
    await nextTurn()
    const ended = ending()
    if (ended) return ended
    const touched = changes
      .slice(at, at + ENTRIES_A_RECORD)
      .map(({ before, after }) => touchedOf(before, after))
    const id = nameOf(vault, first + ids.length)
    const noted = await vault.append([changeOf(vault, COLLECTION, id, { touched })])
    if (!noted.ok) return noted
    ids.push(id)
  }
  return ok(ids.map((id) => changeOf(vault, COLLECTION, id, null)))
}

/** The records name those alone that are out of reach, and none is left where all are back. */
async function forgetAllBut(
  stuck: readonly Touched[],
  vault: Vault,
  { records, seen }: { readonly records: number; readonly seen: number },
): Promise<Result<'all' | 'some'>> {
  const left = { ok: true, value: stuck.length === 0 ? 'all' : 'some' } as const
  if (records === 0 || (stuck.length > 0 && stuck.length === seen)) return left
  const changes = Array.from({ length: records }, (_, number) => {
    const touched = stuck.slice(number * ENTRIES_A_RECORD, (number + 1) * ENTRIES_A_RECORD)
    return changeOf(vault, COLLECTION, nameOf(vault, number), touched.length > 0 ? { touched } : null)
  })
  const result = await vault.append(changes)
  return result.ok ? left : result
}

function nextAppend(vault: Vault, changes: readonly RowChange[], from: number): RecordChange[] {
  const rows: RecordChange[] = []
  let characters = 0
  while (rows.length < ENTRIES_AN_APPEND && characters < CHARACTERS_AN_APPEND) {
    const change = changes[from + rows.length]
    if (!change) break
    const text = textOf(vault, change.after.id)
    characters += text.length
    rows.push(changeOf(vault, 'entries', change.after.id, { ...change.after, text }))
  }
  return rows
}

/** Throws as the disk does, also where it is out of reach: an empty text would be saved over it. */
function textOf(vault: Vault, id: string): string {
  const value = vault.value('entries', id)
  if (!value) throw Object.assign(new Error('a text that is in no file that is here'), { code: 'ENOENT' })
  const { text } = value
  return typeof text === 'string' ? text : ''
}

function changeOf(vault: Vault, collection: string, id: string, value: RecordValue | null): RecordChange {
  return { collection, id, shown: [...vault.revisionsOf(collection, id)], value }
}

function nameOf({ device }: Vault, number: number): string {
  return `${device}-${String(number).padStart(6, '0')}`
}
