import type { CallName, Input, Output } from '../../core/contract.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { App } from '../../main/app.ts'
import { got } from './got.ts'

export type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

/** The program's calls as the page makes them. */
export function asking(app: App): Ask {
  return async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: answers fit the contract
    const answer = (await app.call(name, input)) as Result<Output<N>>
    return got(answer)
  }
}
