import type { Act, History } from '../main/vault/sync/acts.ts'

/** What chance seldom does in this order, and a bug in packing or putting back needs. */
export const PLANTED: Readonly<Record<string, History>> = {
  'all that was sealed goes from every folder': [written('insert'), did('seal'), ...gone(8)],
  'all that was packed goes from every folder': [written('insert'), did('seal'), did('tidy'), ...gone(9)],
  'a deletion is packed': [
    written('insert'),
    did('seal'),
    written('delete'),
    did('seal'),
    did('tidy'),
    did('reopen'),
  ],
  'a deletion is packed, and the oldest file goes from every folder': [
    written('insert'),
    did('seal'),
    written('delete'),
    did('seal'),
    did('tidy'),
    ...gone(1),
  ],
  'what two versions have in common is packed': [
    written('insert'),
    written('insert'),
    did('seal'),
    { do: 'sync', from: 0, on: 1, pick: 0xffff, how: 'whole', reopens: true },
    { ...written('insert'), on: 1 },
    written('cut'),
    did('seal'),
    did('tidy'),
  ],
}

/** On the first computer, of the second note. */
function written(how: 'insert' | 'cut' | 'delete'): Extract<Act, { do: 'write' }> {
  return { do: 'write', on: 0, note: 1, how, stale: false, pick: 0 }
}

function did(what: 'seal' | 'tidy' | 'reopen'): Act {
  return { do: what, on: 0 }
}

/** One after another, as long as there are any. */
function gone(files: number): readonly Act[] {
  return Array.from({ length: files }, () => ({ do: 'drop', on: 0, pick: 0, everywhere: true }))
}
