import type { OpenVault } from '../../main/vault/vault.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { MemoryDisk, type DiskImage } from '../support/memory-disk.ts'
import { sameWorld, type Promised, type World } from './ledger.ts'
import { bench, codeIn, FIRST_PASSPHRASE, mediaOf, worldOf, type Bench } from './session.ts'
import type { Subject } from './subject.ts'

/** What may be told after a crash: that a save which was never confirmed was not whole. */
export const AFTER_A_CRASH: readonly string[] = ['torn-tail']

/** What a person meets who opens what lies on a disk. */
export type Look =
  | { readonly kind: 'wrong'; readonly said: string }
  /** Nothing there, and a journal can be created. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'opened'
      readonly passphrase: string
      readonly world: World
      /** Hashes of pictures that could be read, by their names. */
      readonly media: ReadonlyMap<string, string>
      readonly told: readonly string[]
    }

export interface Manner {
  /** Opened, closed and opened once more: the second time there is the same, and nothing to tell. */
  readonly twice?: boolean
  /** Every file looked at: what that finds is told as `verify`. */
  readonly verified?: boolean
}

/** Opens what lies on the disk with the first of the passphrases that does. */
export async function look(
  subject: Subject,
  image: DiskImage,
  passphrases: readonly string[],
  manner: Manner = {},
): Promise<Look> {
  const at = bench(MemoryDisk.of(image), 'look')
  const state = subject.folderState(at)
  if (!state.ok) return { kind: 'wrong', said: `not even looked at: ${codeIn(state.error)}` }
  if (state.value.kind === 'none') {
    const made = await subject.createVault(at, { passphrase: FIRST_PASSPHRASE, recoveryKey: null })
    return made.ok
      ? { kind: 'none' }
      : { kind: 'wrong', said: `half made and in the way: ${codeIn(made.error)}` }
  }
  const { twice = false } = manner
  const first = await opened(subject, at, passphrases, manner)
  if (first.kind !== 'opened' || !twice) return first
  if (at.disk.handles.length > 0) return { kind: 'wrong', said: `left open: ${at.disk.handles.join()}` }
  const again = await opened(subject, bench(at.disk.copy(), 'look again'), [first.passphrase], {})
  const second = against(
    again,
    { mayBeNone: false, passphrases, worlds: [first.world], media: first.media },
    // A file that was missing then is missing still.
    first.told.filter((kind) => kind === 'waiting' || kind === 'keyless'),
  )
  return second === null ? first : { kind: 'wrong', said: `the second time: ${second}` }
}

/** null when every promise was kept, else what was not. `mayTell`: kinds of notices that need no excuse. */
export function against(
  met: Look,
  { mayBeNone, passphrases, worlds, media }: Promised,
  mayTell: readonly string[] = AFTER_A_CRASH,
): string | null {
  if (met.kind === 'wrong') return met.said
  if (met.kind === 'none') return mayBeNone ? null : 'taken for a place without a journal'
  if (!passphrases.includes(met.passphrase)) return 'opens with a passphrase that was changed'
  if (!worlds.some((each) => sameWorld(each, met.world))) {
    return `shows ${shown(met.world)} where ${worlds.map(shown).join(' or ')} was promised`
  }
  for (const [name, hash] of media) {
    if (met.media.get(name) !== hash) return `the picture ${name} is not there`
  }
  const told = met.told.filter((kind) => !mayTell.includes(kind))
  return told.length > 0 ? `told ${told.join()}` : null
}

async function opened(
  subject: Subject,
  at: Bench,
  passphrases: readonly string[],
  { twice = false, verified = false }: Manner,
): Promise<Look> {
  const refused: string[] = []
  for (const passphrase of passphrases) {
    const vault = await subject.unlockVault(at, { passphrase })
    if (!vault.ok) {
      refused.push(codeIn(vault.error))
      continue
    }
    const world = worldOf(vault.value)
    const told: string[] = vault.value.notices.map(({ kind }) => kind)
    if (verified && !(await isSound(vault.value))) told.push('verify')
    const media = await mediaOf(vault.value, at)
    if (twice) await vault.value.close()
    return { kind: 'opened', passphrase, world, media, told }
  }
  return { kind: 'wrong', said: `does not open: ${refused.join()}` }
}

async function isSound(vault: OpenVault): Promise<boolean> {
  const found = await vault.verify(QUIET_WORK)
  return found.ok && found.value.damaged.length + found.value.missing.length + found.value.healed === 0
}

function shown(world: World): string {
  return JSON.stringify(Object.fromEntries([...world].map(([id, text]) => [id, text.slice(0, 6)])))
}
