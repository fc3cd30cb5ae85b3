import { type RefObject, useEffect, useImperativeHandle } from 'react'
import type { Autosave } from '../use-autosave.ts'
import type { PaneHandle } from '../use-opened.ts'

export interface PaneLink {
  /** Where the page finds the pane that stands. */
  readonly handle: RefObject<PaneHandle | null>
  /** Called once the entry has an id. */
  readonly onId: (id: string) => void
}

export function usePaneHandle(
  { handle, onId }: PaneLink,
  { saving, read, change, flush, follow }: Autosave,
): void {
  useImperativeHandle(handle, () => ({ read, change, flush, follow }), [read, change, flush, follow])
  const { id } = saving
  useEffect(() => {
    if (id !== null) onId(id)
  }, [id, onId])
}
