import type { AppEvent, Bridge, CallName, Input, Output } from '../../core/contract.ts'
import type { Result } from '../../core/kernel/result.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** What a call takes: nothing at all where its input is undefined. */
export type CallInput<N extends CallName> =
  undefined extends Input<N> ? [input?: undefined] : [input: Input<N>]

/** Asks main. The answer is a value or a reason; it never throws. */
export function call<N extends CallName>(name: N, ...[input]: CallInput<N>): Promise<Result<Output<N>>> {
  return ask(name, input)
}

/** The same for code that carries an input already typed elsewhere. This is where the wire is. */
export async function ask<N extends CallName>(name: N, input: unknown): Promise<Result<Output<N>>> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main checks what goes out against the contract
    return (await window.bridge.call(name, input)) as Result<Output<N>>
  } catch {
    return { ok: false, error: { code: 'internal', ref: 'no-answer' } }
  }
}

/** Hears facts from main; the answer ends the listening. */
export function listen(hear: (event: AppEvent) => void): () => void {
  return window.bridge.listen(hear)
}
