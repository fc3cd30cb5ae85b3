import { expect } from 'vitest'
import { proved } from '../support/proof.ts'
import { EXPERIMENTS, replay } from './all.ts'
import { watched } from './case-watch.ts'
import type { Failure, Outcome } from './experiment.ts'
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
  const { id, what, beside: besides = {} } = EXPERIMENTS[name]
  const { tried, failures, figures } = await outcomeOf(name)
  expect(failures.map((failure) => saidOf(name, failure))).toEqual([])
  const counted = figures['distinct disks'] ?? tried
  expect(counted).toBeGreaterThanOrEqual(FIGURES[name].test)
  const beside = Object.entries(besides)
  for (const [figure] of beside) expect([figure, figures[figure] ?? 0]).not.toEqual([figure, 0])
  proved(id, what, counted)
  for (const [figure, said] of beside) proved(id, said, figures[figure] ?? 0)
}

export function outcomeOf(name: keyof typeof EXPERIMENTS): Promise<Outcome> {
  const task = { subject: PRODUCT, seed: SEED, times: FIGURES[name].test, only: null, enough: 5 }
  return withoutStacks(() => watched((watch) => EXPERIMENTS[name].run({ ...task, watch })))
}

export function saidOf(name: keyof typeof EXPERIMENTS, failure: Failure): string {
  return `${failure.name}: ${failure.said}\n  ${replay(name, failure.name, SEED)}`
}
