/** A form with lists, and what stands in the boxes of those: on no list yet, and kept like everything else that was typed. */
export interface Unadded<List extends string> {
  readonly unadded: Readonly<Record<List, string>>
}

export function isAllAdded({ unadded }: Unadded<string>): boolean {
  return Object.values(unadded).every((text) => text.trim() === '')
}

/** As main takes it. */
export function onLists<Draft extends Unadded<string>>(draft: Draft): Omit<Draft, 'unadded'> {
  const { unadded: _boxes, ...rest } = draft
  return rest
}
