import { beforeAll, describe, expect, test } from 'vitest'
import { proved } from '../../../support/proof.ts'
import type { Outcome } from '../../../torture/experiment.ts'
import { FIGURES } from '../../../torture/figures.ts'
import { outcomeOf, PATIENCE, saidOf } from '../../../torture/run-in-test.ts'
import type { History } from './acts.ts'
import { eachHistory, PROPERTIES } from './properties.ts'

/** More, and others, under `npm run torture`. */
const runs = FIGURES.histories.test

describe(`VF-15 three computers and a folder carried by anything (${runs} histories)`, () => {
  let outcome: Outcome
  // Each history is run once for all properties.
  beforeAll(async () => {
    outcome = await outcomeOf('histories')
  }, PATIENCE.timeout)

  for (const { name, says } of PROPERTIES) {
    test(`VF-15 ${name}: ${says}`, () => {
      const failures = outcome.failures.filter(({ said }) => said.split('\n').includes(name))
      expect(failures.map((failure) => saidOf('histories', failure))).toEqual([])
      expect(outcome.figures[name]).toBe(runs)
      proved('VF-15', `three computers and a folder carried by anything: ${says}`, runs)
    })
  }
})

test('VF-15 a number and a seed are one history, alone as among others', async () => {
  const among = new Map<string, History>()
  const keep = async (acts: History, path: string): Promise<void> => void among.set(path, acts)
  await eachHistory({ runs: 300, seed: 7 }, keep)
  expect(among.size).toBe(300)
  expect(new Set([...among.values()].map((acts) => JSON.stringify(acts))).size).toBeGreaterThan(290)
  for (const path of ['0', '17', '299']) {
    const alone: History[] = []
    await eachHistory({ runs: 1, seed: 7, path }, async (acts) => void alone.push(acts))
    expect(alone).toEqual([among.get(path)])
  }
})
