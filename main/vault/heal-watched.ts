import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { inSlices } from './breathe.ts'
import { heal } from './heal.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import type { Tidied } from './tidy.ts'
import type { Work } from './work.ts'

interface Asked {
  readonly isAsked: boolean
  readonly work: Pick<Work, 'isCancelled'>
}

/** Puts back what tidying or a check found gone or spoilt, one at a time and beside no packing. */
export async function putBackFound(
  state: VaultState,
  { lost, unread }: Pick<Tidied, 'lost' | 'unread'>,
  { isAsked, work }: Asked,
): Promise<Result<number>> {
  while (state.running) await state.running.done.catch(() => undefined)
  const held = stillHeld(state)
  if (!held.ok) return held
  const { base, seen } = state
  // Another round may have put some back while this one waited.
  state.lost = lost.filter((name) => base?.files.has(name) && seen.files.has(name))
  state.spoilt = state.lost.filter((name) => unread.includes(name))
  let isStopped = false
  const done = healWatched(state, { isAsked, work: { isCancelled: () => isStopped || work.isCancelled() } })
  state.running = {
    done,
    async stop() {
      isStopped = true
      await done.catch(() => undefined)
    },
  }
  try {
    return await done
  } finally {
    state.running = null
  }
}

/**
 * Puts back, as long as the lock is held, keys stay what they are and nobody stops it; else it is given up with nothing
 * written, and whoever looks next finds the same. Answers how many revisions.
 */
export function healWatched(state: VaultState, { isAsked, work }: Asked): Promise<Result<number>> {
  const { keyring } = state
  const refusal = (): Refusal | null => {
    if (work.isCancelled() || state.keyring !== keyring) return refuse({ code: 'vault/cancelled' })
    const held = stillHeld(state)
    return held.ok ? null : held
  }
  return inSlices(state.deps, unlessRefused(heal(state, isAsked), refusal))
}

function* unlessRefused<T>(
  steps: Generator<void, Result<T>>,
  refusal: () => Refusal | null,
): Generator<void, Result<T>> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield
    const refused = refusal()
    if (!refused) continue
    steps.return(refused)
    return refused
  }
}
