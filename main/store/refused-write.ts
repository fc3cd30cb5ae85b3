import type { AppError } from '../../core/kernel/errors.ts'

/** Carries a refusal through lowdb, whose `write` can only throw. */
export class RefusedWrite extends Error {
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}
