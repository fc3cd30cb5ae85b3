import { useEffect, useRef } from 'react'
import { call } from '../../../bridge/bridge.ts'
import type { Desk } from '../use-opened.ts'

/**
 * Brings tags and star of the entry in the pane up to what the journal has, once an action over many may have changed
 * them there. The pane keeps its words and its cursor.
 */
export function useFollowMarks(desk: Desk): () => void {
  const newest = useRef(desk)
  useEffect(() => {
    newest.current = desk
  })
  return () => void follow(newest.current)
}

async function follow({ openId, pane }: Desk): Promise<void> {
  const standing = pane.current
  if (openId === null || standing === null) return
  await standing.flush()
  const result = await call('journal.entry', { id: openId })
  if (!result.ok || pane.current !== standing) return
  if (result.value.row.trashedAt === null) standing.follow(result.value)
}
