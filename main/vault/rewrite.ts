import { kindOf } from './anyway.ts'
import { resealMedia } from './attachment-store.ts'
import { tidyNow } from './start-tidy.ts'
import type { VaultState } from './state.ts'
import type { Work } from './work.ts'

/** After a change of keys: records and media under the newest one. What is not done now is due from then on. */
export async function rewriteAll(state: VaultState, work: Work): Promise<void> {
  const { log } = state.deps
  // A bug there is noted and stops nothing: the keys are changed already.
  await tidyNow(state, work).catch((bug: unknown) => log.note(kindOf(bug), 'rewrite'))
  const left = await resealMedia(state.deps, state.keyring, work)
  if (!left.ok) log.note(left.error.code, 'reseal-media')
}
