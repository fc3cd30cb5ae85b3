/** What to say about the sentences of a plan. A rewrite is offered, never made. */
export const SENTENCE_WORDS = {
  blame: 'This sentence may be heard as blame. One way to start: “I …, and I see that …”.',
  noRepair: 'You could add what you’d do to repair it.',
} as const
