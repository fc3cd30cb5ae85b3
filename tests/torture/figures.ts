/** How many cases each experiment tries: at every test run, and in the torture. */
export interface Figures {
  readonly test: number
  readonly torture: number
}

/** By experiment, in the order in which the torture runs them. */
export const FIGURES = {
  crashStates: { test: 1_500, torture: 200_000 },
  failingCalls: { test: 40, torture: 25_000 },
  fullDisks: { test: 40, torture: 500 },
  smallDisks: { test: 40, torture: 500 },
  failedSyncs: { test: 50, torture: 200 },
  flippedBits: { test: 100, torture: 20_000 },
  randomDamages: { test: 8, torture: 210_000 },
  tampering: { test: 20, torture: 5_000 },
  starts: { test: 20, torture: 100 },
  olderCopies: { test: 5, torture: 100 },
  clocks: { test: 20, torture: 200 },
  secondFaults: { test: 100, torture: 20_000 },
  kills: { test: 40, torture: 10_000 },
} as const satisfies Record<string, Figures>
