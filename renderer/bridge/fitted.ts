/**
 * What was left in a form, where an older program may have kept it: a field of another kind than the form has now
 * begins anew, one that is missing too.
 */
export function fitted<Draft>(left: Draft, start: Draft): Draft {
  if (!isPlain(left) || !isPlain(start)) return start
  const had: ReadonlyMap<string, unknown> = new Map(Object.entries(left))
  const wrong = Object.entries(start).filter(
    ([name, value]) => !had.has(name) || !isOneKind(had.get(name), value),
  )
  return wrong.length === 0 ? left : { ...left, ...Object.fromEntries(wrong) }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** null stands for "nothing yet" beside any kind. */
function isOneKind(one: unknown, other: unknown): boolean {
  if (one === null || other === null) return true
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other)
}
