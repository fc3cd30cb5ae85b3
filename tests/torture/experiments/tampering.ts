import { seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { isSalvageable, salvageOf, SafeCopy, withoutSecondPlaces } from '../salvaged.ts'
import {
  answerTo,
  journalOf,
  partOf,
  stagesOf,
  withFile,
  type Answer,
  type Part,
  type Sound,
} from '../tampered.ts'
import type { ActName } from '../workloads.ts'

const CLOSED: readonly ActName[] = ['saveSeveral', 'seal', 'save', 'save', 'close']
const CRASHED: readonly ActName[] = ['save', 'seal', 'save', 'save', 'restHalfMinute', 'save', 'save']
/** After these the place reached in the log is noted. */
const NOTED = CRASHED.indexOf('restHalfMinute') + 1
const BRIEF = 40
/** A mirror is cut at one byte in so many. */
const MIRROR_STEP = 61

interface Change {
  readonly name: string
  readonly path: string
  readonly image: Sound['image']
}

/** What another program, a sync engine or a thief may do to whole files. */
export const tampering: Experiment = {
  id: 'FI-7',
  what: `files are cut at any byte (of the mirror at one in ${MIRROR_STEP}), lengthened, swapped, taken away, put back from before or from another journal`,
  beside: {
    salvaged:
      'those of them that opening refuses for a damage, and those of sealed files without mirror and spare, salvaged: all that is not damaged comes out',
  },
  async run(task) {
    const tally = new Tally(task)
    for (const [state, acts] of Object.entries({ crashed: CRASHED, closed: CLOSED })) {
      const stages = await stagesOf(task.subject, { acts, seed: seedOf(task.seed, state), longest: BRIEF })
      const sound = stages.at(-1)!
      // The same passphrase, other keys.
      const other = await journalOf(task.subject, {
        acts,
        seed: seedOf(task.seed, state, 'other'),
        longest: BRIEF,
      })
      const copy = new SafeCopy(task.subject, sound)
      let number = 0
      for (const change of changesTo(sound, stages, other)) {
        number += 1
        if (task.only === null && number % (task.oneIn ?? 1) !== 0) continue
        const name = `${state}/${change.name}`
        if (tally.isEnough || !tally.wants(name)) continue
        await tally.tries(name, () => tryOne(task, sound, change, { copy, tally }))
        tally.count(change.name.split(/[-\d ]/)[0]!)
      }
    }
    return tally.outcome()
  },
}

interface Beside {
  readonly copy: SafeCopy
  readonly tally: Tally
}

async function tryOne(
  { subject }: Task,
  sound: Sound,
  { name, path, image }: Change,
  { copy, tally }: Beside,
): Promise<string | null> {
  const part = partOf(path)
  const answer = await answerTo(subject, sound, image, name.length % 4 === 0)
  const said = misjudged(part, answer)
  if (said !== null || (part !== 'data' && !isSalvageable(answer))) return said
  tally.count('salvaged')
  // Where the key file is what is damaged, another is in a safe copy.
  return salvageOf(
    subject,
    sound,
    part === 'data' ? withoutSecondPlaces(image) : part === 'keys' ? await copy.beside(image) : image,
  )
}

function* changesTo(sound: Sound, stages: readonly Sound[], other: Sound): Generator<Change> {
  const { image } = sound
  const paths = [...image.files.keys()].filter((path) => partOf(path) !== 'lock')
  const change = (how: string, path: string, bytes: Buffer | null): Change => ({
    name: `${how} ${path.slice(path.lastIndexOf('/') + 1)}`,
    path,
    image: withFile(image, path, bytes),
  })
  for (const path of paths) {
    const bytes = image.files.get(path)!
    const step = partOf(path) === 'mirror' ? MIRROR_STEP : 1
    for (let length = 0; length < bytes.length; length += step)
      yield change(`cut-${length}`, path, bytes.subarray(0, length))
    yield change('gone', path, null)
    for (const more of [1, 512, 4096]) {
      yield change(`zeros-${more}`, path, Buffer.concat([bytes, Buffer.alloc(more)]))
      yield change(`repeated-${more}`, path, Buffer.concat([bytes, bytes.subarray(-more)]))
    }
    for (const from of paths)
      if (from !== path) yield change(`swapped-${partOf(from)}`, path, image.files.get(from)!)
    for (const [at, stage] of stages.entries()) {
      const before = stage.image.files.get(path)
      if (before && !before.equals(bytes)) yield change(`replayed-${at}`, path, before)
    }
    for (const [from, theirs] of other.image.files) {
      if (partOf(from) === partOf(path)) yield change('spliced', path, theirs)
    }
  }
  // Files that were there once and are put back beside the others.
  for (const stage of stages) {
    for (const [path, bytes] of stage.image.files) {
      if (!image.files.has(path) && partOf(path) !== 'lock') yield change('returned', path, bytes)
    }
  }
  for (const [path, bytes] of other.image.files) {
    if (!image.files.has(path) && partOf(path) !== 'lock') yield change('slipped', path, bytes)
  }
}

/** Refused with a code that names the part, or whole, or less and told. */
const CODES: Readonly<Record<Part, readonly string[]>> = {
  marker: ['vault/damaged', 'vault/damaged-envelope', 'vault/folder-gone'],
  keys: ['vault/damaged-envelope', 'vault/wrong-passphrase'],
  data: ['vault/damaged'],
  log: ['vault/damaged'],
  seen: ['vault/damaged-envelope', 'vault/damaged'],
  device: ['vault/folder-gone'],
  lock: [],
  mirror: [],
  spare: [],
}

function misjudged(part: Part, answer: Answer): string | null {
  if (answer.kind === 'wrong') return answer.said
  if (answer.kind === 'refused')
    return CODES[part].includes(answer.code) ? null : `refused with ${answer.code}`
  if (answer.kind === 'whole' || answer.told.length > 0) return null
  // Within half a minute of a save its place in the log is noted nowhere: an end cut off there, to the
  // very record, or a log gone as a whole, cannot be told from a save that never was.
  const isAnEnd = part === 'log' && answer.kind === 'before' && answer.acts >= NOTED
  return isAnEnd ? null : `${answer.kind}, and nothing told`
}
