import { useEffect, useRef } from 'react'
import { useSitting, type Sitting } from './sitting.ts'

/** What stands in forms that were left, by what they are about. Memory only, gone at a lock. */
export type Left<Draft> = Readonly<Record<string, Draft>>

interface Unfinished<Draft> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** The journal holds the words: they go from here once the form is gone. */
  readonly keptInJournal: () => void
  readonly drop: () => void
}

/** The words of a form, still there when another page was opened before they could stand on their own. */
export function useUnfinished<Draft>(
  left: Sitting<Left<Draft>>,
  key: string,
  start: Draft,
): Unfinished<Draft> {
  const [all, keep] = useSitting(left)
  const isKept = useRef(false)
  const drop = (): void => {
    const { [key]: _gone, ...rest } = left.read()
    keep(rest)
  }
  const newest = useRef(drop)
  useEffect(() => {
    newest.current = drop
  })
  useEffect(
    () => () => {
      if (isKept.current) newest.current()
    },
    [],
  )
  return {
    draft: all[key] ?? start,
    change: (part) => {
      isKept.current = false
      keep({ ...left.read(), [key]: { ...(left.read()[key] ?? start), ...part } })
    },
    keptInJournal: () => {
      isKept.current = true
    },
    drop,
  }
}
