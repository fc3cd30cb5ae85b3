import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { OpenServices } from '../features/services.ts'
import { handlerIn } from '../handlers.ts'
import type { UnsavedCall } from './unsaved-calls.ts'

/** Saves what was kept over a lock, first of all after opening. Answers how many the disk refused again. */
export async function saveKept(
  services: OpenServices,
  calls: readonly UnsavedCall[],
  told: (call: UnsavedCall, error: AppError | null) => void,
): Promise<number> {
  let failed = 0
  for (const call of calls) {
    const result = await save(services, call)
    if (!result.ok) failed += 1
    told(call, result.ok ? null : result.error)
  }
  return failed
}

async function save(services: OpenServices, { name, input }: UnsavedCall): Promise<Result<unknown>> {
  const handler = handlerIn(services, name)
  if (!handler) return { ok: false, error: { code: 'input/unknown-call' } }
  const result = await handler(input)
  const isOrphan = !result.ok && result.error.code.startsWith('record/')
  if (!isOrphan || name !== 'journal.write' || typeof input !== 'object') return result
  // Its entry is gone or in the trash: the words become an entry of their own.
  return handler({ ...input, id: null, shown: [] })
}
