import type { Result } from '../../core/kernel/result.ts'

/** What a call answered; a refusal ends the measurement. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
