import { newId } from '../core/kernel/id.ts'
import { instantOf, type Moment, type Stamp } from '../core/kernel/time.ts'
import type { Clock, Ports } from './ports.ts'

const MS_A_MINUTE = 60_000

/** Makes the id and the time of one call from the host's chance and clock. */
export function stamping({ clock, random }: Pick<Ports, 'clock' | 'random'>): () => Stamp {
  return () => ({ id: newId(random), ...momentOf(clock) })
}

export function momentOf(clock: Pick<Clock, 'now' | 'zoneOffset'>): Moment {
  const now = clock.now()
  const local = instantOf(now + clock.zoneOffset(now) * MS_A_MINUTE).slice(0, 16)
  return { now: instantOf(now), local }
}
