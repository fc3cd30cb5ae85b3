import type { VaultState } from './state.ts'

/** `records`: how many of its records count. */
export function retireLog(state: VaultState, records: number, cutAt: number | null = null): void {
  const { log } = state
  if (!log) return
  log.close()
  state.log = null
  state.spent = [...state.spent, { name: log.name, records, cutAt }]
}
