import { join } from 'node:path'
import { dataNamesIn, readDataFile } from './data-file.ts'
import { attempt } from './disk-errors.ts'
import { FileNumbers } from './gaps.ts'
import { placesOf } from './places.ts'
import type { SafeBase } from './safe-base.ts'
import { claimOf, merged, type Numbers } from './segment.ts'
import type { VaultState } from './state.ts'

interface Lost {
  readonly lost: readonly string[]
  /** What comes back as it was, together with that. */
  readonly alsoStanding: readonly string[]
}

/**
 * What a file that puts the lost ones back says need not be there any more: they themselves, and what they had replaced, for
 * perhaps nothing else says so and it would be waited for. Never one that stands, here or where its writer keeps it: who
 * reads ours without that one would pass for having seen its lines, and its writer takes them away. Of our own all that
 * stand are here; of another computer's, one that never came here may stand there, and then some file that came says that it
 * is replaced. Throws as the disk does.
 */
export function* neededNoMore(
  state: VaultState,
  { index }: SafeBase,
  { lost, alsoStanding }: Lost,
): Generator<void, readonly Numbers[]> {
  const { deps, device, seen } = state
  const isLost = new Set(lost)
  const known = [...seen.files.keys()].filter((name) => !isLost.has(name))
  const standing = new FileNumbers()
  // By what it is known as, too: a sync engine may have made something else of its name.
  const names = [...dataNamesIn(deps.disk, placesOf(deps).data), ...known, ...alsoStanding]
  for (const each of names.flatMap(numberOf)) standing.account(each)
  const gone = numbersIn(index.replaced).filter(([dev, seq]) => !standing.has(dev, seq))
  const own = gone.filter(([dev]) => dev === device.device)
  const others = gone.filter(([dev]) => dev !== device.device)
  if (others.length === 0) return merged([...lost.flatMap(numberOf), ...own])
  const said = yield* saidByStanding(state, isLost)
  const unsaid = others.filter(([dev, seq]) => !said.isReplaced(dev, seq))
  return merged([...lost.flatMap(numberOf), ...own, ...unsaid])
}

/** What files that stand say is replaced. One that cannot be read may say so of any number of its writer's below its own. */
function* saidByStanding(
  { deps, keyring, seen }: VaultState,
  isLost: ReadonlySet<string>,
): Generator<void, FileNumbers> {
  const { data } = placesOf(deps)
  const said = new FileNumbers()
  for (const name of dataNamesIn(deps.disk, data)) {
    if (isLost.has(name) || seen.healed.includes(name)) continue
    const bytes = attempt(() => Buffer.from(deps.disk.readFile(join(data, name))))
    const file = bytes.ok ? readDataFile(keyring, name, bytes.value) : null
    if (file?.kind === 'sound') for (const each of file.head.rep) said.replace(each)
    else for (const [device, seq] of numberOf(name)) said.replace([device, 1, seq])
    yield
  }
  return said
}

function numberOf(name: string): readonly Numbers[] {
  const claim = claimOf(name)
  return claim ? [[claim.device, claim.seq, claim.seq]] : []
}

function numbersIn(ranges: readonly Numbers[]): readonly Numbers[] {
  return ranges.flatMap(([device, from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at): Numbers => [device, from + at, from + at]),
  )
}
