import { ChunkReader } from '../../../main/vault/chunked-file.ts'
import { KIND } from '../../../main/vault/file-header.ts'
import type { Keyring } from '../../../main/vault/keyring.ts'
import { readMirrorIndex } from '../../../main/vault/mirror-format.ts'
import { keyringByPassphrase } from '../../../main/vault/open-keyring.ts'
import { plainRules } from '../../../main/vault/plain-rules.ts'
import { survey } from '../../../main/vault/survey.ts'
import { MemoryDisk } from '../../support/memory-disk.ts'
import { begunJournal } from '../begun.ts'
import { seedOf } from '../chance.ts'
import { Tally, type Experiment } from '../experiment.ts'
import { bench, FIRST_PASSPHRASE } from '../session.ts'
import { partOf } from '../tampered.ts'

/**
 * Every bit of a mirror, whose chunks are proved one at a time: the chunk with the bit is not given, or the mirror not
 * opened where the bit lies in its ends. What the journal then makes of it is tried for some of them with all the rest.
 */
export const mirrorBits: Experiment = {
  id: 'FI-6',
  what: 'one bit of the mirror flips, any bit: the chunk it lies in is not given',
  async run(task) {
    const tally = new Tally(task)
    const { image } = await begunJournal(task.subject, seedOf(task.seed, 'mirror'))
    const [path, sound] = [...image.files].find(([each]) => partOf(each) === 'mirror')!
    const keyring = await keyringOf(image)
    const mirror = new Flippable(path, sound, keyring)
    for (let bit = 0; bit < sound.length * 8 && !tally.isEnough; bit += task.oneIn ?? 1) {
      if (tally.wants(String(bit))) await tally.tries(String(bit), () => mirror.answerTo(bit))
    }
    keyring.wipe()
    return tally.outcome()
  },
}

async function keyringOf(image: Parameters<typeof MemoryDisk.of>[0]): Promise<Keyring> {
  const at = bench(MemoryDisk.of(image), 'mirror')
  const found = survey(at)
  if (!found.ok || !found.value) throw new Error('a sound journal is not found')
  const keyring = await keyringByPassphrase(at.deriveKey, found.value, FIRST_PASSPHRASE)
  if (!keyring.ok) throw new Error(keyring.error.code)
  return keyring.value
}

interface Place {
  readonly at: number
  readonly length: number
}

/** A mirror on a disk of its own, one bit of which is another for a moment. */
class Flippable {
  private readonly path: string
  private readonly keyring: Keyring
  private readonly bytes: Buffer
  private readonly places: readonly Place[]
  private readonly reader: ChunkReader

  constructor(path: string, sound: Buffer, keyring: Keyring) {
    this.path = path
    this.keyring = keyring
    this.bytes = Buffer.from(sound)
    const reader = this.open()
    const index = reader && readMirrorIndex(reader.last, plainRules.version)
    if (!reader || !index) throw new Error('a sound mirror does not open')
    this.reader = reader
    this.places = index.chunks.map(([at, length]) => ({ at, length }))
    const given = this.places.filter((place, number) => reader.chunk(number, place) !== null)
    if (given.length !== this.places.length) throw new Error('a sound mirror does not give what it holds')
  }

  /** null when the flipped bit was found out. */
  answerTo(bit: number): string | null {
    const at = bit >> 3
    const change = 1 << (bit & 7)
    this.bytes[at]! ^= change
    try {
      const number = this.places.findIndex((place) => at >= place.at && at < place.at + place.length)
      if (number === -1) return this.open() === null ? null : 'opened all the same'
      return this.reader.chunk(number, this.places[number]!) === null ? null : 'given all the same'
    } finally {
      this.bytes[at]! ^= change
    }
  }

  private open(): ChunkReader | null {
    const disk = MemoryDisk.of({ files: new Map([[this.path, this.bytes]]), folders: [] })
    return ChunkReader.open(disk, this.keyring, KIND.mirror, this.path)
  }
}
