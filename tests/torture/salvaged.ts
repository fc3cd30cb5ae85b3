import { join } from 'node:path'
import { namesIn } from '../../main/vault/durable-file.ts'
import { placesOf } from '../../main/vault/places.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { MemoryDisk, type DiskImage } from '../support/memory-disk.ts'
import { sameWorld, type World } from './ledger.ts'
import { bench, codeIn, FIRST_PASSPHRASE, PLACES, worldOf, type Bench } from './session.ts'
import type { Subject } from './subject.ts'
import { partOf, type Answer, type Sound } from './tampered.ts'

/** What opening refuses with where a salvage is the way out. */
const SALVAGEABLE: readonly string[] = ['vault/damaged', 'vault/damaged-envelope']
const FROM_PASSPHRASE = { passphrase: FIRST_PASSPHRASE }
/** Kinds that say: not all is there. */
const LESS: readonly string[] = [
  'salvaged',
  'perhaps-older',
  'waiting',
  'keyless',
  'many-missing',
  'torn-tail',
]

/**
 * Salvages what lies on that disk; null when it is as it must be: everything whose bytes are as they were written is
 * shown, nothing that was never saved, what is less is told, and from then on it is a sound journal.
 */
export async function salvageOf(
  subject: Subject,
  sound: Sound,
  image: DiskImage,
  least: 'untouched' | 'whole' = 'untouched',
): Promise<string | null> {
  const at = bench(MemoryDisk.of(image), 'salvage')
  const salvaged = await subject.salvageVault(at, FROM_PASSPHRASE, QUIET_WORK)
  const owed = least === 'whole' ? sound.world : sound.homes.untouched(image)
  // It says so where nothing at all can be read; that is wrong only where something lies undamaged.
  if (!salvaged.ok)
    return salvaged.error.code === 'vault/nothing-readable' && [...owed].every(([, text]) => text === null)
      ? null
      : `salvage: refused with ${codeIn(salvaged.error)}`
  const vault = salvaged.value
  const world = worldOf(vault)
  for (const [id, text] of world)
    if (!sound.history.get(id)?.has(text)) return `salvage: shows what was never saved in ${id}`
  for (const [id, text] of owed)
    if ((world.get(id) ?? null) !== text)
      return `salvage: ${id} lies where nothing is damaged, and is not as it was`
  const told = vault.notices.map(({ kind }) => kind)
  if (!sameWorld(world, sound.world) && !told.some((kind) => LESS.includes(kind)))
    return `salvage: less, and told ${told.join() || 'nothing'}`
  await vault.close()
  const left = at.disk.handles.join()
  if (left !== '') return `salvage: left open: ${left}`
  const strange = [...image.files.keys()].filter((path) => !sound.image.files.has(path))
  return goesOn(subject, at, { world, strange })
}

/** It is what stands from then on: there is nothing to salvage any more. */
async function goesOn(
  { unlockVault }: Subject,
  { disk }: Bench,
  { world, strange }: { readonly world: World; readonly strange: readonly string[] },
): Promise<string | null> {
  const again = await unlockVault(bench(disk.copy(), 'salvaged'), FROM_PASSPHRASE)
  if (!again.ok) return `salvaged, and refused with ${codeIn(again.error)}`
  const told = again.value.notices.map(({ kind }) => kind)
  // Files that were missing before are missing still.
  const others = told.filter((kind) => kind !== 'waiting' && kind !== 'keyless')
  if (others.length > 0) return `salvaged, and told ${others.join()}`
  if (!sameWorld(worldOf(again.value), world)) return 'salvaged, and then shows something else'
  const found = await again.value.verify(QUIET_WORK)
  if (!found.ok) return `salvaged, and verify refused with ${codeIn(found.error)}`
  const { damaged, missing, healed } = found.value
  const isMissing = missing.length > 0 && !told.includes('waiting')
  // What another put there under other keys is left where it is, and verify says so.
  const ours = damaged.filter((name) => !strange.some((path) => path.endsWith(`/${name}`)))
  return ours.length + healed > 0 || isMissing
    ? `salvaged, and not sound: ${[...damaged, ...missing, healed].join()}`
    : null
}

export function isSalvageable(answer: Answer): boolean {
  return answer.kind === 'refused' && SALVAGEABLE.includes(answer.code)
}

/** The same disk where nothing but the folder's own files has the words: no mirror and no spare. */
export function withoutSecondPlaces({ files, folders }: DiskImage): DiskImage {
  const left = [...files].filter(([path]) => partOf(path) !== 'mirror' && partOf(path) !== 'spare')
  return { files: new Map(left), folders }
}

/** A safe copy that was made before the damage: where the key file is damaged, another is in there. */
export class SafeCopy {
  private readonly subject: Subject
  private readonly sound: Sound
  private made: Promise<readonly (readonly [string, Buffer])[]> | null = null

  constructor(subject: Subject, sound: Sound) {
    this.subject = subject
    this.sound = sound
  }

  /** The same disk with that copy on it. */
  async beside({ files, folders }: DiskImage): Promise<DiskImage> {
    this.made ??= this.make()
    const { copies } = placesOf(PLACES)
    return { files: new Map([...files, ...(await this.made)]), folders: [...folders, copies] }
  }

  private async make(): Promise<readonly (readonly [string, Buffer])[]> {
    const at = bench(MemoryDisk.of(this.sound.image), 'copy')
    const vault = await this.subject.unlockVault(at, FROM_PASSPHRASE)
    if (!vault.ok) throw new Error(vault.error.code)
    const made = await vault.value.makeCopy(QUIET_WORK)
    if (!made.ok) throw new Error(made.error.code)
    const { copies } = placesOf(PLACES)
    const kept = namesIn(at.disk, copies).map((name) => join(copies, name))
    return kept.map((path) => [path, Buffer.from(at.disk.readFile(path))] as const)
  }
}
