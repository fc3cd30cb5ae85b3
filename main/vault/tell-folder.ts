import type { Refusal } from '../../core/kernel/result.ts'
import type { VaultNotice } from './notices.ts'
import type { VaultState } from './state.ts'
import { tellNoMore, tellNotice } from './tell-notice.ts'
import type { Verified } from './vault.ts'

const KINDS: readonly VaultNotice['kind'][] = ['folder-full', 'folder-refuses']

/** The journal folder did not take what was to be sealed. It is durable in the logs, and tried again. */
export function tellNotTaken(state: VaultState, refusal: Refusal): Refusal {
  const kind = refusal.error.code === 'disk/full' ? 'folder-full' : 'folder-refuses'
  if (state.notices.some((notice) => notice.kind === kind)) return refusal
  // One takes the place of the other, and is heard once.
  const other = state.notices.findIndex((notice) => KINDS.includes(notice.kind))
  if (other >= 0) state.notices.splice(other, 1)
  tellNotice(state, { kind })
  return refusal
}

/** The folder has all that was saved, and nothing is left to be told. */
export function tellTaken(state: VaultState): void {
  tellNoMore(state, KINDS)
}

/** Whether the journal folder has all that was saved, or why it did not take it the last time. */
export function folderOf({ notices }: Pick<VaultState, 'notices'>): Verified['folder'] {
  const behind = notices.find(({ kind }) => KINDS.includes(kind))
  if (!behind) return 'has-all'
  return behind.kind === 'folder-full' ? 'full' : 'refuses'
}
