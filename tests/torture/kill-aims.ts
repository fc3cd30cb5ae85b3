import type { ActName } from './workloads.ts'

interface Aim {
  readonly acts: readonly ActName[]
  /** Calls that change the disk, of a few of these acts. */
  readonly calls: number
}

/** What a program is to be killed in, in turn: what writes to a journal. */
export const AIMS = {
  save: { acts: ['save', 'saveLarge', 'saveSeveral', 'saveAtOnce', 'remove', 'purge'], calls: 12 },
  compaction: { acts: ['tidy'], calls: 60 },
  'key change': { acts: ['changePassphrase', 'replaceRecoveryKey'], calls: 60 },
  backup: { acts: ['makeCopy'], calls: 40 },
} as const satisfies Record<string, Aim>

export type AimName = keyof typeof AIMS

export const AIM_NAMES: readonly AimName[] = Object.keys(AIMS).filter(isAim)

export function isAim(name: string): name is AimName {
  return name in AIMS
}

/** null for an act that is of none of these kinds. */
export function aimOf(act: string): AimName | null {
  return AIM_NAMES.find((aim) => actsOf(aim).some((each) => each === act)) ?? null
}

function actsOf(aim: AimName): readonly string[] {
  return AIMS[aim].acts
}
