import type { VaultNotice } from './notices.ts'
import type { VaultState } from './state.ts'

/** What happened while the vault is open and a person should be told. */
export function tellNotice(state: VaultState, notice: VaultNotice): void {
  state.notices.push(notice)
  state.hearNotice()
}

/** The same, where it has not been told yet. */
export function tellOnce(state: VaultState, notice: VaultNotice): void {
  if (!state.notices.some(({ kind }) => kind === notice.kind)) tellNotice(state, notice)
}

/** What is so no more, where it had been told. */
export function tellNoMore(state: VaultState, kinds: readonly VaultNotice['kind'][]): void {
  const { notices } = state
  const at = notices.findIndex(({ kind }) => kinds.includes(kind))
  if (at < 0) return
  notices.splice(at, 1)
  state.hearNotice()
}
