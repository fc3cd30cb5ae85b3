import { useState } from 'react'
import type { Result } from '../../core/kernel/result.ts'

interface Chosen<T> {
  readonly value: T
  readonly isKept: boolean
  /** What the journal may say until it has caught up: what it said first, and what was chosen on the way. */
  readonly before: readonly T[]
}

/**
 * What was chosen, shown from the moment it was chosen, so that a key pressed while it is being kept counts from
 * it and not from what was there before. `stored` is what the journal says, and is shown again once it has caught up,
 * says something else altogether, or refuses the choice.
 */
export function useChosenValue<T extends string | number | boolean>(
  stored: T,
  keep: (value: T) => Promise<Result<unknown>>,
): readonly [shown: T, choose: (value: T) => void] {
  const [chosen, setChosen] = useState<Chosen<T> | null>(null)
  if (chosen?.isKept === true && (chosen.value === stored || !chosen.before.includes(stored))) setChosen(null)

  function choose(value: T): void {
    const before = chosen ? [...chosen.before, chosen.value] : [stored]
    const made = { value, isKept: false, before }
    setChosen(made)
    void keep(value).then(({ ok }) =>
      setChosen((now) => (now !== made ? now : ok ? { ...made, isKept: true } : null)),
    )
  }

  return [chosen === null ? stored : chosen.value, choose]
}
