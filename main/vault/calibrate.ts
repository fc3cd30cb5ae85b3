import type { Clock } from '../ports.ts'
import type { DeriveKey } from './derive-key.ts'
import { SALT_BYTES, type KdfCost } from './kdf-bounds.ts'

/** Twice to six times OWASP's least, and what libsodium calls "moderate" in passes. */
export const DEFAULT_COST: KdfCost = { memoryMiB: 128, passes: 3 }
const MEMORY_STEPS: readonly number[] = [512, 256, 128, 64]
/** A passphrase should cost 0.4 to 1.0 s to try on the computer that chose it. */
const LEAST_MS = 400
const MOST_MS = 1000
const MOST_PASSES = 20
/** No machine fills 128 MiB three times in less; a clock that says so is no clock to go by. */
const BELIEVABLE_MS = 20

/** The cost for a new journal on this computer, from one measured run at the default. */
export async function calibrate(deriveKey: DeriveKey, clock: Pick<Clock, 'now'>): Promise<KdfCost> {
  const before = clock.now()
  await deriveKey(Buffer.from('measure'), { salt: Buffer.alloc(SALT_BYTES), ...DEFAULT_COST })
  return costFor(clock.now() - before)
}

/** `measured`: milliseconds at the default cost. Time grows with memory times passes. */
export function costFor(measured: number): KdfCost {
  if (measured < BELIEVABLE_MS) return DEFAULT_COST
  if (measured >= LEAST_MS && measured <= MOST_MS) return DEFAULT_COST
  const msPerMiB = measured / DEFAULT_COST.memoryMiB
  const memoryMiB = MEMORY_STEPS.find((step) => step * msPerMiB <= MOST_MS) ?? 64
  const ms = memoryMiB * msPerMiB
  const passes = ms >= LEAST_MS ? 3 : Math.min(MOST_PASSES, Math.ceil((3 * LEAST_MS) / ms))
  return { memoryMiB, passes }
}
