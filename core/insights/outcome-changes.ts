import { outcomeBoard } from '../book/outcome.ts'
import type { ScenarioKind } from '../outcome/outcome-kinds.ts'
import type { DayRating } from '../outcome/outcome.schema.ts'
import { firstAndLatest, ratingsBetween } from '../outcome/ratings.ts'
import type { Told } from './changes.ts'
import type { Changes } from './insights.contract.ts'

/** Could-be-ok: first and latest answer of the time for each way it could go, in their order; ways answered once are not among them. */
export function outcomeChanges(told: Told): Changes['outcomes'] {
  return answered(told).flatMap(({ kind, ratings }) => {
    const { first, latest } = firstAndLatest(ratings)
    if (first === null || latest === null) return []
    return [{ kind, first: first.rating, latest: latest.rating, answers: ratings.length }]
  })
}

export function answersOnce(told: Told): number {
  return answered(told).filter(({ ratings }) => ratings.length === 1).length
}

/** As the step itself shows them: nothing while it is sealed, and no trying again where safety is named. */
function answered({ book, span, now }: Told): readonly {
  readonly kind: ScenarioKind
  readonly ratings: readonly DayRating[]
}[] {
  return outcomeBoard(book, now).scenarios.map(({ kind, couldBeOk }) => ({
    kind,
    ratings: ratingsBetween(couldBeOk, span.from, span.to),
  }))
}
