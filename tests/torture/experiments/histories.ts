import {
  broke,
  eachHistory,
  judgedAnyway,
  PROPERTIES,
  type Property,
} from '../../main/vault/sync/properties.ts'
import { Tally, type Experiment } from '../experiment.ts'

/**
 * Each history is run once and judged for every property. The figures say of how many a property held. A case is named
 * by its number, or by the path of a smaller one that it led to.
 */
export const histories: Experiment = {
  id: 'VF-15',
  what: 'three computers write in one journal, and a sync engine does everything wrong with its folder',
  async run(task) {
    const tally = new Tally(task)
    const { seed, times, only } = task
    const runs = only === null ? { runs: times, seed } : { runs: 1, seed, path: only }
    await eachHistory(runs, async (acts, path) => {
      if (tally.isEnough) return
      await tally.tries(path, async () => {
        const verdicts = await judgedAnyway(acts)
        const said: string[] = []
        for (const { name } of PROPERTIES) {
          if (verdicts[name].length === 0) tally.count(name)
          else said.push((await broke(name, { runs: 1, seed, path })) ?? once(name, verdicts[name]))
        }
        return said.length > 0 ? said.join('\n') : null
      })
    })
    return tally.outcome()
  },
}

function once(name: Property, wrong: readonly string[]): string {
  return `${name}\nnot again when the same history was run once more\n${wrong.join('\n')}`
}
