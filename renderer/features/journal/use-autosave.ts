import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Entry, EntryDraft } from '../../../core/journal/entry.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { registerDraft, saveBehind } from '../../bridge/drafts.ts'
import type { Saving } from './autosave.ts'
import { AutosaveDriver } from './autosave-driver.ts'
import { draftOfEntry } from './drafts-of-entries.ts'
import type { Opened } from './opened.ts'

export interface Autosave {
  readonly saving: Saving
  readonly change: (part: Partial<EntryDraft>) => void
  readonly flush: () => Promise<boolean>
  readonly read: () => EntryDraft
  readonly id: () => string | null
  /** Shows the entry as it now stands in the journal, such as after an older version was brought back. */
  readonly replace: (entry: Entry) => void
  /** Brings tags and star up to what the journal has. */
  readonly follow: (entry: Entry) => void
}

/** Keeps the entry on screen saved, for as long as it is on screen and until its last word is in. */
export function useAutosave(opened: Opened): Autosave {
  const [driver] = useState(
    () =>
      new AutosaveDriver(
        { write, now: Date.now, wait },
        { id: opened.id, shown: opened.shown, draft: opened.draft },
      ),
  )
  useEffect(() => {
    const unregister = registerDraft(driver.flush)
    const onBlur = (): void => void driver.flush()
    window.addEventListener('blur', onBlur)
    return () => {
      window.removeEventListener('blur', onBlur)
      unregister()
      saveBehind(driver.flush)
    }
  }, [driver])
  const saving = useSyncExternalStore(driver.listen, driver.read)
  const { change, flush } = driver
  const [fixed] = useState(() => ({
    read: () => driver.read().draft,
    id: () => driver.read().id,
    replace: (entry: Entry) => driver.replace(entry.shown, draftOfEntry(entry)),
    follow: (entry: Entry) => driver.follow(entry.shown, draftOfEntry(entry)),
  }))
  return { saving, change, flush, ...fixed }
}

const write: ConstructorParameters<typeof AutosaveDriver>[0]['write'] = ({ id, shown, draft }) =>
  call('journal.write', { id, shown: [...shown], draft })

function wait(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}
