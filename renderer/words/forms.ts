/** Of every form that can be left half-written. */
export const formWords = {
  left: 'What you typed is kept. Open the form again to go on.',
  discarded: 'What you typed is discarded.',
  undo: 'Undo',
  back: 'Your words are back. Open the form again to go on.',
  taken: 'The form holds other words now. Keep or discard those first, then undo.',
  unfinished: (cancel: string) => `You left this unfinished, so it was kept. “${cancel}” discards it.`,
} as const
