import type { PointerEvent, ReactNode } from 'react'
import {
  DropIndicator,
  GridList,
  isTextDropItem,
  useDragAndDrop,
  type DropItem,
  type DropTarget,
} from 'react-aria-components'
import type { IssueStatus } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { STATUS_HINTS, STATUS_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './Board.module.css'
import { IssueCard } from './IssueCard.tsx'
import type { Landing } from './board-place.ts'

/** Our own type only: a card dropped on another program leaves nothing there. */
const DRAG_TYPE = 'application/x-stillwater-issue'

interface BoardColumnProps {
  readonly status: IssueStatus
  readonly issues: readonly Issue[]
  readonly goalOf: (issueId: string) => string | null
  readonly menuOf: (issue: Issue) => readonly MenuEntry[]
  readonly onLand: (id: string, status: IssueStatus, landing: Landing) => void
  readonly onTouchGrip: (event: PointerEvent<HTMLElement>, issue: Issue) => void
}

export function BoardColumn(props: BoardColumnProps): ReactNode {
  const { status, issues, goalOf, menuOf, onTouchGrip } = props
  const dragAndDropHooks = useColumnDrag(props)
  const name = STATUS_WORDS[status]
  return (
    <section className={s.column} data-status={status} data-empty={issues.length === 0 || undefined}>
      <h2 className={s.columnHead}>
        <span>{name}</span>
        <span className={s.count} aria-hidden="true">
          {issues.length}
        </span>
      </h2>
      <GridList
        aria-label={issuesWords.board.column(name, issues.length)}
        items={issues}
        dependencies={[goalOf, menuOf, onTouchGrip]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => send('open-issue', { id: String(key) })}
        renderEmptyState={() => <p className={s.hint}>{STATUS_HINTS[status]}</p>}
        className={s.list ?? ''}
      >
        {(issue) => (
          <IssueCard
            issue={issue}
            goal={goalOf(issue.id)}
            menu={menuOf(issue)}
            onTouchGrip={(event) => onTouchGrip(event, issue)}
          />
        )}
      </GridList>
    </section>
  )
}

function useColumnDrag({
  status,
  onLand,
}: BoardColumnProps): ReturnType<typeof useDragAndDrop>['dragAndDropHooks'] {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    acceptedDragTypes: [DRAG_TYPE],
    getDropOperation: () => 'move',
    getAllowedDropOperations: () => ['move'],
    renderDropIndicator: (target) => <DropIndicator target={target} className={s.indicator ?? ''} />,
    onReorder: ({ keys, target }) =>
      [...keys].forEach((key) => onLand(String(key), status, landingAt(target))),
    onInsert: ({ items, target }) => void landAll(items, (id) => onLand(id, status, landingAt(target))),
    onRootDrop: ({ items }) => void landAll(items, (id) => onLand(id, status, { key: null, side: 'after' })),
  })
  return dragAndDropHooks
}

async function landAll(items: readonly DropItem[], land: (id: string) => void): Promise<void> {
  for (const item of items) {
    if (isTextDropItem(item) && item.types.has(DRAG_TYPE)) land(await item.getText(DRAG_TYPE))
  }
}

function landingAt(target: DropTarget): Landing {
  if (target.type === 'root') return { key: null, side: 'after' }
  return { key: String(target.key), side: target.dropPosition === 'before' ? 'before' : 'after' }
}
