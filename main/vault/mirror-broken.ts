/** A part of the mirror is not what was written. The journal folder has it all; the mirror is made anew. */
export class MirrorBroken extends Error {}
