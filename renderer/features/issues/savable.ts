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

/** The draft as main would take it: a field that does not fit yet stays as it was last saved. */
export function savable(draft: IssueDraft, saved: IssueDraft): IssueDraft {
  const fit = { ...draft, title: isTitleFit(draft.title) ? draft.title : saved.title }
  for (const field of TEXTS) if (draft[field].length > LONGEST_TEXT) fit[field] = saved[field]
  return fit
}

export function sameDraft(one: IssueDraft, other: IssueDraft): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(draft: IssueDraft): readonly unknown[] {
  return Object.entries({ ...draft, title: draft.title.trim() }).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
