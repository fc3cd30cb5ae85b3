import { useSyncExternalStore } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { listen } from '../../bridge/bridge.ts'

/**
 * The choices of this sitting. They hold words the person typed, so they live in memory only and go
 * at lock; nothing else keeps them.
 */
let held: SummaryChoices | null = null
let stopListening: (() => void) | null = null
const hearers = new Set<() => void>()

export function holdChoices(choices: SummaryChoices): void {
  held = choices
  stopListening ??= listen((event) => {
    if (event.name === 'vault.locked') forgetChoices()
  })
  for (const hear of hearers) hear()
}

export function forgetChoices(): void {
  held = null
  stopListening?.()
  stopListening = null
  for (const hear of hearers) hear()
}

/** Null until the first choice of this sitting. */
export function useHeldChoices(): SummaryChoices | null {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => held,
  )
}
