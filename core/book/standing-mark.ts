import type { FieldType, Found, Sides } from '../merge/field-type.ts'
import { isFound, ownField, same } from '../merge/same.ts'

/** What ends each mark of the contact status. */
const ENDED_BY = { noStands: 'welcome', orderStands: 'order_ended' } as const

type Mark = keyof typeof ENDED_BY

/**
 * A mark of the contact status that stands until a dated statement ends it. Where one computer noted such a statement
 * and the other has since noted the status anew, it stands: a word from before it does not end it.
 */
export function standingMark(mark: Mark): FieldType {
  return { kind: 'derived', from: (merged, sides) => stands(mark, merged, sides) }
}

/**
 * Since when contact stands so. Where a mark stands after two were brought together it is the later day of those that
 * say so, whichever was noted last: brought together with a third, no earlier word may end what was said on that day.
 */
export const standingSince: FieldType = {
  kind: 'derived',
  from(merged, sides) {
    const days = MARKS.filter((mark) => stands(mark, merged, sides) === true).flatMap((mark) =>
      [sides.earlier, sides.later].flatMap((side) => (side[mark] === true ? dayIn(side) : [])),
    )
    return days.toSorted().at(-1) ?? merged['since']
  },
}

const MARKS: readonly Mark[] = ['noStands', 'orderStands']

function dayIn({ since }: Found): readonly string[] {
  return typeof since === 'string' ? [since] : []
}

function stands(mark: Mark, merged: Found, { base, earlier, later }: Sides): unknown {
  const sides = [earlier, later]
  const isSaid = sides.some((side) => side[mark] === true)
  const isJudged = sides.every((side) => typeof side[mark] === 'boolean')
  if (isSaid && isJudged && typeof base[mark] !== 'boolean') return true
  const isAnew = (side: Found): boolean => side[mark] === true && isNotedAnew(base, side)
  return sides.some((side) => isAnew(side) && !isEnded(merged, base, side, ENDED_BY[mark])) || merged[mark]
}

/** More than a note or a quote. */
function isNotedAnew(base: Found, side: Found): boolean {
  return !same(base['since'], side['since']) || !same(base['value'], side['value'])
}

/** By a statement that the base did not have, of a later day than that side's status: of the same day, nobody knows. */
function isEnded(merged: Found, base: Found, side: Found, endedBy: string): boolean {
  const known = new Set(statements(base).map((each) => ownField(each, 'at')))
  const since = side['since']
  return statements(merged).some((each) => {
    const day = ownField(each, 'day')
    if (ownField(each, 'kind') !== endedBy || known.has(ownField(each, 'at'))) return false
    return typeof day === 'string' && typeof since === 'string' && day > since
  })
}

function statements({ statements: found }: Found): readonly Found[] {
  return Array.isArray(found) ? found.filter(isFound) : []
}
