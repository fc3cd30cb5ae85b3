import type { Experiment } from './experiment.ts'
import { clocks } from './experiments/clocks.ts'
import { crashStates } from './experiments/crash-states.ts'
import { flippedBits, flippedLogs } from './experiments/damages.ts'
import { failedSyncs } from './experiments/failed-syncs.ts'
import { failingCalls, refusingDisks } from './experiments/failing-calls.ts'
import { fullDisks } from './experiments/full-disks.ts'
import { histories } from './experiments/histories.ts'
import { kills } from './experiments/kills.ts'
import { mirrorBits } from './experiments/mirror-bits.ts'
import { olderCopies } from './experiments/older-copies.ts'
import { randomDamages } from './experiments/random-damages.ts'
import { secondFaults } from './experiments/second-faults.ts'
import { smallDisks } from './experiments/small-disks.ts'
import { starts } from './experiments/starts.ts'
import { tampering } from './experiments/tampering.ts'
import type { FIGURES } from './figures.ts'

export const EXPERIMENTS: Readonly<Record<keyof typeof FIGURES, Experiment>> = {
  crashStates,
  failingCalls,
  refusingDisks,
  fullDisks,
  smallDisks,
  failedSyncs,
  flippedBits,
  flippedLogs,
  mirrorBits,
  randomDamages,
  tampering,
  starts,
  olderCopies,
  clocks,
  secondFaults,
  kills,
  histories,
}

export function replay(name: string, failed: string, seed: number): string {
  return `npm run torture -- --case ${name}/${failed.replaceAll(' ', '_')} --seed ${seed}`
}
