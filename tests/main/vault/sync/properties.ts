import * as fc from 'fast-check'
import { nextTurn } from '../../../../main/vault/breathe.ts'
import { unlockVault } from '../../../../main/vault/open-vault.ts'
import { PASSPHRASE, value, type Desk } from '../../../support/vault-desk.ts'
import { history, type History } from './acts.ts'
import { markersIn } from './said.ts'
import { madeStart, type Start } from './start.ts'
import { World } from './world.ts'
import type { View } from './union.ts'

export const PROPERTIES = [
  {
    name: 'same view',
    says: 'everything delivered, each computer shows what all revisions ever sealed say together',
  },
  { name: 'cold open', says: 'the passphrase and the folder alone show the same' },
  {
    name: 'no marker lost',
    says: 'what was written or hidden and not undone by someone who saw it is there',
  },
  { name: 'write once', says: 'no name is written twice with different bytes' },
  { name: 'any order', says: 'the order in which files arrive makes no difference' },
] as const

export type Property = (typeof PROPERTIES)[number]['name']

/** What a history led to, by property: what was found wrong; empty where nothing was. */
export type Verdicts = Readonly<Record<Property, readonly string[]>>

let start: Promise<Start> | null = null

/** Runs one history to its end and judges it. */
export async function judged(acts: History): Promise<Verdicts> {
  start ??= madeStart()
  const world = new World(await start)
  for (const act of acts) await world.act(act)
  await world.settle(acts.length % 2 === 0 ? 'with deletions' : 'with returned files')
  const views = [0, 1, 2].map((which) => world.viewOf(world.vaultOf(which)))
  const lost = lostMarkers(world)
  for (const which of [0, 1, 2]) await world.vaultOf(which).close()
  const files = world.filesLeft()
  const cold = await openedCold(world, world.stranger(files))
  // Where a folder lost files for ever their older versions went with them: then all must agree, on whatever it is.
  const expected = world.hasLostFiles ? views[0]! : world.union.view()
  return {
    'same view': views.flatMap((view, which) => differences(`computer ${which}`, expected, view)),
    'cold open': differences('cold', expected, cold),
    'no marker lost': lost,
    'write once': world.rewritten,
    'any order': differences('in parts', cold, await openedInParts(world, files)),
  }
}

/** The same, where a history that was refused something or threw is judged too. */
export function judgedAnyway(acts: History): Promise<Verdicts> {
  return judged(acts).catch((error: unknown) => broken(error))
}

/** For each run its verdicts are kept, so that five properties of the same histories cost one run of each. */
const known = new Map<string, Promise<Verdicts>>()

function judgedOnce(acts: History): Promise<Verdicts> {
  const key = JSON.stringify(acts)
  const found = known.get(key) ?? judgedAnyway(acts)
  known.set(key, found)
  return found
}

/** A call that was refused or threw breaks every property. */
function broken(error: unknown): Verdicts {
  const said = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  return {
    'same view': said,
    'cold open': said,
    'no marker lost': said,
    'write once': said,
    'any order': said,
  }
}

export interface Runs {
  readonly runs: number
  readonly seed: number
  /** Of a counterexample, to see it again; its number alone is the history that many after the first. */
  readonly path?: string
}

/** Every history of these runs, one after the other, each with the path that is its own. Nothing of it is kept. */
export async function eachHistory(
  { runs, seed, path }: Runs,
  visit: (acts: History, path: string) => Promise<void>,
): Promise<void> {
  let number = 0
  await fc.check(
    fc.asyncProperty(history, async (acts) => {
      // The path of a smaller history leads to others as small, which nobody asked for.
      if (number === runs) return
      const own = path ?? String(number)
      number += 1
      await nextTurn()
      await visit(acts, own)
    }),
    { numRuns: runs, seed, ...(path === undefined ? {} : { path }) },
  )
}

/** null, or the smallest history found that breaks it, with what was wrong and how to see it again. */
export async function broke(property: Property, { runs, seed, path }: Runs): Promise<string | null> {
  const checked = await fc.check(
    fc.asyncProperty(history, async (acts) => {
      // Nothing in a history waits for the world outside, which must have its turn all the same.
      await nextTurn()
      const wrong = (await judgedOnce(acts))[property]
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    }),
    { numRuns: runs, seed, ...(path === undefined ? {} : { path }) },
  )
  if (!checked.failed) return null
  const acts = checked.counterexample?.[0] ?? []
  const why = checked.errorInstance instanceof Error ? checked.errorInstance.message : ''
  const again = `seed ${checked.seed}, path ${checked.counterexamplePath}`
  return `${property}\n${again}\n${acts.map((act) => JSON.stringify(act)).join(',\n')}\n${why}`
}

async function openedCold(world: World, at: Desk): Promise<View> {
  const vault = value(await unlockVault(at, { passphrase: PASSPHRASE }))
  const view = world.viewOf(vault)
  await vault.close()
  return view
}

/** Half of the files at first, in the order of their content's hash; a mirror is made; then the rest. */
async function openedInParts(world: World, files: ReadonlyMap<string, Buffer>): Promise<View> {
  const shuffled = [...files].toSorted(([one], [other]) => (hashOf(one) < hashOf(other) ? -1 : 1))
  const half = shuffled.slice(0, Math.ceil(shuffled.length / 2))
  const at = world.stranger(new Map(half))
  await openedCold(world, at)
  for (const [name, bytes] of shuffled) at.disk.put(`/stick/Journal/data/${name}`, bytes)
  return openedCold(world, world.again(at))
}

function hashOf(name: string): string {
  return name.slice(20)
}

function lostMarkers(world: World): readonly string[] {
  const lost: string[] = []
  for (const [marker, id] of world.inserted) {
    if (world.removed.has(marker)) continue
    for (const which of [0, 1, 2]) {
      const vault = world.vaultOf(which)
      const shown = vault.value('notes', id)
      const past = vault.history('notes', id, 100).map((each) => each.value)
      // A note that is there shows it; of one that was deleted it is enough that the history has it.
      const said = (shown ? [shown] : past).flatMap((each) => markersIn(each))
      if (!said.includes(marker)) lost.push(`${marker} of ${id} is not on computer ${which}`)
    }
  }
  for (const id of world.hidden) {
    if (world.revealed.has(id)) continue
    for (const which of [0, 1, 2]) {
      const isHidden = world.vaultOf(which).value('notes', id)?.['hidden']
      if (isHidden !== true) lost.push(`${id} is not hidden on computer ${which}`)
    }
  }
  return lost
}

function differences(who: string, expected: View, found: View): readonly string[] {
  const keys = new Set([...expected.keys(), ...found.keys()])
  return [...keys].flatMap((key) => {
    const [one, other] = [JSON.stringify(expected.get(key)), JSON.stringify(found.get(key))]
    return one === other ? [] : [`${who}, ${key}: ${other} and not ${one}`]
  })
}
