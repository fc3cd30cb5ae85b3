import type { DiskImage } from '../../support/memory-disk.ts'
import { chance, seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { FIRST_PASSPHRASE, PLACES } from '../session.ts'
import { answerTo, stagesOf, type Sound } from '../tampered.ts'
import { look } from '../judge.ts'
import { sameWorld } from '../ledger.ts'
import type { ActName } from '../workloads.ts'

const COMMON: readonly ActName[] = ['save', 'saveSeveral', 'remove', 'rest', 'rest']

/** The journal folder as it was some time ago: with what this computer remembers, and on a new one. */
export const olderCopies: Experiment = {
  id: 'FI-9',
  what: 'an older copy of the journal folder is put in its place, with and without the local folder',
  async run(task) {
    const tally = new Tally(task)
    for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
      if (tally.wants(String(number))) await tally.tries(String(number), () => tryOne(task, number, tally))
    }
    return tally.outcome()
  },
}

async function tryOne({ subject, seed }: Task, number: number, tally: Tally): Promise<string | null> {
  const by = chance(seedOf(seed, number))
  // A sealing between saves: each copy lacks a file that the journal has.
  const acts = Array.from({ length: 3 + by.below(5) }, (): readonly ActName[] => [
    'save',
    by.pick(COMMON),
    'seal',
    'verify',
  ]).flat()
  const stages = await stagesOf(subject, { acts: [...acts, 'close'], seed: seedOf(seed, number, 'acts') })
  const sound = stages.at(-1)!
  // Taken while packing is under way, or when it is done.
  const isAtRest = by.happens(0.5)
  const old = stages[by.below(acts.length / 4 - 1) * 4 + (isAtRest ? 3 : 2)]!
  const answer = await answerTo(subject, sound, mixed(old.image, sound.image))
  if (answer.kind === 'wrong') return answer.said
  if (answer.kind !== 'refused' && answer.told.length === 0) return 'went back in time without a word'
  tally.count(answer.kind === 'refused' ? answer.code : answer.told.join())
  return onANewComputer(subject, old, isAtRest)
}

/** There is nothing to compare with: it opens as it was, and nothing is made up. */
async function onANewComputer(
  subject: Task['subject'],
  old: Sound,
  isAtRest: boolean,
): Promise<string | null> {
  const sealed = withoutLocal(old.image)
  const met = await look(subject, sealed, [FIRST_PASSPHRASE], { twice: true })
  if (met.kind === 'none') return old.image.files.size === 0 ? null : 'taken for a place without a journal'
  if (met.kind === 'wrong') return `on a new computer: ${met.said}`
  // Numbers kept for packing under way are files to come, for all that a new computer can know.
  const told = met.told.filter((kind) => isAtRest || kind !== 'waiting')
  if (told.length > 0) return `on a new computer: told ${told.join()}`
  return sameWorld(met.world, old.world) ? null : 'on a new computer: not what the copy had'
}

/** The journal folder of one, the local folder of the other. */
function mixed(journal: DiskImage, local: DiskImage): DiskImage {
  const files = new Map([
    ...[...journal.files].filter(([path]) => path.startsWith(PLACES.journalFolder)),
    ...[...local.files].filter(([path]) => path.startsWith(PLACES.localFolder)),
  ])
  return { files, folders: [...journal.folders] }
}

function withoutLocal({ files, folders }: DiskImage): DiskImage {
  return { files: new Map([...files].filter(([path]) => path.startsWith(PLACES.journalFolder))), folders }
}
