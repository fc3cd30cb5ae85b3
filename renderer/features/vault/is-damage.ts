import type { AppError } from '../../../core/kernel/errors.ts'

/** True where the files themselves are at fault or gone, so that opening what can be read is a way. */
export function isDamage({ code }: AppError): boolean {
  return code === 'vault/damaged' || code === 'vault/damaged-envelope' || code === 'vault/copies-only'
}
