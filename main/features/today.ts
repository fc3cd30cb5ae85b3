import type { Handlers } from '../../core/contract.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { todayContract } from '../../core/today/today.contract.ts'
import { waitingThings } from '../../core/today/waiting-things.ts'
import type { Store } from '../store/store.ts'

export function today(store: Store, stamp: () => Stamp): Handlers<typeof todayContract> {
  return { 'today.waiting': async () => ok(waitingThings(store.read(), stamp())) }
}
