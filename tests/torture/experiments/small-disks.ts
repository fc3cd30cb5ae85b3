import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIRST_PASSPHRASE, Session, worldOf } from '../session.ts'
import { chance, seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { against } from '../judge.ts'
import { realDesk } from '../real-desk.ts'
import { diskSize, fillsUp, goesOn } from './full-disks.ts'

const ROOMY = 64 * 1024 * 1024

/** Only where this program may mount a disk of its own. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const place = mkdtempSync(join(tmpdir(), 'stillwater-disk-'))
  const isMounted = mount(place, ROOMY)
  if (isMounted) unmount(place)
  rmSync(place, { recursive: true })
  return isMounted
}

/** As `fullDisks`, on a disk that is really so small. */
export const smallDisks: Experiment = {
  id: 'FI-4',
  what: 'a real disk (tmpfs) of any size fills up, and is freed while the program goes on',
  async run(task) {
    const tally = new Tally(task)
    const place = mkdtempSync(join(tmpdir(), 'stillwater-disk-'))
    if (!mount(place, ROOMY)) throw new Error('no disk could be mounted')
    try {
      for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
        if (tally.wants(String(number))) await tally.tries(String(number), () => tryOne(task, place, number))
      }
    } finally {
      unmount(place)
      rmSync(place, { recursive: true })
    }
    return tally.outcome()
  },
}

async function tryOne({ subject, seed }: Task, place: string, number: number): Promise<string | null> {
  for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true })
  const size = diskSize(seed, number)
  resize(place, size)
  const folder = join(place, 'here')
  mkdirSync(folder)
  const deps = realDesk(folder)
  const by = chance(seedOf(seed, number))
  const session = new Session({ subject, deps, clock: deps.clock, chance: by })
  await session.create(null)
  const said = await fillsUp(session, size)
  if (said !== null) return said
  resize(place, ROOMY)
  session.refusals.length = 0
  const wrong = await goesOn(session)
  if (wrong !== null) return wrong
  const promised = session.ledger.promised()
  const passphrase = promised.passphrases.at(-1) ?? FIRST_PASSPHRASE
  const opened = await subject.unlockVault(realDesk(folder), { passphrase })
  if (!opened.ok) return `does not open: ${opened.error.code}`
  const world = worldOf(opened.value)
  const told = opened.value.notices.map(({ kind }) => kind)
  await opened.value.close()
  return against({ kind: 'opened', passphrase, world, media: promised.media, told }, promised, [])
}

function mount(place: string, size: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]).status === 0
}

function resize(place: string, size: number): void {
  const { status } = spawnSync('mount', ['-o', `remount,size=${size}`, place])
  if (status !== 0) throw new Error('the disk could not be given another size')
}

function unmount(place: string): void {
  spawnSync('umount', [place])
}
