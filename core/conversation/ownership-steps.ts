import { balanceOf, ownershipOf, type Check } from './balance.ts'

export interface OwnershipStep {
  /** When those words stood; null for the words that stand now. */
  readonly at: string | null
  /** 0 to 1. */
  readonly share: number
}

/** Versions below which there is no step to draw. */
export const FEWEST_VERSIONS = 2

/**
 * Plan ownership: own / (own + blame) of each version of a plan, oldest first, the words of now last (domain guide,
 * section d). A version with neither is left out; empty below two. Counted live and kept nowhere.
 */
export function ownershipSteps(
  versions: readonly { readonly at: string; readonly spoken: readonly string[] }[],
  now: readonly string[],
  check: Check,
): OwnershipStep[] {
  const all = [...versions, { at: null, spoken: now }]
  const steps = all.flatMap(({ at, spoken }) => {
    const share = ownershipOf(balanceOf(spoken, check))
    return share === null ? [] : [{ at, share }]
  })
  return steps.length < FEWEST_VERSIONS ? [] : steps
}
