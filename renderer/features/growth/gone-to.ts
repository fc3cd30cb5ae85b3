import { useState } from 'react'

/** What someone was led to from elsewhere; `turn` grows each time, so that the same one can be gone to again. */
export interface GoneTo {
  readonly id: string
  readonly turn: number
}

export function useGoneTo(): readonly [GoneTo | null, (id: string) => void] {
  const [gone, setGone] = useState<GoneTo | null>(null)
  return [gone, (id) => setGone((before) => ({ id, turn: (before?.turn ?? 0) + 1 }))]
}
