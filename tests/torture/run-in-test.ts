import { expect } from 'vitest'
import { proved } from '../support/proof.ts'
import { EXPERIMENTS, replay } from './all.ts'
import { FIGURES } from './figures.ts'
import { PRODUCT } from './subject.ts'
import { withoutStacks } from './without-stacks.ts'

/** Every test run tries the same: what one finds, the next one finds again. */
const SEED = 20_260_105
const LONGEST_MS = 1_500_000

/** For vitest: an experiment takes as long as this computer needs for it. */
export const PATIENCE = { timeout: LONGEST_MS }

/** Runs the experiment at its figure; each failure says how to have it again. */
export async function expectUnbroken(name: keyof typeof EXPERIMENTS): Promise<void> {
  const experiment = EXPERIMENTS[name]
  const times = FIGURES[name].test
  const task = { subject: PRODUCT, seed: SEED, times, only: null, enough: 5 }
  const { tried, failures, figures } = await withoutStacks(() => experiment.run(task))
  const said = failures.map(
    (failure) => `${failure.name}: ${failure.said}\n  ${replay(name, failure.name, SEED)}`,
  )
  expect(said).toEqual([])
  const counted = figures['distinct disks'] ?? tried
  expect(counted).toBeGreaterThanOrEqual(times)
  proved(experiment.id, experiment.what, counted)
}
