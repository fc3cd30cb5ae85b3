import { useEffect, useRef, useState } from 'react'
import { useSitting, type Sitting } from './sitting.ts'

/** What stands in forms that were left, by what they are about. Memory only, gone at a lock. */
export type Left<Draft> = Readonly<Record<string, Draft>>

export interface Unfinished<Draft> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** It stands otherwise than it begins. */
  readonly isTouched: boolean
  /** It opened with words that were left. */
  readonly isUnfinished: boolean
  /** The journal holds the words: they go from here once the form is gone. */
  readonly keptInJournal: () => void
  readonly drop: () => void
  /** What was dropped is there again; false where other words stand in its place by now. */
  readonly putBack: (draft: Draft) => boolean
}

/** The words of a form, still there when another page was opened before they could stand on their own. */
export function useUnfinished<Draft>(
  left: Sitting<Left<Draft>>,
  key: string,
  start: Draft,
): Unfinished<Draft> {
  const [all, keep] = useSitting(left)
  const found = all[key]
  const isTouched = found !== undefined && !isSame(found, start)
  const [isUnfinished] = useState(isTouched)
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
    draft: found ?? start,
    isTouched,
    isUnfinished,
    change: (part) => {
      isKept.current = false
      keep({ ...left.read(), [key]: { ...(left.read()[key] ?? start), ...part } })
    },
    keptInJournal: () => {
      isKept.current = true
    },
    drop,
    putBack: (draft) => {
      if (left.read()[key] !== undefined) return false
      keep({ ...left.read(), [key]: draft })
      return true
    },
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
