import type { CallName, Input, Output } from '../../core/contract.ts'

/** The program as a page sees it: the demonstration gets in by the same door as everyone. */
export interface DemoApp {
  call(name: string, input: unknown): Promise<unknown>
}

/** The answer of a call; a refusal is a mistake in the demonstration. */
export async function ask<N extends CallName>(app: DemoApp, name: N, input: Input<N>): Promise<Output<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the answer of a call is its contract's
  const answer = (await app.call(name, input)) as
    | { readonly ok: true; readonly value: Output<N> }
    | { readonly ok: false; readonly error: { readonly code: string } }
  if (!answer.ok) throw new Error(`demo: ${name} was refused with ${answer.error.code}`)
  return answer.value
}

export function known<K>(ids: ReadonlyMap<K, string>, key: K): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`demo: nothing is called ${String(key)}`)
  return id
}
