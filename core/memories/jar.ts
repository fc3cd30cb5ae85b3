import type { Day } from '../kernel/time.ts'
import type { IdeaOwner, JarFilter } from './activity-kinds.ts'
import { SHORT_MINUTES } from './asking.ts'
import type { Activity } from './memories.schema.ts'

const FITS: Readonly<Record<JarFilter, (activity: Activity) => boolean>> = {
  short: ({ minutes }) => minutes !== null && minutes < SHORT_MINUTES,
  free: ({ cost }) => cost === 0,
  public: ({ isPublic }) => isPublic,
  new: ({ isNewForUs }) => isNewForUs,
}

/** True for what fits every filter that is on. */
export function fitsJar(activity: Activity, filters: readonly JarFilter[]): boolean {
  return filters.every((filter) => FITS[filter](activity))
}

/** Newest first. */
export function inJarOrder(activities: Iterable<Activity>): Activity[] {
  return [...activities].toSorted((a, b) => (writtenKey(a) < writtenKey(b) ? 1 : -1))
}

/** What was done, by month (`YYYY-MM`), the newest month and day first. */
export function shelfByMonth(
  activities: Iterable<Activity>,
): readonly (readonly [string, readonly Activity[]])[] {
  const months = new Map<string, Activity[]>()
  const done = [...activities].filter(({ status, doneOn }) => status === 'done' && doneOn !== null)
  for (const each of done.toSorted((a, b) => (dayKey(a) < dayKey(b) ? 1 : -1))) {
    const month = dayKey(each).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), each])
  }
  return [...months]
}

/** Ideas a share is said from, so that one or two tell nothing (domain guide, step 4). */
export const SHARE_FROM = 5

/** Whose the ideas are; null where there are too few to say. */
export function ideaShare(activities: Iterable<Activity>): Readonly<Record<IdeaOwner, number>> | null {
  const counts = { me: 0, them: 0, both: 0 }
  let all = 0
  for (const { whoseIdea } of activities) {
    counts[whoseIdea] += 1
    all += 1
  }
  return all < SHARE_FROM ? null : counts
}

export interface EnjoyedTime {
  readonly id: string
  readonly day: Day
  readonly title: string
  /** 1 to 5. */
  readonly enjoyed: number
}

/** How much each time was enjoyed, the oldest first; those that nobody rated are left out. */
export function enjoyedTimes(activities: Iterable<Activity>): readonly EnjoyedTime[] {
  return [...activities]
    .flatMap(({ id, title, doneOn, enjoyed, status }) =>
      status === 'done' && doneOn !== null && enjoyed !== null ? [{ id, title, day: doneOn, enjoyed }] : [],
    )
    .toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1))
}

function writtenKey({ createdAt, id }: Activity): string {
  return `${createdAt} ${id}`
}

function dayKey({ doneOn, createdAt, id }: Activity): string {
  return `${doneOn ?? ''} ${createdAt} ${id}`
}
