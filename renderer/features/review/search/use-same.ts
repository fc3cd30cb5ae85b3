import { useState } from 'react'

/** The object that was there before, as long as the new one says the same: what is drawn from it is then let be. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
