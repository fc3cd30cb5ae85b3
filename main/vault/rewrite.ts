import { kindOf } from './anyway.ts'
import { resealMedia } from './attachment-store.ts'
import { tidyNow } from './start-tidy.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import type { Work } from './work.ts'

/** After a change of keys: records and media under the newest one. What is not done now is due from then on. */
export async function rewriteAll(state: VaultState, work: Work): Promise<void> {
  const { log } = state.deps
  // A bug there is noted and stops nothing: the keys are changed already.
  const noted = (bug: unknown): void => log.note(kindOf(bug), 'rewrite')
  const tidied = await tidyNow(state, work).catch(noted)
  if (tidied?.ok && tidied.value && !work.isCancelled()) await tidyNow(state, work).catch(noted)
  await resealDue(state, work).catch(noted)
}

/** Media that an earlier key change left under an older key. Stopped, the rest stays due, at the next opening too. */
export async function resealDue(state: VaultState, work: Work): Promise<void> {
  const { deps, keyring } = state
  if (!state.mustReseal || !stillHeld(state).ok) return
  const left = await resealMedia(deps, keyring, work)
  // Keys that have changed meanwhile make it due again.
  if (left.ok && state.keyring === keyring) state.mustReseal = false
  else if (!left.ok) deps.log.note(left.error.code, 'reseal-media')
}
