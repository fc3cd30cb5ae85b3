import type { DiskImage } from '../../support/memory-disk.ts'
import { seedOf } from '../chance.ts'
import { Tally, type Experiment, type Outcome, type Task } from '../experiment.ts'
import { isSalvageable, salvageOf, SafeCopy, withoutSecondPlaces } from '../salvaged.ts'
import { answerTo, journalOf, partOf, withFile, type Answer, type Part, type Sound } from '../tampered.ts'
import type { ActName } from '../workloads.ts'

const CLOSED: readonly ActName[] = ['saveSeveral', 'seal', 'save', 'remove', 'close']
/** With a log, as a crash leaves it: the first two saves are noted as durable, the others not. */
const CRASHED: readonly ActName[] = ['save', 'seal', 'save', 'save', 'restHalfMinute', 'save', 'save']

const ONLY_CRASHED: readonly Part[] = ['log', 'seen', 'lock']
/** Of a mirror, whose steps of 4 KiB are mostly filling, one bit in so many; `mirrorBits` tries each at its chunk. */
const MIRROR_ONE_IN = 23
/** One bit in so many is salvaged too: each of a byte's eight in turn. */
const SALVAGED_ONE_IN = 7
/** Characters of a text at most: the fewer, the fewer bits there are to flip. */
const BRIEF = 40

interface Rule {
  /** Codes it may be refused with. */
  readonly codes: readonly string[]
  /** Opened, one of these is told. Empty: the part holds no words, and the journal is whole without a word. */
  readonly told: readonly string[]
}

/** The right answers to a damage, by the part that is damaged. */
const RULES: Readonly<Record<Part, Rule>> = {
  // Not authentic, and read before any key: what it names may be missed elsewhere.
  marker: {
    codes: ['vault/damaged', 'vault/damaged-envelope', 'vault/folder-gone', 'vault/newer-format'],
    told: [],
  },
  keys: { codes: ['vault/damaged-envelope'], told: ['none'] },
  data: { codes: ['vault/damaged'], told: ['healed', 'verify'] },
  log: { codes: ['vault/damaged', 'vault/newer-format'], told: ['torn-tail'] },
  seen: { codes: [], told: ['seen-changed'] },
  device: { codes: ['vault/folder-gone'], told: [] },
  lock: { codes: ['vault/opened-elsewhere'], told: [] },
  // Made anew from the journal folder, as soon as what is spoilt in it is asked for.
  mirror: { codes: [], told: [] },
  spare: { codes: [], told: [] },
}

/** Every bit of every file of a journal at rest, one at a time. */
export const flippedBits: Experiment = {
  id: 'FI-6',
  what: `one bit flips, any bit of any file of a journal at rest, and of its mirror one in ${MIRROR_ONE_IN}`,
  beside: {
    salvaged: `one in ${SALVAGED_ONE_IN} of them where opening refuses, and of sealed files without mirror and spare, salvaged: all that is not damaged comes out`,
  },
  run: (task) => flips(task, 'closed', CLOSED, () => true),
}

/** What only a crash leaves; the rest is flipped in a journal at rest. */
export const flippedLogs: Experiment = {
  id: 'FI-6',
  what: 'one bit flips, any bit of what a crash leaves: the log, the lock, the note of what is durable',
  beside: {
    salvaged: `one in ${SALVAGED_ONE_IN} of those of the log that opening refuses, salvaged: every save whose own bytes are whole comes out`,
  },
  run: (task) => flips(task, 'crashed', CRASHED, (part) => ONLY_CRASHED.includes(part)),
}

async function flips(
  task: Task,
  state: string,
  acts: readonly ActName[],
  isTried: (part: Part) => boolean,
): Promise<Outcome> {
  const tally = new Tally(task)
  const sound = await journalOf(task.subject, { acts, seed: seedOf(task.seed, state), longest: BRIEF })
  const copy = new SafeCopy(task.subject, sound)
  for (const [path, bytes] of sound.image.files) {
    const part = partOf(path)
    if (!isTried(part)) continue
    const step = (task.oneIn ?? 1) * (part === 'mirror' ? MIRROR_ONE_IN : 1)
    for (let bit = 0; bit < bytes.length * 8 && !tally.isEnough; bit += step) {
      const name = `${part}/${path.slice(path.lastIndexOf('/') + 1)}/${bit}`
      if (!tally.wants(name)) continue
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      const salvaged = bit % SALVAGED_ONE_IN === 0 ? { copy } : null
      await judge(task, sound, { name, path, changed, salvaged }, tally)
    }
  }
  return tally.outcome()
}

interface Damage {
  readonly name: string
  readonly path: string
  readonly changed: Buffer
  /** With the safe copy that is there when the key file is what is damaged. */
  readonly salvaged: { readonly copy: SafeCopy } | null
}

async function judge({ subject }: Task, sound: Sound, damage: Damage, tally: Tally): Promise<void> {
  const part = partOf(damage.path)
  const image = withFile(sound.image, damage.path, damage.changed)
  await tally.tries(damage.name, async () => {
    const answer = await answerTo(subject, sound, image, true)
    tally.count(answer.kind === 'refused' ? `${part}: ${answer.code}` : `${part}: ${toldIn(answer)}`)
    const said = misjudged(part, answer, sound)
    const left = said === null && damage.salvaged ? leftToSalvage(part, answer, image) : null
    if (!left || !damage.salvaged) return said
    tally.count('salvaged')
    return salvageOf(subject, sound, part === 'keys' ? await damage.salvaged.copy.beside(left) : left)
  })
}

/** A disk on which there is something to salvage: beside mirror and spare there is not, of a sealed file. */
function leftToSalvage(part: Part, answer: Answer, image: DiskImage): DiskImage | null {
  if (part === 'data') return withoutSecondPlaces(image)
  return isSalvageable(answer) ? image : null
}

/** null when it is the right answer to a damage of that part. */
export function misjudged(part: Part, answer: Answer, sound: Sound): string | null {
  const { codes, told } = RULES[part]
  if (answer.kind === 'wrong') return answer.said
  if (answer.kind === 'refused') return codes.includes(answer.code) ? null : `refused with ${answer.code}`
  // What mirror and spare have is put back, all of it.
  if (part === 'data' && answer.kind !== 'whole')
    return `opened to ${answer.kind}, and told ${toldIn(answer)}`
  const isTold = told.some((kind) => answer.told.includes(kind))
  // A torn end is at most one save; whatever is followed by another is damage.
  if (part === 'log' && answer.kind === 'before' && answer.acts < sound.before.length - 1) {
    return 'more than the last save taken for a torn end'
  }
  if (isTold) return null
  return told.length === 0 && answer.kind === 'whole' ? null : `${answer.kind} and told ${toldIn(answer)}`
}

/** For a figure. */
export function toldIn(answer: Answer): string {
  return answer.kind === 'wrong' || answer.kind === 'refused' ? answer.kind : answer.told.join() || 'nothing'
}
