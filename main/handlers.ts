import type { CallName } from '../core/contract.ts'
import type { Result } from '../core/kernel/result.ts'

export type Handler = (input: unknown) => Promise<Result<unknown>>

/** The handler of that name, as the wire sees it: the input has been judged by the contract before. */
export function handlerIn(table: object, name: CallName): Handler | null {
  if (!Object.hasOwn(table, name)) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are the contract's, and so are the types
  return (table as Partial<Record<CallName, Handler>>)[name] ?? null
}
