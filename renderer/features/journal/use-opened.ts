import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Entry, EntryDraft } from '../../../core/journal/entry.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { type Commands, useCommand } from '../../bridge/commands.ts'
import { sayError } from '../../bridge/say-error.ts'
import { showToast } from '../../ui/Toast.tsx'
import { localNow } from './local-clock.ts'
import { type Opened, openedEntry, openedNew } from './opened.ts'

/** What the page may ask of the pane that stands. */
export interface PaneHandle {
  readonly read: () => EntryDraft
  readonly change: (part: Partial<EntryDraft>) => void
  readonly flush: () => Promise<boolean>
  readonly follow: (entry: Entry) => void
}

export interface Desk {
  readonly opened: Opened | null
  readonly openId: string | null
  readonly setOpenId: (id: string) => void
  readonly pane: RefObject<PaneHandle | null>
  readonly isOpen: (id: string) => boolean
  readonly open: (id: string, takesFocus: boolean) => Promise<void>
  readonly begin: (wish: Commands['new-entry']) => Promise<void>
  /** Saves and closes. False where the words could not be saved: then the pane stays. */
  readonly leave: () => Promise<boolean>
  readonly close: () => void
}

/** Which entry lies open. Another one comes only once every word of this one is saved. */
export function useOpened(onEntry: () => void): Desk {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const pane = useRef<PaneHandle | null>(null)
  const asked = useRef(0)

  async function isSaved(): Promise<boolean> {
    return pane.current === null || (await pane.current.flush())
  }

  function put(next: Opened | null): void {
    setOpened(next)
    setOpenId(next?.id ?? null)
  }

  async function open(id: string, takesFocus: boolean): Promise<void> {
    onEntry()
    asked.current += 1
    const turn = asked.current
    if (!(await isSaved())) return
    const result = await call('journal.entry', { id })
    // A quicker second choice wins over a slower first one.
    if (turn !== asked.current) return
    if (result.ok) put(openedEntry(result.value, takesFocus))
    else showToast({ text: sayError(result.error).text, tone: 'trouble' })
  }

  async function begin(wish: Commands['new-entry']): Promise<void> {
    onEntry()
    asked.current += 1
    const turn = asked.current
    if (!(await isSaved()) || turn !== asked.current) return
    put(openedNew(localNow(), wish))
  }

  async function leave(): Promise<boolean> {
    asked.current += 1
    if (!(await isSaved())) return false
    put(null)
    return true
  }

  useCommand('open-entry', ({ id }) => void open(id, true))
  useCommand('new-entry', (wish) => void begin(wish))
  useNewestAtFirst(asked, open)
  return {
    opened,
    openId,
    setOpenId,
    pane,
    isOpen: (id) => openId === id,
    open,
    begin,
    leave,
    close: () => put(null),
  }
}

/** With room for both, the page opens at the newest entry, unless something else was asked for. */
function useNewestAtFirst(
  asked: RefObject<number>,
  open: (id: string, takesFocus: boolean) => Promise<void>,
): void {
  const newest = useRef(open)
  useEffect(() => {
    newest.current = open
  })
  useEffect(() => {
    if (!window.matchMedia('(min-width: 900px)').matches) return
    const turn = asked
    void call('journal.page', { filter: {}, offset: 0, limit: 1 }).then((result) => {
      const row = result.ok ? result.value.rows[0] : undefined
      if (row && turn.current === 0) void newest.current(row.id, false)
    })
  }, [asked])
}
