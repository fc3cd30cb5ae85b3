/** "1 entry", "1,200 entries". */
export function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`
}

/** Sentences about many entries at once. */
export const manyWords = {
  bar: 'For the chosen entries',
  chosen: (count: number) => `${count.toLocaleString('en-GB')} chosen`,
  none: 'None chosen',
  tag: 'Tags',
  star: 'Star',
  unstar: 'Take the star off',
  trash: 'Move to the trash',
  export: 'Save as Markdown',
  more: 'More for the chosen entries',
  all: 'Choose all',
  clear: 'Choose none',
  undone: 'Taken back.',
  undoneNothing: 'Nothing of it was left to take back.',
  undoneLeft: (count: number) =>
    count === 1
      ? 'One entry was changed since and stays as it is.'
      : `${entriesOf(count)} were changed since and stay as they are.`,
  nothing: 'They are that way already.',

  done: {
    tag: (count: number) => `Tags changed in ${entriesOf(count)}.`,
    star: (count: number) => `${entriesOf(count)} starred.`,
    unstar: (count: number) => `The star is off ${entriesOf(count)}.`,
    trash: (count: number) =>
      count === 1
        ? 'Moved to the trash. It stays there for 30 days.'
        : `${entriesOf(count)} moved to the trash. They stay there for 30 days.`,
    restore: (count: number) =>
      count === 1 ? 'It is back in your journal.' : `${entriesOf(count)} are back in your journal.`,
  },
  leftOut: (count: number) =>
    count === 1
      ? 'One has 30 tags, the most that fit, and did not get all of them.'
      : `${count.toLocaleString('en-GB')} have 30 tags, the most that fit, and did not get all of them.`,

  twofold: (count: number) =>
    count === 1
      ? 'One has two versions and stays as it is. Open it to see both.'
      : `${count.toLocaleString('en-GB')} have two versions and stay as they are. Open them to see both.`,

  tags: {
    title: (count: number) => `Tags of ${entriesOf(count)}`,
    on: 'Put on',
    placeholder: 'A tag, then Enter',
    off: 'Take off',
    offOf: (tag: string, count: number) => `${tag}, on ${count.toLocaleString('en-GB')}`,
    offMore: (count: number) => `Show ${count.toLocaleString('en-GB')} more`,
    none: 'They carry no tags yet.',
    save: 'Change the tags',
    cancel: 'Cancel',
    nothing: 'Nothing is chosen to put on or take off.',
  },

  file: {
    title: 'Save as Markdown',
    lead: (count: number) => `${entriesOf(count)} in one file, the oldest first.`,
    open: 'The file is not encrypted. Anyone who can open it can read it.',
    afraidOrHurt: (count: number) =>
      count === 1
        ? '1 entry is tied to an issue marked afraid or hurt. It stays out.'
        : `${entriesOf(count)} are tied to an issue marked afraid or hurt. They stay out.`,
    keptPrivate: (count: number, of: number) =>
      count === of
        ? of === 1
          ? 'This entry is kept private, so it stays out unless you tick it here.'
          : 'All of them are kept private, so they stay out unless you tick them here.'
        : `${entriesOf(count)} kept private ${count === 1 ? 'stays' : 'stay'} out unless you tick ${count === 1 ? 'it' : 'them'} here.`,
    withPrivate: (count: number) => (count === 1 ? 'With the private one' : `With the ${count} private ones`),
    save: 'Choose where to save',
    cancel: 'Cancel',
    saved: (name: string, heldBack: number) => {
      if (heldBack === 0) return `Saved as ${name}.`
      const sentences = heldBack === 1 ? '1 sentence is' : `${heldBack} sentences are`
      return `Saved as ${name}. ${sentences} left out: the same words stand in something that stays in.`
    },
  },
} as const
