import type { DiskImage } from '../../support/memory-disk.ts'
import { chance, seedOf, type Chance } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { isSalvageable, salvageOf } from '../salvaged.ts'
import { answerTo, partOf, twoStagesOf, withFile, type Part, type Sound } from '../tampered.ts'
import type { ActName } from '../workloads.ts'
import { misjudged, toldIn } from './damages.ts'

const FILES = 200
/** Sealed after the mirror was made: these lie in the folder and as spares. */
const LATER_FILES = 20
const MOST_DAMAGED = 64
/** Without a mirror: with one a damage is found when that file is asked for, or by verify. */
const APART: readonly Part[] = ['data', 'mirror', 'spare']
/** Of the damages one in so many is salvaged, with two other files there; and one in so many is in the whole journal. */
const SALVAGED_ONE_IN = 20
const WHOLE_ONE_IN = 100
const OTHERS = 2

/**
 * Bytes overwritten, put in or taken out of a journal of 20 MB. The files stand alone, so the damaged one is
 * read with the rest of the folder away: the same answer at a two hundredth of the cost.
 */
export const randomDamages: Experiment = {
  id: 'FI-6',
  what: '1 to 64 bytes of a file of a journal of 20 MB are overwritten, put in or taken out; that file is read alone',
  beside: {
    salvaged: `one in ${SALVAGED_ONE_IN} of them among ${OTHERS} other files, salvaged: all of those comes out`,
    'in the whole journal': `one in ${WHOLE_ONE_IN} more in any file of all 20 MB, with mirror and spares: every word is there, at the latest by salvage`,
  },
  async run(task) {
    const tally = new Tally(task)
    const { early, last } = await largeJournals(task)
    const data = [...early.image.files.keys()].filter((path) => partOf(path) === 'data')
    tally.figures['bytes'] = data.reduce((sum, path) => sum + early.image.files.get(path)!.length, 0)
    for (let number = 0; number < task.times && !tally.isEnough; number += 1) {
      const by = chance(seedOf(task.seed, 'damage', number))
      const name = String(number)
      if (tally.wants(name)) await tally.tries(name, () => oneAlone(task, early, by, number, tally))
      const whole = `${name}/whole`
      if (number % WHOLE_ONE_IN !== 0 || !tally.wants(whole)) continue
      const again = chance(seedOf(task.seed, 'whole', number))
      await tally.tries(whole, () => oneInWhole(task, last, again, tally))
    }
    return tally.outcome()
  },
}

async function oneAlone(
  { subject }: Task,
  sound: Sound,
  by: Chance,
  number: number,
  tally: Tally,
): Promise<string | null> {
  const data = [...sound.image.files.keys()].filter((path) => partOf(path) === 'data')
  const path = by.pick(data)
  const changed = damagedBy(by, sound.image.files.get(path)!)
  const alone = withFile(without(sound.image), path, changed)
  const answer = await answerTo(subject, sound, alone, true)
  tally.count(answer.kind === 'refused' ? answer.code : toldIn(answer))
  const said = misjudged('data', answer, sound)
  if (said !== null || number % SALVAGED_ONE_IN !== 0) return said
  tally.count('salvaged')
  const others = Array.from(
    { length: OTHERS },
    (_, each) => data[(data.indexOf(path) + 1 + each) % data.length]!,
  )
  return salvageOf(subject, sound, withFile(without(sound.image, others), path, changed))
}

function without({ files, folders }: DiskImage, but: readonly string[] = []): DiskImage {
  const left = [...files].filter(([path]) => !APART.includes(partOf(path)) || but.includes(path))
  return { files: new Map(left), folders }
}

/** Nothing may be less for it: what lies in the file lies in the mirror too, or in a spare. */
async function oneInWhole({ subject }: Task, sound: Sound, by: Chance, tally: Tally): Promise<string | null> {
  const kept = [...sound.image.files.keys()]
  const part = by.pick(['data', 'data', 'mirror', 'spare'] as const)
  const path = by.pick(kept.filter((each) => partOf(each) === part))
  const image = withFile(sound.image, path, damagedBy(by, sound.image.files.get(path)!))
  const answer = await answerTo(subject, sound, image, true)
  tally.count('in the whole journal')
  tally.count(`whole, ${part}: ${answer.kind === 'refused' ? answer.code : toldIn(answer)}`)
  const said = misjudged(part, answer, sound)
  return said === null && isSalvageable(answer) ? salvageOf(subject, sound, image, 'whole') : said
}

function sealed(count: number): readonly ActName[] {
  return Array.from({ length: count }, (): readonly ActName[] => ['savePages', 'seal']).flat()
}

/** All files as they were sealed, and then packed, mirrored and a few more sealed. */
function largeJournals({ subject, seed }: Task): Promise<{ readonly early: Sound; readonly last: Sound }> {
  const acts = [...sealed(FILES), 'tidy', ...sealed(LATER_FILES)] as const
  return twoStagesOf(subject, { acts, seed: seedOf(seed, 'large') }, 2 * FILES)
}

function damagedBy(by: Chance, bytes: Buffer): Buffer {
  const length = 1 + by.below(MOST_DAMAGED)
  // Heads and ends are met as often as all the rest.
  const at = by.happens(0.3)
    ? by.below(120)
    : by.happens(0.2)
      ? bytes.length - 1 - by.below(64)
      : by.below(bytes.length)
  const noise = Buffer.from(Array.from({ length }, () => by.below(256)))
  if (by.happens(0.15)) return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
  if (by.happens(0.15)) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
  const changed = Buffer.from(bytes)
  noise.copy(changed, at)
  if (changed.equals(bytes)) changed[at]! ^= 1
  return changed
}
