import { useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { ISSUE_STATUSES, type IssueStatus } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { Landing } from './board-place.ts'

interface TouchDrag {
  /** Title of the card under the finger; null while nothing is dragged. */
  readonly ghost: string | null
  readonly ghostRef: RefObject<HTMLDivElement | null>
  readonly start: (event: ReactPointerEvent<HTMLElement>, issue: Issue) => void
}

/** Pixels a finger moves before it counts as a drag and not as a tap. */
const SLACK = 6

/** Dragging by the grip with a finger or pen: browsers give native drag and drop to the mouse alone. */
export function useTouchDrag(
  board: RefObject<HTMLElement | null>,
  onLand: (id: string, status: IssueStatus, landing: Landing) => void,
): TouchDrag {
  const [ghost, setGhost] = useState<string | null>(null)
  const ghostRef = useRef<HTMLDivElement>(null)

  function start(event: ReactPointerEvent<HTMLElement>, issue: Issue): void {
    if (event.pointerType === 'mouse') return
    // The row would take it for a press of its own, and give the capture back.
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event.currentTarget, event, {
      onMove: (x, y) => {
        setGhost(issue.title)
        if (ghostRef.current) ghostRef.current.style.transform = `translate(${x + 12}px, ${y - 20}px)`
        nudge(board.current, x)
        mark(board.current, landingAt(x, y)?.list ?? null)
      },
      onEnd: (at) => {
        setGhost(null)
        mark(board.current, null)
        const found = at && landingAt(at.x, at.y)
        if (found) onLand(issue.id, found.status, found.landing)
      },
    })
  }
  return { ghost, ghostRef, start }
}

interface Follower {
  readonly onMove: (x: number, y: number) => void
  /** null where it was a tap, or the system took the finger over. */
  readonly onEnd: (at: { readonly x: number; readonly y: number } | null) => void
}

/** Listens to one finger until it lifts. */
function follow(
  grip: HTMLElement,
  from: { readonly clientX: number; readonly clientY: number },
  { onMove, onEnd }: Follower,
): void {
  const ends = new AbortController()
  const { signal } = ends
  let isDragging = false
  const finish = (at: { x: number; y: number } | null): void => {
    ends.abort()
    onEnd(at)
  }
  const move = ({ clientX, clientY }: PointerEvent): void => {
    isDragging ||= Math.hypot(clientX - from.clientX, clientY - from.clientY) >= SLACK
    if (isDragging) onMove(clientX, clientY)
  }
  const lift = ({ clientX, clientY }: PointerEvent): void =>
    finish(isDragging ? { x: clientX, y: clientY } : null)
  grip.addEventListener('pointermove', move, { signal })
  grip.addEventListener('pointerup', lift, { signal })
  grip.addEventListener('pointercancel', () => finish(null), { signal })
  // A long press would start the native drag on some systems: one drag at a time.
  document.addEventListener('dragstart', refuse, { signal, capture: true })
}

function refuse(event: Event): void {
  event.preventDefault()
}

interface Found {
  readonly list: Element
  readonly status: IssueStatus
  readonly landing: Landing
}

function landingAt(x: number, y: number): Found | null {
  const under = document.elementFromPoint(x, y)
  const list = under?.closest('[data-status]')
  const status = ISSUE_STATUSES.find((known) => known === list?.getAttribute('data-status'))
  if (!list || !status) return null
  const cards = Array.from(list.querySelectorAll('[data-issue]'))
  const below = cards.find((card) => y < middleOf(card))
  return { list, status, landing: { key: below?.getAttribute('data-issue') ?? null, side: 'before' } }
}

function middleOf(card: Element): number {
  const { top, height } = card.getBoundingClientRect()
  return top + height / 2
}

function mark(board: HTMLElement | null, target: Element | null): void {
  for (const list of board?.querySelectorAll('[data-status]') ?? []) {
    list.toggleAttribute('data-touch-target', list === target)
  }
}

/** Scrolls on while the finger is near an edge, so that every column can be reached. */
function nudge(board: HTMLElement | null, x: number): void {
  if (!board) return
  const { left, right } = board.getBoundingClientRect()
  if (x > right - 40) board.scrollLeft += 12
  if (x < left + 40) board.scrollLeft -= 12
}
