import type { EntryRow } from '../journal/entry.schema.ts'
import { Table } from '../kernel/table.ts'
import { dayOf, type Day } from '../kernel/time.ts'
import type { MoodDay, MoodNote } from '../moods/moods.contract.ts'
import { moodDay, moodsOf, NO_MOODS, tallied, type MoodTally } from '../moods/moods.ts'
import type { Book } from './book.ts'

/** Moods of every day, from entries and notes, kept in step with the book at the cost of what changed. */
export class MoodIndex {
  private entries: Table<EntryRow> = Table.empty()
  private notes: Table<MoodNote> = Table.empty()
  private readonly byDay = new Map<Day, MoodTally>()

  /** Days from `from` to `to` with at least one mood, oldest first. */
  days(book: Book, from: Day, to: Day): MoodDay[] {
    this.follow(book)
    const days = [...this.byDay.keys()].filter((day) => day >= from && day <= to).toSorted()
    return days.map((day) => this.day(day)).filter((day) => day !== null)
  }

  private day(day: Day): MoodDay | null {
    return moodDay(day, this.byDay.get(day) ?? NO_MOODS)
  }

  private follow(book: Book): void {
    for (const { id, after } of book.entries.changesSince(this.entries)) {
      const before = this.entries.get(id)
      if (before && after && saysTheSame(before, after)) continue
      if (before) this.count(before.at, moodsOf(before), -1)
      if (after) this.count(after.at, moodsOf(after), 1)
    }
    for (const { id, after } of book.moods.changesSince(this.notes)) {
      const before = this.notes.get(id)
      if (before) this.count(before.at, [before.mood], -1)
      if (after) this.count(after.at, [after.mood], 1)
    }
    this.entries = book.entries
    this.notes = book.moods
  }

  private count(at: string, moods: readonly number[], by: 1 | -1): void {
    if (moods.length === 0) return
    const day = dayOf(at)
    const tally = moods.reduce((sum, mood) => tallied(sum, mood, by), this.byDay.get(day) ?? NO_MOODS)
    if (tally.every((times) => times === 0)) this.byDay.delete(day)
    else this.byDay.set(day, tally)
  }
}

/** A tag or a star makes no other mood. */
function saysTheSame(one: EntryRow, other: EntryRow): boolean {
  return (
    one.at === other.at &&
    one.moodBefore === other.moodBefore &&
    one.moodAfter === other.moodAfter &&
    one.trashedAt === other.trashedAt
  )
}
