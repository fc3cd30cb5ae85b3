import { useState } from 'react'
import { inBoardOrder, moveIssue, type Move } from '../../../core/issues/board.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { Table } from '../../../core/kernel/table.ts'
import { useAction } from '../../bridge/use-action.ts'

interface Board {
  /** In board order, with moves that main has not answered yet already made. */
  readonly issues: readonly Issue[]
  /** Answers the board after the move, or null when it was refused. */
  readonly move: (move: Move) => Promise<readonly Issue[] | null>
}

/** Shows a move at once, and takes it back if main refuses it. */
export function useBoard(stored: readonly Issue[]): Board {
  const { run } = useAction('issues.move')
  const [ahead, setAhead] = useState<{ readonly of: readonly Issue[]; readonly moves: readonly Move[] }>({
    of: stored,
    moves: [],
  })
  const moves = ahead.of === stored ? ahead.moves : []
  const issues = moves.reduce(afterMove, stored)
  return {
    issues,
    move: async (move) => {
      setAhead({ of: stored, moves: [...moves, move] })
      const result = await run(move)
      if (result.ok) return afterMove(issues, move)
      setAhead({ of: stored, moves })
      return null
    },
  }
}

function afterMove(issues: readonly Issue[], move: Move): readonly Issue[] {
  const table = Table.from(issues.map((issue) => [issue.id, issue] as const))
  const result = moveIssue(table, move, { now: '', local: '' })
  if (!result.ok) return issues
  const changed = new Map(result.value.map((issue) => [issue.id, issue]))
  return inBoardOrder(issues.map((issue) => changed.get(issue.id) ?? issue))
}
