import { useRef, useState, type ReactNode } from 'react'
import { column, type Move } from '../../../core/issues/board.ts'
import { ISSUE_STATUSES, type IssueStatus } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { STATUS_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './Board.module.css'
import { BoardColumn } from './BoardColumn.tsx'
import { menuOfCard } from './board-menu.tsx'
import { cardBelow, placeOf, type Landing } from './board-place.ts'
import { useBoard } from './use-board.ts'
import { useEdges } from './use-edges.ts'
import { useFollowFocus } from './use-follow-focus.ts'
import { useTouchDrag } from './use-touch-drag.ts'

interface BoardProps {
  readonly stored: readonly Issue[]
  readonly isShown: (issue: Issue) => boolean
  readonly goalOf: (issueId: string) => string | null
  readonly onRemove: (issue: Issue) => void
}

const words = issuesWords.board

export function Board({ stored, isShown, goalOf, onRemove }: BoardProps): ReactNode {
  const { issues, move } = useBoard(stored)
  const row = useRef<HTMLDivElement>(null)
  const edges = useEdges(row)
  const [said, setSaid] = useState('')
  const follow = useFollowFocus(row)

  async function moveAndSay(step: Move): Promise<void> {
    const after = await move(step)
    const moved = after?.find((issue) => issue.id === step.id)
    if (!after || !moved) return setSaid(words.notMoved)
    const { place, of } = placeOf(after, step.id, step.status)
    setSaid(words.moved(moved.title, STATUS_WORDS[step.status], place, of))
  }
  function land(id: string, status: IssueStatus, landing: Landing): void {
    const ids = column(issues, status).map((issue) => issue.id)
    void moveAndSay({ id, status, before: cardBelow(ids, id, landing) })
  }
  function moveFromMenu(step: Move): void {
    follow(step.id)
    void moveAndSay(step)
  }
  const { ghost, ghostRef, start } = useTouchDrag(row, land)

  return (
    <div className={s.frame}>
      <VisuallyHidden>
        <p>{words.keys}</p>
        <p role="status">{said}</p>
      </VisuallyHidden>
      <ColumnJump issues={issues} row={row} outOfSight={edges.outOfSight} />
      <div
        ref={row}
        role="group"
        aria-label={words.label}
        className={s.board}
        data-more-before={edges.before || undefined}
        data-more-after={edges.after || undefined}
      >
        {ISSUE_STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            issues={column(issues, status).filter(isShown)}
            goalOf={goalOf}
            menuOf={(issue) => menuOfCard(issue, issues, { move: moveFromMenu, remove: onRemove })}
            onLand={land}
            onTouchGrip={start}
          />
        ))}
      </div>
      {ghost !== null && (
        <div ref={ghostRef} className={s.ghost}>
          {ghost}
        </div>
      )}
    </div>
  )
}

interface ColumnJumpProps {
  readonly issues: readonly Issue[]
  readonly row: React.RefObject<HTMLDivElement | null>
  readonly outOfSight: readonly string[]
}

/** Names of the columns that lie beyond the edges of the screen; those in sight have their heads. */
function ColumnJump({ issues, row, outOfSight }: ColumnJumpProps): ReactNode {
  if (outOfSight.length === 0) return null
  function jump(status: IssueStatus): void {
    const found = row.current?.querySelector(`[data-status="${status}"]`)
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    // The button goes once its column is in sight: the focus goes ahead to the column.
    found?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
    found?.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth', inline: 'start', block: 'nearest' })
  }
  return (
    <nav aria-label={words.jump} className={s.jump}>
      <span>{words.further}</span>
      {ISSUE_STATUSES.filter((status) => outOfSight.includes(status)).map((status) => (
        <Button key={status} kind="quiet" isSmall onPress={() => jump(status)}>
          {`${STATUS_WORDS[status]} ${column(issues, status).length}`}
        </Button>
      ))}
    </nav>
  )
}
