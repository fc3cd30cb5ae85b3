import { balanceOf, type Check } from './balance.ts'

export interface OwnershipStep {
  /** When those words stood; null for the words that stand now. */
  readonly at: string | null
  /** Sentences heard as own. */
  readonly own: number
  /** Sentences heard as own or as blame; at least one. */
  readonly of: number
}

/** Versions below which there is no step to draw. */
export const FEWEST_VERSIONS = 2

/**
 * Plan ownership: own of own + blame, as two counts of sentences, of each version of a plan, oldest first, the words of now last (domain guide,
 * section d). A version with neither is left out; empty below two. Counted live and kept nowhere.
 */
export function ownershipSteps(
  versions: readonly { readonly at: string; readonly spoken: readonly string[] }[],
  now: readonly string[],
  check: Check,
): OwnershipStep[] {
  const all = [...versions, { at: null, spoken: now }]
  const steps = all.flatMap(({ at, spoken }) => {
    const { own, blame } = balanceOf(spoken, check)
    return own + blame === 0 ? [] : [{ at, own, of: own + blame }]
  })
  return steps.length < FEWEST_VERSIONS ? [] : steps
}
