import type { PaperSize } from '../../core/print/print.schema.ts'

/** Sentences about what is printed, wherever it comes from. */
export const paperWords = {
  paper: 'Paper',
  sizes: { a4: 'A4', letter: 'Letter' } satisfies Record<PaperSize, string>,
  leaves:
    'This file leaves the protection of the app. It is not encrypted, and locking the journal does not lock it.',
  leavesLocked:
    'This file leaves the protection of the app. Whoever has it and its password can read it, also when the journal is locked.',
  password: {
    wanted: 'Lock the PDF with a password',
    hint: 'Whoever opens the file is asked for it.',
    onlyPdf:
      'Only the PDF can have one. HTML, Markdown and text are then not offered, for anyone could open them.',
    first: 'Password for this file',
    again: 'The same again',
    least: (count: number) => `At least ${count} characters. Not the passphrase of the journal.`,
    different: 'The two are not the same.',
    show: 'Show what I type',
    lost: 'It is kept nowhere. If it is lost, this file cannot be opened by anyone. The journal stays as it is, and can make another.',
    missing: 'Type the password twice to save.',
  },
  keptOut: (count: number) =>
    count === 1
      ? '1 sentence is not on it: the same words stand in something that stays in.'
      : `${count} sentences are not on it: the same words stand in something that stays in.`,
  save: 'Save as PDF',
  saved: (name: string) => `Saved as ${name}.`,
  close: 'Close',
  size: 'Size',
  fit: 'Fit',
  actual: 'As on paper',
} as const
