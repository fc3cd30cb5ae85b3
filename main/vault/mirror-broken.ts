import { errnoOf } from './disk-errors.ts'

/** A part of the mirror is not what was written. The journal folder has it all; the mirror is made anew. */
export class MirrorBroken extends Error {}

/** What the disk refuses to give is as good as broken: the folder is asked instead. */
export function isBroken(error: unknown): boolean {
  return error instanceof MirrorBroken || errnoOf(error) !== null
}
