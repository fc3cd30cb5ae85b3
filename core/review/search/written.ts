import type { Book } from '../../book/book.ts'
import { CONTACT_STATUS_ID } from '../../boundaries/contact-status.ts'
import type { LocalTime } from '../../kernel/time.ts'
import type { Table } from '../../kernel/table.ts'
import type { ThingKind } from '../../search/search-kinds.ts'
import { contactWriters } from './written-contact.ts'
import { growthWriters } from './written-growth.ts'
import { spaceWriters } from './written-space.ts'

/** What a person wrote in one record. */
export interface Written {
  /** What the record is called by on its page; '' where it has no such words. */
  readonly title: string
  readonly text: string
  /** When it was, else when it was made. */
  readonly at: LocalTime
  /** Which of its kind it is, such as the life area, for a record that has no words for that itself. */
  readonly name: string | null
  /** The record it stands with, such as the goal of a check-in. */
  readonly ownerId: string | null
}

type RecordOf<K extends ThingKind> = Book[K] extends Table<infer T> ? T : never
/** null where a record is not to be found: nothing was written in it, or it was removed. */
export type Writers<K extends ThingKind> = {
  readonly [Kind in K]: (record: RecordOf<Kind>) => Written | null
}

const WRITERS: Writers<ThingKind> = { ...growthWriters, ...contactWriters, ...spaceWriters }

export function writtenIn(book: Book, kind: ThingKind, id: string): Written | null {
  const record = shownRecord(book, kind, id)
  if (!record) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record is of that kind's own table
  const written = (WRITERS[kind] as (found: object) => Written | null)(record)
  return written === null || `${written.title}${written.text}`.trim() === '' ? null : written
}

/**
 * Where safety comes first no page asks for the person's own part, how it was for the other, or what they would have done
 * before, and none shows it.
 */
function shownRecord(book: Book, kind: ThingKind, id: string): object | undefined {
  if (isSafetyFirst(book)) {
    if (kind === 'issues') return without(book.issues.get(id), { myPart: '', impactOnThem: '' })
    if (kind === 'evidence') return without(book.evidence.get(id), { beforeIWould: '' })
  }
  return book[kind].get(id)
}

function without<T extends object>(record: T | undefined, hidden: Partial<T>): T | undefined {
  return record && { ...record, ...hidden }
}

/** What cards and evidence may show hangs on it. */
export function isSafetyFirst(book: Book): boolean {
  return book.contactStatus.get(CONTACT_STATUS_ID)?.value === 'safety_victim'
}
