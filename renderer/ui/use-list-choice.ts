import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { PageSource } from './use-pages.ts'

/** Rows of a list that are chosen for something to be done with them, by key; the list itself keeps nothing. */
export interface ListChoice {
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (keys: ReadonlySet<string>) => void
}

interface ChoosingList<T> extends PageSource<T> {
  readonly keyOf: (row: T) => string
  readonly rowAt: (index: number) => T | undefined
}

interface Range {
  readonly from: number
  /** What was chosen before it was begun. */
  readonly base: ReadonlySet<string>
}

export interface Choosing {
  /** Everything from where choosing began up to there, and what was chosen before. */
  readonly extendTo: (index: number, from: number) => void
  /** Going on without Shift ends a range; the next one begins where that leads. */
  readonly endRange: () => void
  /** True where the key was taken. */
  readonly onKey: (event: KeyboardEvent, here: number) => boolean
  /** True where the click chose; else it opens the row. */
  readonly onClick: (event: MouseEvent, index: number, here: number) => boolean
}

/** Marks what of a row stands for its box: a click there chooses. */
export const CHOICE_BOX = 'data-choice-box'

/** Choosing many rows of a list whose rows are read page by page: what lies between two ends is read when it is asked for. */
export function useListChoice<T>(list: ChoosingList<T>, choice: ListChoice | undefined): Choosing {
  const range = useRef<Range | null>(null)
  const asked = useRef(0)
  const chosen = choice?.chosen ?? NONE
  const put = (keys: ReadonlySet<string>): void => {
    asked.current += 1
    choice?.onChosen(keys)
  }

  function toggle(index: number): void {
    const row = list.rowAt(index)
    if (row === undefined) return
    const next = new Set(chosen)
    const key = list.keyOf(row)
    if (!next.delete(key)) next.add(key)
    range.current = { from: index, base: next }
    put(next)
  }

  async function putRange(from: number, to: number, base: ReadonlySet<string>): Promise<void> {
    asked.current += 1
    const turn = asked.current
    const keys = await keysBetween(list, Math.min(from, to), Math.max(from, to))
    // A later choice stands, whichever was read sooner.
    if (keys !== null && turn === asked.current) choice?.onChosen(new Set([...base, ...keys]))
  }

  function extendTo(index: number, from: number): void {
    range.current ??= { from, base: chosen }
    void putRange(range.current.from, index, range.current.base)
  }

  function onKey(event: KeyboardEvent, here: number): boolean {
    if (!choice) return false
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey
    if (event.key === ' ' && !isMod) toggle(here)
    else if (isMod && event.key.toLowerCase() === 'a') {
      range.current = null
      void putRange(0, list.total - 1, NONE)
    } else if (event.key === 'Escape' && chosen.size > 0) {
      range.current = null
      put(NONE)
    } else return false
    return true
  }

  function onClick(event: MouseEvent, index: number, here: number): boolean {
    if (!choice) return false
    const isOnBox = event.target instanceof Element && event.target.closest(`[${CHOICE_BOX}]`) !== null
    if (event.shiftKey) extendTo(index, here)
    else if (isOnBox || event.ctrlKey || event.metaKey) toggle(index)
    else return false
    return true
  }

  const endRange = (): void => void (range.current = null)
  return { extendTo, endRange, onKey, onClick }
}

const NONE: ReadonlySet<string> = new Set()

/** null where a page was refused. */
async function keysBetween<T>(
  { rowAt, keyOf, loadPage, pageSize }: ChoosingList<T>,
  from: number,
  to: number,
): Promise<readonly string[] | null> {
  const keys: string[] = []
  for (let page = Math.floor(from / pageSize); page * pageSize <= to; page += 1) {
    const [first, last] = [Math.max(from, page * pageSize), Math.min(to, (page + 1) * pageSize - 1)]
    const held = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at))
    const rows = held.every((row) => row !== undefined)
      ? held
      : (await loadPage(page))?.slice(first - page * pageSize, last - page * pageSize + 1)
    if (!rows) return null
    for (const row of rows) keys.push(keyOf(row))
  }
  return keys
}
