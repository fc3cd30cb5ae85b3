import { MemoryDisk, type PowerCut } from '../support/memory-disk.ts'
import { chance, seedOf, type Chance } from './chance.ts'
import { saidBy } from './experiment.ts'
import { against, look } from './judge.ts'
import { sameWorld } from './ledger.ts'
import { bench, Session, worldOf, type Bench } from './session.ts'
import { PRODUCT } from './subject.ts'
import { ACTS, ANY_TIME } from './workloads.ts'

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EROFS', 'EMFILE', 'half'] as const
const ACTS_A_DAY = 40
const DAYS_A_JOURNAL = 12
/** Memory is compared from here on: by then everything was loaded and compiled. */
const WARM_JOURNALS = 30
const MOST_GROWTH = 0.2
const TELL_MS = 300_000

interface Count {
  journals: number
  acts: number
  faults: number
  cuts: number
  openings: number
}

/** Random work with random faults until the time is up: journal after journal, day after day. */
export async function soak(seed: number, ms: number): Promise<number> {
  const until = performance.now() + ms
  const count: Count = { journals: 0, acts: 0, faults: 0, cuts: 0, openings: 0 }
  let warm = 0
  let told = performance.now()
  while (performance.now() < until) {
    const said = await oneJournal(seedOf(seed, count.journals), count).catch(saidBy)
    if (said !== null) {
      console.log(
        `journal ${count.journals}: ${said}\n  npm run torture -- --case soak/${count.journals} --seed ${seed}`,
      )
      return 1
    }
    count.journals += 1
    if (count.journals === WARM_JOURNALS) warm = memory()
    if (performance.now() - told < TELL_MS) continue
    told = performance.now()
    console.log(`  ${summary(count)}, ${mebibytes(memory())}`)
  }
  const growth = warm > 0 ? memory() / warm - 1 : 0
  console.log(`soak of ${(ms / 3_600_000).toFixed(2)} h: ${summary(count)}`)
  console.log(
    `  memory ${mebibytes(warm)} when warm, ${mebibytes(memory())} at the end: ${(growth * 100).toFixed(1)} %`,
  )
  console.log(growth > MOST_GROWTH ? 'memory grew too much' : 'nothing was lost, nothing was silent')
  return growth > MOST_GROWTH ? 1 : 0
}

/** One journal of a soak again. */
export async function soakOne(seed: number, journal: number): Promise<number> {
  const count: Count = { journals: 0, acts: 0, faults: 0, cuts: 0, openings: 0 }
  const said = await oneJournal(seedOf(seed, journal), count)
  console.log(`journal ${journal}: ${said ?? 'nothing was lost, nothing was silent'}`)
  return said === null ? 0 : 1
}

/** Days of somebody's life with one journal; each ends well, with a failing disk, or with a power cut. */
async function oneJournal(seed: number, count: Count): Promise<string | null> {
  const by = chance(seed)
  let at = bench(new MemoryDisk(), `soak/${seed}`)
  for (const folder of ['/stick', '/home']) at.disk.makeFolder(folder)
  let session = new Session({ subject: PRODUCT, deps: at, clock: at.clock, chance: by })
  await session.create(null)
  for (let day = 0; day < DAYS_A_JOURNAL; day += 1) {
    const said = (await oneDay(session, at, by, count)) ?? remembersWrong(session, at)
    if (said !== null) return `day ${day}: ${said}`
    at.disk.heal()
    const isCut = by.happens(0.5)
    if (isCut) count.cuts += 1
    else await session.close()
    const disk = isCut ? at.disk.afterPowerCut(cutBy(by)) : at.disk.copy()
    const promised = session.ledger.promised()
    const met = await look(PRODUCT, disk.image(), promised.passphrases, { twice: by.happens(0.3) })
    const wrong = against(met, promised)
    if (wrong !== null || met.kind !== 'opened') return `day ${day}: ${wrong ?? 'not there'}`
    count.openings += 1
    at = bench(disk, `soak/${seed}/${day}`)
    session = new Session({ subject: PRODUCT, deps: at, clock: at.clock, chance: by })
    session.ledger.found(met.world, met.passphrase)
    await session.open()
    if (!session.vault || !sameWorld(worldOf(session.vault), met.world))
      return `day ${day}: opened to something else`
  }
  await session.close()
  return null
}

async function oneDay(session: Session, at: Bench, by: Chance, count: Count): Promise<string | null> {
  const { disk } = at
  for (let act = 0; act < ACTS_A_DAY; act += 1) {
    if (by.happens(0.05)) {
      disk.failAt(by.below(30), by.pick(CODES), by.happens(0.3) ? 'forever' : 'once')
      count.faults += 1
    }
    if (by.happens(0.1)) disk.heal()
    const name = by.pick(ANY_TIME)
    const { vault } = session
    await ACTS[name].run(session)
    // What a program does between two acts, or has no time for.
    if (by.happens(0.5)) await turn()
    count.acts += 1
    if (!session.vault) {
      disk.heal()
      await session.open()
    }
    const said = session.vault === vault ? null : settles(session, at)
    if (said !== null) return said
  }
  return null
}

/** The loop goes round, and what waits for that is done. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Opened once more, it shows one of what was promised, and that is what stands from then on. */
function settles({ vault, ledger }: Session, { disk }: Bench): string | null {
  const { worlds } = ledger.promised()
  // Nothing in doubt: reading is left to what comes, and to a disk that may fail meanwhile.
  if (!vault || worlds.length === 1) return null
  const world = quietly(disk, () => worldOf(vault))
  ledger.shows(world)
  return worlds.some((each) => sameWorld(each, world)) ? null : 'opened again to something else'
}

/** An open journal shows what was confirmed, and nothing that was refused. */
function remembersWrong({ vault, ledger }: Session, { disk }: Bench): string | null {
  const world = vault && quietly(disk, () => worldOf(vault))
  return world && !sameWorld(world, ledger.confirmed) ? 'memory is not what was confirmed' : null
}

/** With a disk that does not fail just then. */
function quietly<T>(disk: MemoryDisk, act: () => T): T {
  const { refuse } = disk
  disk.refuse = () => null
  try {
    return act()
  } finally {
    disk.refuse = refuse
  }
}

function cutBy(by: Chance): PowerCut {
  return { bytes: by.pick(['lost', 'kept', 'zeroed', 0.25, 0.5, 0.99]), names: by.pick(['lost', 'kept']) }
}

function summary({ journals, acts, faults, cuts, openings }: Count): string {
  return `${journals} journals, ${acts} acts, ${faults} faults, ${cuts} power cuts, ${openings} openings`
}

function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`
}
