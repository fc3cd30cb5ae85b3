import type { Handlers } from '../../core/contract.ts'
import type { deviceContract } from '../../core/device/device.contract.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { About } from '../ports.ts'

export function device(about: About, stamp: () => Stamp): Handlers<typeof deviceContract> {
  return {
    'device.about': async () => {
      const { version, shell, isDemo, region = null } = about
      return ok({ version, shell, isDemo, region })
    },
    'device.now': async () => ok({ local: stamp().local }),
  }
}
