import { EXPERIMENTS, replay } from './all.ts'
import { watched } from './case-watch.ts'
import type { Experiment, Outcome } from './experiment.ts'
import { canMount } from './experiments/small-disks.ts'
import { FIGURES } from './figures.ts'
import { soak, soakOne } from './soak.ts'
import { PRODUCT } from './subject.ts'
import { withoutStacks } from './without-stacks.ts'

export interface Wish {
  readonly seed: number
  /** A soak of so many hours instead. */
  readonly hours: number | null
  /** An experiment and one of its cases, or the experiment alone. */
  readonly only: string | null
}

type Name = keyof typeof EXPERIMENTS

const ENOUGH = 20

/** Says what it does and answers the exit code. */
export async function torture({ seed, hours, only }: Wish): Promise<number> {
  console.log(`seed ${seed}`)
  if (hours !== null) return soak(seed, hours * 3_600_000)
  if (only?.startsWith('soak/')) return soakOne(seed, Number(only.slice('soak/'.length)))
  const wanted = only === null ? names() : names().filter((name) => only.split('/')[0] === name)
  if (wanted.length === 0) {
    console.log(`no such experiment; there are ${names().join(', ')}`)
    return 1
  }
  const one = only?.includes('/') ? only.slice(only.indexOf('/') + 1).replaceAll('_', ' ') : null
  let failed = 0
  for (const name of wanted) {
    if (name === 'smallDisks' && !canMount()) {
      console.log('smallDisks  not run: only root on Linux may mount disks')
      continue
    }
    failed += await runOne(name, seed, one)
  }
  console.log(failed === 0 ? 'nothing was lost, nothing was silent' : `${failed} failures`)
  return failed === 0 ? 0 : 1
}

async function runOne(name: Name, seed: number, only: string | null): Promise<number> {
  const experiment: Experiment = EXPERIMENTS[name]
  const begun = performance.now()
  const times = FIGURES[name].torture
  const task = { subject: PRODUCT, seed, times, only, enough: only === null ? ENOUGH : 1 }
  const run = (): Promise<Outcome> => watched((watch) => experiment.run({ ...task, watch }))
  const outcome = await (only === null ? withoutStacks(run) : run())
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`${experiment.id} ${name}: ${experiment.what}`)
  console.log(
    `  ${outcome.tried} cases, ${outcome.failures.length} failures, ${seconds} s${figuresOf(outcome)}`,
  )
  for (const failure of outcome.failures) {
    console.log(`  ${failure.name}: ${failure.said}\n    ${replay(name, failure.name, seed)}`)
  }
  return outcome.failures.length
}

function figuresOf({ figures }: Outcome): string {
  const said = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`)
  return said.length > 0 ? `\n  ${said.join(', ')}` : ''
}

function names(): readonly Name[] {
  return Object.keys(EXPERIMENTS).filter((name): name is Name => name in EXPERIMENTS)
}
