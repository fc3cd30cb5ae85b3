/**
 * The page may set no HTML from text. React Aria empties its announcer by setting "" as HTML when a
 * number or date is changed by keys; this lets the empty text through and nothing else. Only one
 * policy may bear this name, so none can be put in its place.
 */
export function allowEmptyHtml(): void {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!hasPolicies(types)) return
  types.createPolicy('default', { createHTML: (text) => (text === '' ? text : null) })
}

interface Policies {
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string | null }): unknown
}

function hasPolicies(types: unknown): types is Policies {
  return typeof types === 'object' && types !== null && 'createPolicy' in types
}
