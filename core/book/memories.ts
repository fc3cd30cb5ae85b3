import { askReason, standingOf, type Standing } from '../memories/asking.ts'
import type { AskReason } from '../memories/activity-kinds.ts'
import type { Activity, Picture } from '../memories/memories.schema.ts'
import type { Day, Instant } from '../kernel/time.ts'
import type { Book } from './book.ts'
import { gateOf } from './gate-of.ts'

/** An idea or a memory, with what the desk and how contact stands say of it. */
export interface ShownActivity extends Standing {
  readonly reason: AskReason | null
  /** Oldest first, those that are deleted left out. */
  readonly pictures: readonly Picture[]
}

/** Where one idea stands; its invitation is looked up on the desk. */
export function standingIn(book: Book, activity: Activity): Standing {
  const message = activity.messageId === null ? undefined : book.messages.get(activity.messageId)
  return standingOf(activity, message ?? null)
}

/** Why nobody is to be asked about that idea today; null when nothing speaks against it. */
export function askReasonIn(book: Book, activity: Activity, today: Day): AskReason | null {
  const all = [...book.activities.values()].map((each) => standingIn(book, each))
  return askReason(standingIn(book, activity), all, gateOf(book, today).activities)
}

/** All that is not deleted, in no order. */
export function shownActivities(book: Book, today: Day): readonly ShownActivity[] {
  const { activities } = gateOf(book, today)
  const all = [...book.activities.values()].map((each) => standingIn(book, each))
  const pictures = picturesByActivity(book)
  return all
    .filter(({ activity }) => activity.removedAt === null)
    .map((own) => ({
      ...own,
      reason: askReason(own, all, activities),
      pictures: pictures.get(own.activity.id) ?? [],
    }))
}

export function livePicturesOf(book: Book, activityId: string): readonly Picture[] {
  return [...book.pictures.values()].filter(
    (each) => each.activityId === activityId && each.removedAt === null,
  )
}

/** Marks it and its pictures; they are gone once the journal locks. The draft on the desk stays. */
export function withoutActivity(book: Book, activity: Activity, now: Instant): Book {
  return marked(book, activity, livePicturesOf(book, activity.id), now)
}

/** Takes the mark away again, from the pictures that went with it too. */
export function withActivityBack(book: Book, activity: Activity): Book {
  const went = [...book.pictures.values()].filter((each) => {
    return each.activityId === activity.id && each.removedAt === activity.removedAt
  })
  return marked(book, activity, went, null)
}

export interface Removed {
  readonly activities: readonly string[]
  readonly pictures: readonly string[]
  /** What the vault keeps for these pictures alone. */
  readonly media: readonly string[]
}

/** What was deleted and not put back. Bytes that another picture shows too stay. */
export function removedIn(book: Book): Removed {
  const pictures = [...book.pictures.values()]
  const shown = new Set(pictures.filter(({ removedAt }) => removedAt === null).map(({ media }) => media))
  const removed = pictures.filter(({ removedAt }) => removedAt !== null)
  return {
    activities: [...book.activities.values()].filter(isRemoved).map(({ id }) => id),
    pictures: removed.map(({ id }) => id),
    media: [...new Set(removed.map(({ media }) => media))].filter((media) => !shown.has(media)),
  }
}

function isRemoved({ removedAt }: Activity): boolean {
  return removedAt !== null
}

function marked(book: Book, activity: Activity, some: readonly Picture[], removedAt: Instant | null): Book {
  let { pictures } = book
  for (const each of some) pictures = pictures.with(each.id, { ...each, removedAt })
  return { ...book, activities: book.activities.with(activity.id, { ...activity, removedAt }), pictures }
}

function picturesByActivity(book: Book): ReadonlyMap<string, readonly Picture[]> {
  const found = new Map<string, Picture[]>()
  for (const each of [...book.pictures.values()].toSorted((a, b) => (addedKey(a) < addedKey(b) ? -1 : 1))) {
    if (each.removedAt === null) found.set(each.activityId, [...(found.get(each.activityId) ?? []), each])
  }
  return found
}

function addedKey({ createdAt, id }: Picture): string {
  return `${createdAt} ${id}`
}
