/** What a form that saves by itself says about it. */
export const savingWords = {
  saved: (time: string) => `Saved ${time}`,
  saving: 'Saving',
  notYet: 'Not saved yet',
  allSaved: 'Saved',
  saveFailed: 'Your words are still here, but they could not be saved.',
  tryAgain: 'Try again',
} as const
