import type { AppError } from './errors.ts'

/** What a rule or a call answers: a value, or a reason. Only bugs throw. */
export type Result<T> = Ok<T> | Refusal

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Refusal {
  readonly ok: false
  readonly error: AppError
}

export function ok(): Ok<null>
export function ok<T>(value: T): Ok<T>
export function ok<T>(value?: T): Ok<T | null> {
  return { ok: true, value: value ?? null }
}

export function refuse(error: AppError): Refusal {
  return { ok: false, error }
}
