import type { IssueDraft } from '../../../core/issues/issue.schema.ts'

/** As the contract allows. */
export const LONGEST_TITLE = 80
export const LONGEST_TEXT = 4_000

const TEXTS = [
  'seen',
  'myPart',
  'theirPart',
  'circumstance',
  'impactOnThem',
  'impactOnMe',
  'needBehind',
  'learned',
  'willDo',
] as const satisfies readonly (keyof IssueDraft)[]
export type TextField = (typeof TEXTS)[number]

export function isTitleFit(title: string): boolean {
  const length = title.trim().length
  return length > 0 && length <= LONGEST_TITLE
}

/** The draft as main would take it: of what is too long its beginning, of an empty title the last one. */
export function savable(draft: IssueDraft, saved: IssueDraft): IssueDraft {
  const title = draft.title.trim()
  const fit = { ...draft, title: title === '' ? saved.title : beginning(title, LONGEST_TITLE) }
  for (const field of TEXTS) fit[field] = beginning(draft[field], LONGEST_TEXT)
  return fit
}

function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

export function sameDraft(one: IssueDraft, other: IssueDraft): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(draft: IssueDraft): readonly unknown[] {
  return Object.entries({ ...draft, title: draft.title.trim() }).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
