import type { AppError } from '../../../core/kernel/errors.ts'

/** True where a lock was left that nobody here can ask after: only a person knows whether it is closed there. */
export function mayTakeOver(error: AppError): boolean {
  return error.code === 'vault/opened-elsewhere' && !error.isSure
}
