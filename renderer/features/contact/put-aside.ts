import { makeSitting, useSitting } from '../../bridge/sitting.ts'

/** Notes that were "not what I meant", by draft. In memory alone, since they hold words of it. */
const aside = makeSitting<Readonly<Record<string, readonly string[]>>>({})

/** Of a draft that has no id yet. */
export const NEW_DRAFT = 'new'

export interface PutAside {
  readonly notes: readonly string[]
  readonly add: (note: string) => void
  readonly clear: () => void
}

/** What was put aside in one draft: there again whenever it is opened, until the journal locks. */
export function usePutAside(draft: string): PutAside {
  const [all, keep] = useSitting(aside)
  const notes = all[draft] ?? []
  return {
    notes,
    add: (note) => keep({ ...all, [draft]: [...notes, note] }),
    clear: () => keep({ ...all, [draft]: [] }),
  }
}

/** What was changed in it was discarded. The next new draft begins without notes on this one; one with an id keeps its own. */
export function discardAside(draft: string): void {
  if (draft !== NEW_DRAFT) return
  const { [NEW_DRAFT]: _notes, ...rest } = aside.read()
  aside.keep(rest)
}

/** A new draft has an id now; the next new one begins with all its notes. */
export function carryAside(draft: string, id: string): void {
  const { [draft]: notes, ...rest } = aside.read()
  if (draft === NEW_DRAFT && notes !== undefined) aside.keep({ ...rest, [id]: notes })
}
