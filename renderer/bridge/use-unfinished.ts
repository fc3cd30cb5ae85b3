import { useEffect, useRef, useState } from 'react'
import { fitted } from './fitted.ts'
import type { LeftForms } from './left-forms.ts'
import { useSitting } from './sitting.ts'

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

/** The words of a form, still there when it was closed, or the journal locked, before they could stand on their own. */
export function useUnfinished<Draft>(left: LeftForms<Draft>, key: string, start: Draft): Unfinished<Draft> {
  const [all, keep] = useSitting(left)
  const found = all[key] === undefined ? undefined : fitted(all[key], start)
  const read = (): Draft | undefined => {
    const now = left.read()[key]
    return now === undefined ? undefined : fitted(now, start)
  }
  const isTouched = found !== undefined && !isSame(found, start)
  const [isUnfinished] = useState(isTouched)
  const isKept = useRef(false)
  const drop = (): void => left.drop(key)
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
      left.settle(key, false)
      const next = { ...(read() ?? start), ...part }
      if (isSame(next, start)) drop()
      else keep({ ...left.read(), [key]: next })
    },
    keptInJournal: () => {
      // Words that came while it was being written are on no record yet.
      if (!isSame(read() ?? start, found ?? start)) return
      isKept.current = true
      left.settle(key, true)
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
