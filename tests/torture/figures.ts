/** How many cases each experiment tries: at every test run, and in the torture. */
export interface Figures {
  readonly test: number
  readonly torture: number
}

/** By experiment, in the order in which the torture runs them. */
export const FIGURES = {
  crashStates: { test: 20_000, torture: 200_000 },
  // Every call of every workload at least once.
  failingCalls: { test: 2_500, torture: 12_500 },
  refusingDisks: { test: 2_500, torture: 12_500 },
  fullDisks: { test: 500, torture: 2_000 },
  smallDisks: { test: 500, torture: 500 },
  failedSyncs: { test: 200, torture: 2_000 },
  // Every bit.
  flippedBits: { test: 30_000, torture: 30_000 },
  flippedLogs: { test: 35_000, torture: 35_000 },
  mirrorBits: { test: 190_000, torture: 190_000 },
  randomDamages: { test: 10_000, torture: 210_000 },
  // Every length, and every other change there is.
  tampering: { test: 7_500, torture: 7_500 },
  starts: { test: 100, torture: 100 },
  olderCopies: { test: 100, torture: 1_000 },
  clocks: { test: 20, torture: 200 },
  secondFaults: { test: 2_000, torture: 20_000 },
  kills: { test: 1_000, torture: 10_000 },
  // Each is judged for every property.
  histories: { test: 2_000, torture: 50_000 },
} as const satisfies Record<string, Figures>
