import type { FieldType, Found, Sides } from '../merge/field-type.ts'
import { isFound, ownField, same } from '../merge/same.ts'

/**
 * A mark of the contact status that stands until a dated statement ends it. Where one computer noted such a statement
 * and the other has since noted the status anew, it stands: a word from before it does not end it.
 */
export function standingMark(mark: string, endedBy: string): FieldType {
  return {
    kind: 'derived',
    from: (merged, { base, earlier, later }: Sides) => {
      const sides = [earlier, later]
      const isSaid = sides.some((side) => side[mark] === true)
      const isJudged = sides.every((side) => typeof side[mark] === 'boolean')
      if (isSaid && isJudged && typeof base[mark] !== 'boolean') return true
      const isAnew = (side: Found): boolean => side[mark] === true && isNotedAnew(base, side)
      const stands = sides.some((side) => isAnew(side) && !isEnded(merged, base, side, endedBy))
      return stands || merged[mark]
    },
  }
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
