/** Where on the page something stands, so that its neighbour is found once it is gone. */
export interface Place {
  readonly element: HTMLElement
  /** The rows it is in, the nearest first, each with the list that holds it. */
  readonly rows: readonly Row[]
  /** What it stands in, the nearest first. */
  readonly within: readonly HTMLElement[]
}

interface Row {
  readonly list: HTMLElement
  /** Counted from 0 among the list's rows. */
  readonly at: number
}

const ROW = 'li, tr, [role="row"]'
const HEADING = 'h1, h2, h3, h4'
const BOX = 'input[type="checkbox"]'
const STOPS =
  'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), [role="row"][tabindex]'

export function placeOf(element: HTMLElement, room: HTMLElement): Place {
  const rows: Row[] = []
  const within: HTMLElement[] = []
  for (let node = element.parentElement; node !== null && node !== room; node = node.parentElement) {
    within.push(node)
  }
  for (const node of [element, ...within]) {
    const list = node.parentElement
    if (list !== null && node.matches(ROW)) rows.push({ list, at: rowsOf(list).indexOf(node) })
  }
  return { element, rows, within }
}

/** The row that took its place, or the last one, past a box that only chooses it; else the heading of what it stood in. */
export function focusIn({ rows, within }: Place, room: HTMLElement): void {
  for (const { list, at } of rows) {
    const left = list.isConnected ? rowsOf(list) : []
    const row = left[Math.min(at, left.length - 1)]
    const stops = row ? stopsIn(row) : []
    const stop = row?.matches(STOPS) ? row : (stops.find((each) => !each.matches(BOX)) ?? stops[0])
    if (stop) return stop.focus()
  }
  const around = [...within.filter((node) => node.isConnected), room]
  for (const node of around) {
    const heading = node.querySelector<HTMLElement>(HEADING)
    if (heading === null) continue
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    return heading.focus()
  }
  room.focus()
}

function stopsIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(STOPS)]
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.children].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches(ROW),
  )
}
