import { ArrowDown, ArrowUp, Columns3, SearchCheck, Trash2 } from 'lucide-react'
import { column, type Move } from '../../../core/issues/board.ts'
import { ISSUE_STATUSES } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { STATUS_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import { cardBelowStep } from './board-place.ts'

const words = issuesWords.board

/** What the menu on a card offers: other columns first, since that is what it is named after. */
export function menuOfCard(
  issue: Issue,
  all: readonly Issue[],
  act: { readonly move: (move: Move) => void; readonly remove: (issue: Issue) => void },
): readonly MenuEntry[] {
  const columns = ISSUE_STATUSES.filter((status) => status !== issue.status).map((status) => ({
    id: status,
    label: words.moveTo(STATUS_WORDS[status]),
    icon: <Columns3 />,
    onAction: () => act.move({ id: issue.id, status, before: null }),
  }))
  return [
    ...columns,
    step('up', words.up, <ArrowUp />, -1),
    step('down', words.down, <ArrowDown />, 1),
    {
      id: 'open',
      label: words.open,
      icon: <SearchCheck />,
      onAction: () => send('open-issue', { id: issue.id }),
    },
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => act.remove(issue),
    },
  ]

  function step(id: string, label: string, icon: MenuEntry['icon'], by: -1 | 1): MenuEntry {
    const ids = column(all, issue.status).map((other) => other.id)
    const before = cardBelowStep(ids, issue.id, by)
    return {
      id,
      label,
      icon,
      isDisabled: before === undefined,
      onAction: () => before !== undefined && act.move({ id: issue.id, status: issue.status, before }),
    }
  }
}
