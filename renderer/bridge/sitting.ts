import { useSyncExternalStore } from 'react'
import { listen } from './bridge.ts'

/** Something that outlives a page but not a lock, such as what was typed into a search. */
export interface Sitting<T> {
  readonly read: () => T
  readonly keep: (value: T) => void
  readonly listen: (hear: () => void) => () => void
}

/**
 * Keeps a value in memory while the journal is open. It may hold words the person typed, so it is
 * never written anywhere, and goes back to `start` when the journal locks.
 */
export function makeSitting<T>(start: T): Sitting<T> {
  const hearers = new Set<() => void>()
  let value = start
  let stop: (() => void) | null = null

  const put = (next: T): void => {
    value = next
    for (const hear of hearers) hear()
  }
  const forget = (): void => {
    stop?.()
    stop = null
    put(start)
  }
  return {
    read: () => value,
    keep: (next) => {
      stop ??= listen((event) => {
        if (event.name === 'vault.locked') forget()
      })
      put(next)
    },
    listen: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

/** The value now, and a way to keep another. */
export function useSitting<T>(sitting: Sitting<T>): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(sitting.listen, sitting.read), sitting.keep]
}
