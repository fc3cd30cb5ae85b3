/** Of every form that can be left half-written. */
export const formWords = {
  left: 'What you typed is kept. Open the form again to go on.',
  noted: 'What you typed is kept in your journal as it stands.',
  discarded: 'What you typed is discarded.',
  undo: 'Undo',
  back: 'Your words are back. Open the form again to go on.',
  taken: 'The form holds other words now. Keep or discard those first, then undo.',
  addTo: (list: string) => `Add to ${list}`,
  listTooLong: (longest: number, now: number) =>
    `${longest} characters at most, and these are ${now}. It is added once it is shorter.`,
  listFull: (most: number) => `${most} is all that fits here. Take one away to add this.`,
  reword: {
    open: 'Reword it',
    title: 'Reword it',
    label: 'The words',
    save: 'Keep changes',
    cancel: 'Cancel',
    needed: 'It needs a few words. To be rid of it, take it off its list.',
  },
  unfinished: (cancel: string) => `You left this unfinished, so it was kept. “${cancel}” discards it.`,
} as const
