import type { VaultFs } from '../../main/vault/vault-fs.ts'
import { threadCpu } from './thread-cpu.ts'

export interface WatchedDisk {
  readonly disk: VaultFs
  /** Milliseconds that calls to the disk have waited so far, apart from what they computed. */
  readonly waited: () => number
}

/** The same disk, with its waiting told. Calls are synchronous, so that they hold up who makes them. */
export function watchedDisk(disk: VaultFs): WatchedDisk {
  let total = 0
  const watching = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(of, name): unknown {
        const act: unknown = Reflect.get(of, name)
        if (typeof act !== 'function') return act
        return (...args: unknown[]): unknown => {
          const [begun, cpu] = [performance.now(), threadCpu()]
          try {
            const answer: unknown = Reflect.apply(act, of, args)
            return name === 'open' && typeof answer === 'object' && answer !== null
              ? watching(answer)
              : answer
          } finally {
            total += Math.max(0, performance.now() - begun - (threadCpu() - cpu))
          }
        }
      },
    })
  return { disk: watching(disk), waited: () => total }
}
