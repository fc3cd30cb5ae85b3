import { ok, type Result } from '../kernel/result.ts'
import { dayOf, type Day, type Stamp } from '../kernel/time.ts'
import type { LifeAreaKind } from './outcome-kinds.ts'
import type { LifeArea } from './outcome.schema.ts'
import { withRating } from './ratings.ts'

/** The same on every computer. */
export function areaId(area: LifeAreaKind): string {
  return `life-area-${area}`
}

/** The record, or a blank one where nothing was said yet. */
export function areaOf(record: LifeArea | undefined, area: LifeAreaKind, now: string): LifeArea {
  return record ?? { area, ratings: [], nextSmallStep: '', changedAt: now }
}

export function rateArea(
  standing: LifeArea,
  day: Day,
  rating: number | null,
  stamp: Stamp,
): Result<LifeArea> {
  const rated = withRating(standing.ratings, day, rating, dayOf(stamp.local))
  return rated.ok ? ok({ ...standing, ratings: rated.value, changedAt: stamp.now }) : rated
}

export function setNextStep(standing: LifeArea, nextSmallStep: string, stamp: Stamp): LifeArea {
  return { ...standing, nextSmallStep: nextSmallStep.trim(), changedAt: stamp.now }
}
