import type { CallName } from '../../core/contract.ts'
import type { AppError } from '../../core/kernel/errors.ts'

/** A call that carries a person's words and could not be written. */
export interface UnsavedCall {
  readonly name: CallName
  readonly input: unknown
}

/** Calls whose input is writing; the field that tells two of them apart where there is no id yet. */
const CARRIES_WORDS: ReadonlyMap<string, (input: object) => string> = new Map([
  ['journal.write', (input) => field(input, 'id') ?? `at ${field(within(input, 'draft'), 'at')}`],
  ['issues.edit', (input) => field(input, 'id') ?? ''],
  ['growth.checkIn', (input) => `${field(input, 'goalId')} ${field(input, 'day')}`],
  ['forms.keep', asOne],
])

/** The writing that the disk refused, newest wording only, until it is saved after all. */
export class UnsavedCalls {
  private readonly calls = new Map<string, UnsavedCall>()

  /** To be told of every call's fate; `error` is null where it went well. */
  told(name: CallName, input: unknown, error: AppError | null): void {
    const key = keyOf(name, input)
    if (key === null) return
    if (error === null) this.calls.delete(key)
    else if (isNoAnswer(error)) this.calls.set(key, { name, input })
  }

  list(): readonly UnsavedCall[] {
    return [...this.calls.values()]
  }

  clear(): void {
    this.calls.clear()
  }
}

/** Refusals that are no answer to what was asked, but tell that it could not be done now. */
function isNoAnswer({ code }: AppError): boolean {
  return code.startsWith('disk/') || code.startsWith('vault/') || code === 'internal'
}

function keyOf(name: CallName, input: unknown): string | null {
  const tell = CARRIES_WORDS.get(name)
  return tell && typeof input === 'object' && input !== null ? `${name} ${tell(input)}` : null
}

/** Each time these are all the forms that the journal does not hold yet. */
function asOne(_input: object): string {
  return ''
}

function field(input: object, name: string): string | null {
  const value = new Map(Object.entries(input)).get(name)
  return typeof value === 'string' ? value : null
}

function within(input: object, name: string): object {
  const value: unknown = new Map(Object.entries(input)).get(name)
  return typeof value === 'object' && value !== null ? value : {}
}
