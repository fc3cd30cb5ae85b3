import { useState, type ReactNode } from 'react'
import { ISSUE_CATEGORIES } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select, type Choice } from '../../ui/Select.tsx'
import { CATEGORY_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import { BalanceNote } from './BalanceNote.tsx'
import { Board } from './Board.tsx'
import { CategoryBars } from './CategoryBars.tsx'
import s from './IssueViews.module.css'
import { Learnings } from './Learnings.tsx'
import { Scatter } from './Scatter.tsx'
import { passesFilter, type CategoryFilter } from './filter.ts'
import { useRemoveIssue } from './use-remove-issue.tsx'

interface IssueViewsProps {
  readonly issues: readonly Issue[]
  readonly goalOf: (issueId: string) => string | null
}

type View = 'board' | 'scatter' | 'categories'

const words = issuesWords
const VIEWS: readonly Choice<View>[] = [
  { value: 'board', label: words.views.board },
  { value: 'scatter', label: words.views.scatter },
  { value: 'categories', label: words.views.categories },
]

export function IssueViews({ issues, goalOf }: IssueViewsProps): ReactNode {
  const [view, setView] = useState<View>('board')
  const [filter, setFilter] = useState<CategoryFilter>('all')
  const isSafety = useAboutSafety()
  const removal = useRemoveIssue()
  const shown = issues.filter((issue) => passesFilter(issue, filter))
  const hidden = issues.length - shown.length

  return (
    <div className={s.views}>
      <div className={s.tools}>
        <SegmentedControl
          label={words.views.label}
          isLabelHidden
          choices={isSafety ? VIEWS.filter(({ value }) => value !== 'scatter') : VIEWS}
          value={view}
          onChange={setView}
        />
        {view !== 'categories' && <CategoryPicker issues={issues} value={filter} onChange={setFilter} />}
        {view !== 'categories' && hidden > 0 && (
          <span className={s.hidden} role="status">
            {words.filteredOut(hidden)}
            <Button kind="quiet" isSmall onPress={() => setFilter('all')}>
              {words.filter.clear}
            </Button>
          </span>
        )}
      </div>
      {!isSafety && <BalanceNote issues={issues} />}
      {view === 'board' && (
        <Board
          stored={issues}
          isShown={(issue) => passesFilter(issue, filter)}
          goalOf={goalOf}
          onRemove={removal.ask}
        />
      )}
      {view === 'scatter' && !isSafety && <Scatter issues={shown} />}
      {view === 'categories' && (
        <CategoryBars
          issues={issues}
          onShow={(category) => {
            setFilter(category)
            setView('board')
          }}
        />
      )}
      <Learnings issues={issues} />
      {removal.dialog}
    </div>
  )
}

interface CategoryPickerProps {
  readonly issues: readonly Issue[]
  readonly value: CategoryFilter
  readonly onChange: (value: CategoryFilter) => void
}

/** Offers only what is there, and what is chosen. */
function CategoryPicker({ issues, value, onChange }: CategoryPickerProps): ReactNode {
  const used = ISSUE_CATEGORIES.filter(
    (category) => category === value || issues.some((issue) => issue.category === category),
  )
  const hasUnsaid = value === 'none' || issues.some((issue) => issue.category === null)
  const choices: readonly Choice<CategoryFilter>[] = [
    { value: 'all', label: words.filter.all },
    ...used.map((category) => ({ value: category, label: CATEGORY_WORDS[category] })),
    ...(hasUnsaid ? [{ value: 'none' as const, label: words.filter.none }] : []),
  ]
  return (
    <div className={s.filter}>
      <Select label={words.filter.label} isLabelHidden choices={choices} value={value} onChange={onChange} />
    </div>
  )
}
