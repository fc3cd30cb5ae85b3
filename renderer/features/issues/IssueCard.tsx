import { Ellipsis, GripVertical, HeartHandshake, NotebookText, Sprout } from 'lucide-react'
import type { PointerEvent, ReactNode } from 'react'
import { Button, GridListItem } from 'react-aria-components'
import { boardView } from '../../../core/issues/card-view.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { CATEGORY_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './IssueCard.module.css'
import { SplitBar } from './SplitBar.tsx'

interface IssueCardProps {
  readonly issue: Issue
  /** Title of the goal made of it, if there is one. */
  readonly goal: string | null
  readonly menu: readonly MenuEntry[]
  readonly onTouchGrip: (event: PointerEvent<HTMLElement>) => void
}

const words = issuesWords.card

export function IssueCard({ issue, goal, menu, onTouchGrip }: IssueCardProps): ReactNode {
  const isSafety = useAboutSafety()
  const view = boardView(issue)
  return (
    <GridListItem id={issue.id} textValue={issue.title} className={s.card ?? ''} data-issue={issue.id}>
      <span className={s.title}>{issue.title}</span>
      {view.share !== null && !isSafety && <SplitBar mine={view.share.mine} />}
      {issue.wasAfraidOrHurt && (
        <span className={s.afraid}>
          <HeartHandshake aria-hidden="true" />
          {words.afraid}
        </span>
      )}
      {issue.category !== null && <span className={s.fact}>{CATEGORY_WORDS[issue.category]}</span>}
      {goal !== null && (
        <span className={s.fact}>
          <Sprout aria-hidden="true" />
          <span className={s.goal}>{words.goal(goal)}</span>
        </span>
      )}
      <div className={s.foot}>
        {view.linkedEntries > 0 && (
          <span className={s.fact}>
            <NotebookText aria-hidden="true" />
            {words.entries(view.linkedEntries)}
          </span>
        )}
        <span className={s.tools}>
          <Menu label={issuesWords.board.menu(issue.title)} entries={menu}>
            <IconButton label={issuesWords.board.menuButton(issue.title)} icon={<Ellipsis />} />
          </Menu>
          <span className={s.gripHold} onPointerDownCapture={onTouchGrip}>
            <Button slot="drag" aria-label={issuesWords.board.drag(issue.title)} className={s.grip ?? ''}>
              <GripVertical aria-hidden="true" />
            </Button>
          </span>
        </span>
      </div>
    </GridListItem>
  )
}
