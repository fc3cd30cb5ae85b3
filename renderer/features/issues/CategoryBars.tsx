import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ISSUE_CATEGORIES } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { CATEGORY_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './CategoryBars.module.css'
import type { CategoryFilter } from './filter.ts'

interface CategoryBarsProps {
  readonly issues: readonly Issue[]
  readonly onShow: (category: CategoryFilter) => void
}

const words = issuesWords.categories

/** How many issues each category holds, most first; a press shows them on the board. */
export function CategoryBars({ issues, onShow }: CategoryBarsProps): ReactNode {
  const rows = countsOf(issues)
  const most = Math.max(1, ...rows.map((row) => row.count))
  return (
    <div className={s.categories}>
      <p className={s.sentence}>
        {words.sentence(issues.length, rows.filter((row) => row.category !== 'none').length)}
      </p>
      <ul aria-label={words.label} className={s.rows}>
        {rows.map(({ category, name, count }) => (
          <li key={category}>
            <Button className={s.row ?? ''} onPress={() => onShow(category)}>
              <span className={s.name}>{name}</span>
              <span className={s.track}>
                <span className={s.bar} style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={s.count}>{words.count(count)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Row {
  readonly category: Exclude<CategoryFilter, 'all'>
  readonly name: string
  readonly count: number
}

function countsOf(issues: readonly Issue[]): readonly Row[] {
  const said = ISSUE_CATEGORIES.map((category) => ({
    category,
    name: CATEGORY_WORDS[category],
    count: issues.filter((issue) => issue.category === category).length,
  }))
  const unsaid = issues.filter((issue) => issue.category === null).length
  const rows: readonly Row[] = [...said, { category: 'none', name: issuesWords.filter.none, count: unsaid }]
  return rows.filter((row) => row.count > 0).toSorted((a, b) => b.count - a.count)
}
