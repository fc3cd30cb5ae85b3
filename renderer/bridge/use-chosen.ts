import { useState } from 'react'
import type { Result } from '../../core/kernel/result.ts'

interface Chosen<T> {
  readonly value: T
  readonly isKept: boolean
}

/**
 * What was chosen, shown from the moment it was chosen, so that a key pressed while it is being kept counts from
 * it and not from what was there before. `stored` is what the journal says, and is shown again once it says the
 * same, or where the choice was refused.
 */
export function useChosen<T extends string | number | boolean>(
  stored: T,
  keep: (value: T) => Promise<Result<unknown>>,
): readonly [shown: T, choose: (value: T) => void] {
  const [chosen, setChosen] = useState<Chosen<T> | null>(null)
  if (chosen?.isKept === true && chosen.value === stored) setChosen(null)

  function choose(value: T): void {
    const made = { value, isKept: false }
    setChosen(made)
    void keep(value).then(({ ok }) =>
      setChosen((now) => (now !== made ? now : ok ? { value, isKept: true } : null)),
    )
  }

  return [chosen === null ? stored : chosen.value, choose]
}
