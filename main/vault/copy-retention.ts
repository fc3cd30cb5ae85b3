import { instantOf, weekOf, type Day } from '../../core/kernel/time.ts'
import type { Clock } from '../ports.ts'
import type { CopyFacts } from './vault.ts'

const NEWEST = 3
const DAYS = 7
const WEEKS = 4
const MS_A_MINUTE = 60_000

type WallClock = Pick<Clock, 'now' | 'zoneOffset'>

/** One a day, with the first save of a day on the person's own calendar. */
export function isCopyDue(copies: readonly CopyFacts[], clock: WallClock): boolean {
  const today = dayAt(clock, clock.now())
  return !copies.some(({ at }) => dayAt(clock, at) === today)
}

/**
 * Names of copies that may go: all but the 3 newest, the newest of each of the last 7 days that have one, the newest of
 * each of the last 4 weeks that have one, and the one last proved whole. Without that one nothing goes. Days
 * without a copy do not count, so that a journal left alone for a year keeps what it had.
 * One from the future, made under a wrong clock, stays until its day has come and pushes out nothing.
 */
export function copiesToDrop(
  copies: readonly CopyFacts[],
  lastProved: string,
  clock: WallClock,
): readonly string[] {
  if (!copies.some(({ name }) => name === lastProved)) return []
  const today = dayAt(clock, clock.now())
  const ranked = copies.filter(({ at }) => dayAt(clock, at) <= today).toSorted(newestFirst)
  const kept = new Set([
    lastProved,
    ...ranked.slice(0, NEWEST).map(({ name }) => name),
    ...newestOfEach(ranked, DAYS, ({ at }) => dayAt(clock, at)),
    ...newestOfEach(ranked, WEEKS, ({ at }) => weekOf(dayAt(clock, at))),
  ])
  return ranked.map(({ name }) => name).filter((name) => !kept.has(name))
}

/** By time, then by name, so that two of one second have an order. */
export function newestFirst(one: CopyFacts, other: CopyFacts): number {
  return other.at - one.at || (one.name < other.name ? 1 : -1)
}

function newestOfEach(
  ranked: readonly CopyFacts[],
  most: number,
  spanOf: (copy: CopyFacts) => Day,
): readonly string[] {
  const newest = new Map<Day, string>()
  for (const copy of ranked) {
    const span = spanOf(copy)
    if (!newest.has(span)) newest.set(span, copy.name)
  }
  return [...newest.values()].slice(0, most)
}

function dayAt(clock: WallClock, at: number): Day {
  return instantOf(at + clock.zoneOffset(at) * MS_A_MINUTE).slice(0, 10)
}
