import { withTag, wrongWith, type TagRoom } from '../ui/tag-room.ts'

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

/** With what stands in the box of a list at its end, where the list has room for it; else it stays in the box. */
export function takenIn<
  List extends string,
  Draft extends Unadded<List> & Readonly<Record<List, readonly string[]>>,
>(draft: Draft, list: List, room: TagRoom): Draft {
  const words: readonly string[] = draft[list]
  const box: string = draft.unadded[list]
  if (wrongWith(box, room, words.length) !== null) return draft
  return { ...draft, [list]: [...withTag(words, box)], unadded: { ...draft.unadded, [list]: '' } }
}
