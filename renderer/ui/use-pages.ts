import { useCallback, useEffect, useRef, useState } from 'react'

export interface PageSource<T> {
  readonly total: number
  readonly pageSize: number
  /** null where it was refused; it is asked for again when it comes into view again. */
  readonly loadPage: (page: number) => Promise<readonly T[] | null>
  /** Another value here reads everything again; old rows stay on screen until the new ones are there. */
  readonly version: string | number
}

export interface Pages<T> {
  readonly rowAt: (index: number) => T | undefined
  /** Loads what is missing between both, ends included. */
  readonly want: (from: number, to: number) => void
}

interface Held<T> {
  readonly version: string | number
  readonly rows: readonly T[]
}

/** Rows of a long list, page by page, as they come into view. */
export function usePages<T>({ total, pageSize, loadPage, version }: PageSource<T>): Pages<T> {
  const [held, setHeld] = useState<ReadonlyMap<number, Held<T>>>(() => new Map())
  const asked = useRef(new Set<string>())
  const newest = useRef({ loadPage, version })
  useEffect(() => {
    newest.current = { loadPage, version }
  })

  const want = useCallback(
    (from: number, to: number): void => {
      const last = Math.min(to, total - 1)
      for (let page = Math.floor(from / pageSize); page * pageSize <= last; page += 1) {
        const key = `${version}:${page}`
        if (asked.current.has(key)) continue
        asked.current.add(key)
        void newest.current.loadPage(page).then((rows) => {
          if (rows === null) asked.current.delete(key)
          else if (newest.current.version === version)
            setHeld((before) => new Map(before).set(page, { version, rows }))
        })
      }
    },
    [pageSize, total, version],
  )

  const rowAt = useCallback(
    (index: number) => held.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    [held, pageSize],
  )
  return { rowAt, want }
}
