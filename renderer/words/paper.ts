import type { PaperSize } from '../../core/print/print.schema.ts'

/** Sentences about what is printed, wherever it comes from. */
export const paperWords = {
  paper: 'Paper',
  sizes: { a4: 'A4', letter: 'Letter' } satisfies Record<PaperSize, string>,
  leaves:
    'This file leaves the protection of the app. It is not encrypted, and locking the journal does not lock it.',
  save: 'Save as PDF',
  saved: (name: string) => `Saved as ${name}.`,
  close: 'Close',
  size: 'Size',
  fit: 'Fit',
  actual: 'As on paper',
} as const
