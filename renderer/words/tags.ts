import type { Likeness } from '../../core/journal/alike-tags.ts'
import { entriesOf } from './many-entries.ts'

const likeness: Readonly<Record<Likeness, string>> = {
  capitals: 'Only capital letters differ.',
  marks: 'Only accents, spaces or hyphens differ.',
  plural: 'One looks like the plural of the other.',
  letter: 'One letter differs.',
}

/** Sentences of the tag manager. */
export const tagWords = {
  title: 'Tags',
  lead: 'A new name reaches every entry that carries the tag, those in the trash too. No entry is ever deleted here.',
  back: 'Back to the journal',
  listLabel: 'All tags',
  search: 'Find a tag',
  count: (count: number) => (count === 1 ? '1 tag' : `${count.toLocaleString('en-GB')} tags`),
  entries: entriesOf,
  show: (tag: string, count: number) => `Show ${entriesOf(count)} with ${tag}`,
  more: (tag: string) => `More for ${tag}`,
  menu: { rename: 'Rename', merge: 'Merge into another', remove: 'Delete the tag' },
  showMore: 'Show more',
  nothingFound: 'No tag has these letters.',
  failed: 'The tags could not be read.',

  empty: {
    title: 'No tags yet',
    text: 'Tags are words of your own that find entries again: a place, a person’s initial, a habit. Add one under Details while you write, or choose entries in the list.',
  },

  alike: {
    title: 'Perhaps the same',
    hint: 'Two spellings of one tag? You know best.',
    likeness,
    keep: (tag: string) => `Keep “${tag}”`,
    apart: 'They are two tags',
    apartOf: (one: string, other: string) => `They are two tags: ${one} and ${other}`,
    more: (count: number) => `Show ${count} more`,
    keptApart: 'Both stay. This pair is not shown again.',
    undone: 'The pair is shown again.',
  },

  rename: {
    title: (tag: string) => `Rename “${tag}”`,
    name: 'New name',
    save: 'Rename',
    merge: 'Make it one tag',
    cancel: 'Cancel',
    isThere: (tag: string, count: number) =>
      `“${tag}” is on ${entriesOf(count)} already. Both become one tag; you can undo that.`,
    empty: 'A tag needs at least one letter.',
    done: (from: string, to: string, count: number) => `“${from}” is “${to}” now, in ${entriesOf(count)}.`,
  },

  merge: {
    title: (tag: string) => `Merge “${tag}”`,
    into: 'Into',
    choose: 'Choose a tag',
    save: 'Merge',
    lead: (from: string, to: string, count: number) =>
      `${entriesOf(count)} will carry “${to}” instead of “${from}”.`,
    missing: 'Choose the tag that stays.',
  },

  remove: {
    title: (tag: string) => `Delete “${tag}”?`,
    text: (count: number) =>
      `It comes off ${entriesOf(count)}. The ${count === 1 ? 'entry stays' : 'entries stay'} as they are otherwise.`,
    confirm: 'Delete the tag',
    cancel: 'Keep it',
    done: (tag: string, count: number) => `“${tag}” is off ${entriesOf(count)}.`,
  },
} as const
